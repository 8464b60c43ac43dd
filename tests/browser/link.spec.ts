import { count } from '../../src/format/euro.ts';
import { fill } from '../../src/format/placeholders.ts';
import { texts } from '../site/content.ts';
import { questionOf } from './journey.ts';
import { button, flowBox, fragmentOf, goOn, openFlow, ready, screenHeading, shownOn } from './screen.ts';
import { flowOf, flows, states } from './states.ts';
import { expect, test } from './watched.ts';

const { link } = texts;
const FIRST = questionOf('voorwaarden', 'wsp');
const SECOND = questionOf('voorwaarden', 'taken');

for (const [what, fragment, told, screen] of [
  ['an unknown question', '#v=1&wsp=ja&onzin=ja', link['onbekende-vraag'], SECOND.vraag],
  ['an unknown answer', '#v=1&wsp=ja&taken=misschien', fill(link['onbekend-antwoord'], { vraag: SECOND.titel }), SECOND.vraag],
  ['a question that comes twice', '#v=1&wsp=ja&wsp=nee', link.dubbel, SECOND.vraag],
  ['a version that is no version', '#v=x&wsp=ja', link['versie-onbekend'], SECOND.vraag],
  ['far too much', `#v=1&wsp=ja&${'a'.repeat(3000)}`, link['te-lang'], SECOND.vraag],
] as const) {
  test(`a link with ${what}: the rest is read, and the reader is told`, async ({ page }) => {
    await openFlow(page, 'voorwaarden', fragment);
    const status = flowBox(page).getByRole('status');
    await expect(status).toContainText(link.titel);
    await expect(status).toContainText(told);
    await expect(screenHeading(page)).toHaveText(screen);
    expect(fragmentOf(page)).toBe('#v=1&wsp=ja');
  });
}

const MONTHS = flowOf('kosten')
  .vragen.flatMap((question) => (question.soort === 'getallen' ? question.velden : []))
  .find(({ id }) => id === 'maanden')!;

test('a number that is too high is held at the highest, and the reader is told', async ({ page }) => {
  await openFlow(page, 'kosten', '#v=1&route=rechtstreeks&verbinding=nieuw&maanden=99999&raadplegen=1&muteren=1');
  await expect(flowBox(page).getByRole('status')).toContainText(
    fill(link['getal-aangepast'], { vraag: MONTHS.label, hoogste: count(MONTHS.hoogste) }),
  );
  expect(fragmentOf(page)).toContain(`maanden=${MONTHS.hoogste}&`);
});

test('an answer that does not matter any more is left out, and the reader is told', async ({ page }) => {
  await openFlow(page, 'kosten', '#v=1&route=via-gemeente&verbinding=nieuw&doorberekening=nee&maanden=12&raadplegen=1&muteren=1');
  await expect(flowBox(page).getByRole('status')).toContainText(fill(link.vervallen, { vraag: questionOf('kosten', 'verbinding').titel }));
  expect(fragmentOf(page)).not.toContain('verbinding');
});

test('a series that was cut off is read as far as it goes, and the reader is told', async ({ page }) => {
  await openFlow(page, 'varianten', '#v=1&belang=0120');
  await expect(flowBox(page).getByRole('status')).toContainText(fill(link.onvolledig, { vraag: link['reeks-belang'] }));
  await expect(screenHeading(page)).toHaveText(questionOf('varianten', 'belang-gemeenten-uwv').vraag);
  expect(await flowBox(page).locator('input:checked').count()).toBe(4);
});

test('the notice goes when the reader goes on', async ({ page }) => {
  await openFlow(page, 'voorwaarden', '#v=1&wsp=ja&onzin=ja');
  await flowBox(page).locator('input[value="ja"]').check();
  await goOn(page);
  await expect(flowBox(page).getByRole('status')).toBeEmpty();
});

test('a link of a later version is not read, and the reader is told what to do', async ({ page }) => {
  await openFlow(page, 'voorwaarden', '#v=99&wsp=ja');
  await expect(flowBox(page).getByRole('status')).toHaveText(link.nieuwer);
  await expect(screenHeading(page)).toHaveText(FIRST.vraag);
  expect(await flowBox(page).locator('input:checked').count()).toBe(0);
  expect(fragmentOf(page)).toBe('#v=99&wsp=ja');
});

const SPELL = 'kwaadwillig';

for (const fragment of [
  `#v=1&wsp=${SPELL}`,
  `#v=1&${SPELL}=ja`,
  `#v=1&wsp=ja.${SPELL}`,
  `#v=1&wsp=%3Cimg%20src%3Dx%20onerror%3D%22document.title%3D'${SPELL}'%22%3E`,
  `#v=${SPELL}&wsp=ja`,
  `#v=1&wsp=ja&uit=${SPELL}`,
  `#v=1&wsp=ja&nu=${SPELL}`,
  `#v=1&__proto__=${SPELL}&constructor=${SPELL}&wsp=toString`,
  `#${SPELL}`,
  '#v=1&wsp=%E0%A4%A',
]) {
  test(`nothing of a tampered link reaches the page: ${fragment}`, async ({ page }) => {
    await openFlow(page, 'voorwaarden', fragment);
    await expect(screenHeading(page)).toBeVisible();
    expect(await page.title()).not.toContain(SPELL);
    expect(await page.locator('html').innerHTML()).not.toContain(SPELL);
    await button(page, texts.stroom['naar-overzicht']).click();
    await expect(screenHeading(page)).toHaveText(texts.stroom['titel-nakijken']);
    expect(await page.locator('html').innerHTML()).not.toContain(SPELL);
    expect(fragmentOf(page)).not.toContain(SPELL);
  });
}

test('answers that one flow hands to another arrive there, and the reader is told', async ({ page, otherReader }) => {
  test.slow();
  const outcomes = states.filter(({ kind }) => kind === 'outcome');
  const handed = new Set<string>();
  for (const { flow, fragment } of outcomes) {
    await page.goto('about:blank');
    await openFlow(page, flow, fragment);
    await expect(screenHeading(page)).toBeVisible();
    for (const href of await flowBox(page)
      .locator('a[href*="#v="]')
      .evaluateAll((links) => links.map((link) => (link instanceof HTMLAnchorElement ? link.href : ''))))
      handed.add(href);
  }
  expect(handed.size).toBeGreaterThan(5);
  const other = await otherReader();
  for (const href of handed) {
    await other.goto('about:blank');
    await other.goto(href);
    await ready(other);
    const told = (await flowBox(other).getByRole('status').innerText()).trim();
    const allowed = [...flows.values()].flatMap(({ titel, kort }) => [titel, kort]).map((stroom) => fill(link.overgenomen, { stroom }));
    expect.soft(allowed, href).toContain(told);
    expect.soft(await shownOn(other), href).not.toContain(link.titel);
  }
});
