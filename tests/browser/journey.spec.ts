import type { Page } from '@playwright/test';
import { flowPath } from '../../src/format/href.ts';
import { fill } from '../../src/format/placeholders.ts';
import { texts } from '../site/content.ts';
import { laterScripts, scriptsOf } from '../site/weight.ts';
import { relative } from './address.ts';
import { outcomeScreen, questionScreen, reviewFragment, reviewScreen } from './expected.ts';
import { questionOf, type Journey } from './journey.ts';
import { journeys } from './journeys.ts';
import { button, changeButton, expectArrived, flowBox, fragmentOf, give, goOn, openFlow, ready, screenHeading, shownOn } from './screen.ts';
import { expect, test } from './watched.ts';

/** @param known how many questions have their answer: each can make the way longer */
const expectQuestion = async (page: Page, journey: Journey, at: number, known = at): Promise<void> => {
  const { heading, title, shows } = questionScreen(journey, at, known);
  await expectArrived(page, heading);
  await expect(page).toHaveTitle(title);
  for (const text of shows) await expect(flowBox(page)).toContainText(text);
};

const expectReview = async (page: Page, journey: Journey): Promise<void> => {
  const { heading, title } = reviewScreen(journey);
  await expectArrived(page, heading);
  await expect(page).toHaveTitle(title);
  expect(fragmentOf(page)).toBe(reviewFragment(journey));
};

const expectOutcome = async (page: Page, journey: Journey): Promise<void> => {
  const { heading, title, shows } = outcomeScreen(journey);
  await expect(screenHeading(page)).toHaveText(heading);
  await expect(page).toHaveTitle(title);
  for (const text of shows) await expect(flowBox(page)).toContainText(text);
  expect(fragmentOf(page)).toBe(journey.fragment);
};

const historyLength = (page: Page): Promise<number> => page.evaluate(() => history.length);

/** Presses Tab until a field or button has the focus. */
const tabTo = async (page: Page, selector: string): Promise<void> => {
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
  }
  throw new Error(`Tab never reaches ${selector}`);
};

const press = async (page: Page, key: string, times: number): Promise<void> => {
  for (let at = 0; at < times; at += 1) await page.keyboard.press(key);
};

/** Gives one answer with the keyboard: Space for the first choice, arrows for the others, typing for a number. */
const answerByKeyboard = async (page: Page, field: string, answer: string): Promise<void> => {
  await tabTo(page, `.ww-flow input[name="${field}"]`);
  const values = await flowBox(page)
    .locator(`input[type="radio"][name="${field}"]`)
    .evaluateAll((radios) => radios.map((radio) => (radio instanceof HTMLInputElement ? radio.value : '')));
  if (values.length === 0) return page.keyboard.type(answer);
  if (values[0] === answer) await page.keyboard.press('Space');
  else await press(page, 'ArrowDown', values.indexOf(answer));
  await expect(flowBox(page).locator(`input[name="${field}"][value="${answer}"]`)).toBeChecked();
};

/** Presses the button that a reader comes to with Tab. */
const pressButton = async (page: Page, name: string): Promise<void> => {
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press('Tab');
    if (await button(page, name).evaluate((element) => element === document.activeElement)) return page.keyboard.press('Enter');
  }
  throw new Error(`Tab never reaches "${name}"`);
};

for (const journey of journeys) {
  test(`${journey.flow}: with the keyboard alone, title, focus and history follow each step`, async ({ page }) => {
    await openFlow(page, journey.flow);
    const before = await historyLength(page);
    for (const [at, { answers }] of journey.steps.entries()) {
      if (at > 0) await expectQuestion(page, journey, at);
      expect(await historyLength(page)).toBe(before + at);
      for (const [field, answer] of Object.entries(answers)) await answerByKeyboard(page, field, answer);
      await page.keyboard.press('Enter');
    }
    await expectReview(page, journey);
    await pressButton(page, texts.stroom['toon-uitkomst']);
    await expectArrived(page, journey.verdict);
    await expectOutcome(page, journey);
    expect(await historyLength(page)).toBe(before + journey.steps.length + 1);
  });

  test(`${journey.flow}: the browser goes back and forth one step, and keeps the answers`, async ({ page }) => {
    await openFlow(page, journey.flow);
    for (const [at, { answers }] of journey.steps.entries()) {
      await give(page, answers);
      await goOn(page);
      await page.goBack();
      await expectQuestion(page, journey, at, at + 1);
      for (const [field, answer] of Object.entries(answers)) {
        const radio = flowBox(page).locator(`input[type="radio"][name="${field}"][value="${answer}"]`);
        if ((await radio.count()) > 0) await expect(radio).toBeChecked();
        else await expect(flowBox(page).locator(`input[name="${field}"]`)).toHaveValue(answer);
      }
      await page.goForward();
      if (at + 1 < journey.steps.length) await expectQuestion(page, journey, at + 1);
    }
    await expectReview(page, journey);
    await button(page, texts.stroom['toon-uitkomst']).click();
    await expectOutcome(page, journey);
    await page.goBack();
    await expectReview(page, journey);
    for (let at = journey.steps.length - 1; at >= 0; at -= 1) {
      await page.goBack();
      await expectQuestion(page, journey, at, journey.steps.length);
    }
    for (let at = 1; at < journey.steps.length + 2; at += 1) await page.goForward();
    await expectOutcome(page, journey);
  });

  test(`${journey.flow}: reloading shows the same screen, on every step`, async ({ page }) => {
    const expectSameAfterReload = async (): Promise<void> => {
      const [shown, title, fragment] = [await shownOn(page), await page.title(), fragmentOf(page)];
      await page.reload();
      await ready(page);
      await expect(page).toHaveTitle(title);
      await expect.poll(() => shownOn(page)).toBe(shown);
      expect(fragmentOf(page)).toBe(fragment);
    };
    await openFlow(page, journey.flow);
    await expectSameAfterReload();
    for (const [at, { answers }] of journey.steps.entries()) {
      if (at > 0) {
        await expectQuestion(page, journey, at);
        await expectSameAfterReload();
      }
      await give(page, answers);
      await goOn(page);
    }
    await expectReview(page, journey);
    await expectSameAfterReload();
    await button(page, texts.stroom['toon-uitkomst']).click();
    await expectOutcome(page, journey);
    await expectSameAfterReload();
  });

  test(`${journey.flow}: the link of an outcome shows another reader the same`, async ({ page, otherReader }) => {
    await openFlow(page, journey.flow, journey.fragment);
    await expectOutcome(page, journey);
    const link = await flowBox(page).getByLabel(texts.uitkomst['delen-label']).inputValue();
    expect(link).toBe(page.url());
    await button(page, texts.uitkomst.kopieer).click();
    await expect(flowBox(page).getByRole('status')).toHaveText(texts.uitkomst.gekopieerd);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);

    const other = await otherReader();
    await other.goto(link);
    await ready(other);
    await expectOutcome(other, journey);
    await openFlow(page, journey.flow, journey.fragment);
    await page.reload();
    await ready(page);
    await expectOutcome(page, journey);
    expect(await shownOn(other)).toBe(await shownOn(page));
  });

  test(`${journey.flow}: an answer is changed from the review, and the reader comes back there`, async ({ page }) => {
    const { question, answers } = journey.steps[1]!;
    const { titel, vraag } = questionOf(journey.flow, question);
    await openFlow(page, journey.flow, reviewFragment(journey));
    await changeButton(page, titel).click();
    await expectArrived(page, vraag);
    await give(page, answers);
    await goOn(page);
    await expectReview(page, journey);
    await button(page, texts.stroom['toon-uitkomst']).click();
    await expectOutcome(page, journey);
    await changeButton(page, titel).click();
    await expectArrived(page, vraag);
  });

  test(`${journey.flow}: back to the question before, and from there to all questions`, async ({ page }) => {
    const [start, next] = journey.steps;
    await openFlow(page, journey.flow);
    await expect(button(page, texts.stroom.vorige)).toHaveCount(0);
    await give(page, start!.answers);
    await goOn(page);
    await expectQuestion(page, journey, 1);
    await button(page, texts.stroom.vorige).click();
    await expectArrived(page, questionOf(journey.flow, start!.question).vraag);
    await button(page, texts.stroom['naar-overzicht']).click();
    await expectArrived(page, texts.stroom['titel-nakijken']);
    await expect(flowBox(page)).toContainText(texts.stroom['nakijken-open']);
    await expect(button(page, texts.stroom['toon-uitkomst'])).toHaveCount(0);
    await button(page, fill(texts.stroom['verder-met'], { vraag: questionOf(journey.flow, next!.question).titel })).click();
    await expectQuestion(page, journey, 1);
  });

  test(`${journey.flow}: starting again forgets every answer`, async ({ page }) => {
    await openFlow(page, journey.flow, journey.fragment);
    await button(page, texts.stroom.opnieuw).click();
    await expectArrived(page, questionOf(journey.flow, journey.steps[0]!.question).vraag);
    expect(await flowBox(page).locator('input:checked').count()).toBe(0);
    expect(fragmentOf(page)).not.toMatch(/=[a-z]/);
    await button(page, texts.stroom['naar-overzicht']).click();
    await expect(flowBox(page).getByText(texts.stroom['niet-beantwoord']).first()).toBeVisible();
    await expect(button(page, texts.stroom['toon-uitkomst'])).toHaveCount(0);
  });
}

test('a link that is opened over another in the same tab replaces the answers', async ({ page }) => {
  const [, conditions] = journeys;
  await openFlow(page, conditions!.flow, conditions!.fragment);
  await page.evaluate(() => {
    location.hash = '#v=1&wsp=nee&taken=nee&eigendom=nee&contract-uwv=nee&contract-gemeente=nee&gebruikers=nee';
  });
  await expect(flowBox(page)).toContainText(fill(texts.toets.stand, { aantal: 0, totaal: 5 }));
  await page.goBack();
  await expectOutcome(page, conditions!);
});

test('a link within the page leaves the flow where it is', async ({ page }) => {
  const [, conditions] = journeys;
  await openFlow(page, conditions!.flow, conditions!.fragment);
  await expectOutcome(page, conditions!);
  const shown = await shownOn(page);
  await page.getByRole('link', { name: texts.site['naar-inhoud'] }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#inhoud')).toBeFocused();
  expect(await shownOn(page)).toBe(shown);
  await expect(page).toHaveURL(new RegExp(`${conditions!.fragment}$`));
});

test('a flow that was left by a link is found again with Back', async ({ page }) => {
  const [, , costs] = journeys;
  await openFlow(page, costs!.flow, costs!.fragment);
  await page.goto(relative('/aansluiten/kosten/'));
  await page.goBack();
  await ready(page);
  await expectOutcome(page, costs!);
});

test.describe('without a network', () => {
  test.use({ tolerated: /net::ERR_INTERNET_DISCONNECTED/ });

  test('a flow that was begun goes on to its outcome', async ({ page, context }) => {
    const [, , costs] = journeys;
    const [first, ...others] = costs!.steps;
    await openFlow(page, costs!.flow);
    await give(page, first!.answers);
    await goOn(page);
    await page.waitForFunction(
      (wanted) => wanted.every((path) => performance.getEntriesByType('resource').some(({ name }) => name.endsWith(path))),
      // What an outcome needs; what reads a link or keeps progress is loaded where there is one.
      [...laterScripts(scriptsOf(flowPath(costs!.flow)))].filter((script) => /Outcome|Review/.test(script)),
    );
    await context.setOffline(true);
    for (const { answers } of others) {
      await give(page, answers);
      await goOn(page);
    }
    await button(page, texts.stroom['toon-uitkomst']).click();
    await expectOutcome(page, costs!);
    await context.setOffline(false);
  });
});
