import { content, texts } from '../site/content.ts';
import { flowAddress } from './address.ts';
import { pdfPages, qrIn } from './decode.ts';
import { questionOf } from './journey.ts';
import { journeys } from './journeys.ts';
import { flowBox, openFlow } from './screen.ts';
import { expect, test } from './watched.ts';

const close = (text: string): string => text.replaceAll(/\s+/g, '');

for (const journey of journeys) {
  test(`${journey.flow}: the PDF of the outcome holds verdict, answers, link and page numbers, and no buttons`, async ({ page }) => {
    await openFlow(page, journey.flow, journey.fragment);
    await expect(flowBox(page)).toContainText(journey.verdict);
    await expect(flowBox(page)).toContainText(page.url());
    const pages = await pdfPages(page);
    const text = pages.join('');
    const wanted = [journey.verdict, page.url(), ...journey.steps.map(({ question }) => questionOf(journey.flow, question).titel)];
    for (const part of wanted) expect.soft(text).toContain(close(part));
    for (const word of [texts.uitkomst.kopieer, texts.uitkomst.print, texts.stroom.opnieuw]) expect.soft(text).not.toContain(close(word));
    pages.forEach((one, at) => expect.soft(one).toContain(`${at + 1}/${pages.length}`));
  });

  test(`${journey.flow}: the QR code leads to the link, on the screen and on paper`, async ({ page }) => {
    await openFlow(page, journey.flow, journey.fragment);
    await page.getByRole('button', { name: texts.uitkomst['toon-qr'] }).click();
    expect(await qrIn(flowBox(page).locator('.ww-share .ww-qr'))).toBe(page.url());
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await qrIn(flowBox(page).locator('.ww-stamp .ww-qr'))).toBe(page.url());
  });
}

for (const [id, { data: flow }] of content.flows) {
  test(`${id}: the PDF of the blank form holds every question and page numbers`, async ({ page }) => {
    await page.goto(`${flowAddress(id)}formulier/`);
    const pages = await pdfPages(page);
    const asked = flow.vragen.filter(({ vrijblijvend }) => vrijblijvend !== true);
    for (const { vraag } of asked) expect.soft(pages.join('')).toContain(close(vraag));
    pages.forEach((one, at) => expect.soft(one).toContain(`${at + 1}/${pages.length}`));
  });
}
