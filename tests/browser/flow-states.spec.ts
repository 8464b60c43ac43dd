import type { Page } from '@playwright/test';
import { fieldsOf } from '../../src/rules/questionnaire.ts';
import { fill } from '../../src/format/placeholders.ts';
import type { Flow } from '../../src/schema/flow.ts';
import type { Question } from '../../src/schema/question.ts';
import { fileAt } from '../site/built-site.ts';
import { texts } from '../site/content.ts';
import { expectAccessible, expectColours, expectOutline } from './accessibility.ts';
import {
  NARROW,
  expectReflow,
  expectRoomForCompounds,
  expectRoomForLargeText,
  expectRoomForSpacing,
  expectTargets,
  WIDE,
} from './layout.ts';
import { expectRefused, summary } from './refused.ts';
import { expectQuestionScreen, expectReceipt, expectSoundMarkup } from './screen-rules.ts';
import { flowBox, fragmentOf, give, goOn, openFlow, screenHeading } from './screen.ts';
import { expectNoNewDoubt } from './second-opinion.ts';
import { flowOf, states } from './states.ts';
import { expect, test } from './watched.ts';

/** The rest of the page is looked at with the pages. */
const FLOW = '.ww-flow';

/** What two tools and our own eyes see of a screen, on a wide and on a narrow one, in every colour scheme; it ends on the wide one. */
const expectSound = async (page: Page): Promise<void> => {
  await page.setViewportSize(NARROW);
  await expectAccessible(page, FLOW);
  await expectColours(page, FLOW, ['dark', 'forced colours']);
  await expectTargets(page);
  await expectReflow(page);
  await expectRoomForSpacing(page);
  await page.setViewportSize(WIDE);
  await expectAccessible(page, FLOW);
  await expectColours(page, FLOW);
  await expectTargets(page);
  await expectRoomForLargeText(page);
  await expectNoNewDoubt(page, FLOW);
  await expectSoundMarkup(page);
  await expectOutline(page);
};

const questionOn = (flow: Flow, name: string): Question | undefined => flow.vragen.find(({ id }) => name === `question ${id}`);

/** What cannot be used in each field, and what is said about it. */
const wrongAnswers = (flow: Flow, question: Question) => {
  const rows = flow.soort === 'vergelijker' ? [...(flow.criteria ?? []), ...(flow.bouwstenen ?? [])] : [];
  const nameOf = (field: string): string =>
    question.soort === 'getallen'
      ? (question.velden.find(({ id }) => id === field)?.label ?? '')
      : ((question.soort === 'lijst' ? question.rijen : rows).find(({ id }) => id === field)?.titel ?? '');
  const messageFor = (field: string): string => {
    if (question.soort === 'getallen') return fill(texts.fout['geen-getal'], { veld: nameOf(field) });
    if (field !== question.id) return fill(texts.fout['geen-keuze-rij'], { veld: nameOf(field) });
    const unknown = 'antwoorden' in question ? question.antwoorden.find(({ telt }) => telt === 'onbekend')?.label : undefined;
    return unknown === undefined ? texts.fout['geen-keuze-zeker'] : fill(texts.fout['geen-keuze'], { antwoord: unknown });
  };
  const fields = fieldsOf(flow, question).map(({ id }) => id);
  return {
    typed: question.soort === 'getallen' ? Object.fromEntries(fields.map((id) => [id, 'tien'])) : {},
    problems: Object.fromEntries(fields.map((id) => [id, messageFor(id)])),
  };
};

for (const { flow, name, fragment, kind } of states) {
  test(`${flow}, ${name}: opens from its link, sound on every screen and in every colour scheme`, async ({ page, baseURL }) => {
    await openFlow(page, flow, fragment);
    await expect(screenHeading(page)).toBeVisible();
    if (kind !== 'notice') {
      await expect(flowBox(page).getByRole('status')).toBeEmpty();
      expect.soft(fragmentOf(page)).toBe(fragment);
    }
    await expectSound(page);
    await expect.soft(flowBox(page).getByRole('alert')).toHaveCount(0);
    if (kind === 'outcome') await expectReceipt(page);

    const links = await flowBox(page)
      .locator('a[href]:not([href^="mailto:"])')
      .evaluateAll((all) => all.map((link) => (link instanceof HTMLAnchorElement ? link.href : '')));
    const onSite = links.map((link) => `/${link.slice(baseURL?.length)}`.replace(/#.*$/, ''));
    expect.soft(onSite.filter((address) => fileAt(address) === undefined)).toEqual([]);

    const question = questionOn(flowOf(flow), name);
    if (question !== undefined) {
      await expectQuestionScreen(page, question.vraag);
      expect.soft(await flowBox(page).locator('form input:checked').count()).toBe(0);
      const { typed, problems } = wrongAnswers(flowOf(flow), question);
      await give(page, typed);
      await goOn(page);
      await expectRefused(page, problems);
      for (const [field, text] of Object.entries(typed)) await expect(flowBox(page).locator(`#veld-${field}`)).toHaveValue(text);
      await expect(summary(page)).toBeVisible();
      await expectSound(page);
    }
    await page.setViewportSize(NARROW);
    await expectRoomForCompounds(page);
  });
}
