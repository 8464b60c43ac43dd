import { describe, expect, test } from 'vitest';
import { outcomeScreen, questionScreen, reviewFragment, reviewScreen } from '../../browser/expected.ts';
import { questionOf, type Journey } from '../../browser/journey.ts';
import { journeys } from '../../browser/journeys.ts';
import { texts } from '../../site/content.ts';
import { leftBehind } from '../looks.ts';
import { ARRIVED, type Reader } from '../reader.ts';

const TO_OUTCOME = texts.stroom['toon-uitkomst'];

/** To the outcome with the mouse; each step changes title and focus and adds one to the history. */
const walk = async ({ openFlow, look, sees, give, goOn, button }: Reader, journey: Journey): Promise<void> => {
  const { flow, steps, fragment } = journey;
  await openFlow(flow);
  const { history } = await look();
  for (const [at, { answers }] of steps.entries()) {
    if (at > 0) await sees(questionScreen(journey, at), { ...ARRIVED, history: history + at });
    await give(answers);
    await goOn();
  }
  await sees(reviewScreen(journey), { ...ARRIVED, fragment: reviewFragment(journey) });
  await button(TO_OUTCOME);
  await sees(outcomeScreen(journey), { ...ARRIVED, fragment, history: history + steps.length + 1 });
};

/** Back to the first question and forth again, with the buttons of the browser; every answer is still there. */
const goBackAndForth = async ({ driver, look, sees }: Reader, journey: Journey): Promise<void> => {
  const { steps } = journey;
  const questions = steps.map((_, at) => questionScreen(journey, at, steps.length));
  await driver.back();
  await sees(reviewScreen(journey), ARRIVED);
  for (let at = steps.length - 1; at >= 0; at -= 1) {
    await driver.back();
    await sees(questions[at]!, ARRIVED);
    const { chosen, filled } = await look();
    expect([...chosen, ...filled]).toEqual(Object.entries(steps[at]!.answers).map(([field, answer]) => `${field}=${answer}`));
  }
  for (const screen of [...questions.slice(1), reviewScreen(journey), outcomeScreen(journey)]) {
    await driver.forward();
    await sees(screen);
  }
};

/** Every flow from the first question to its outcome: with the mouse, with the keyboard alone, and by its link. */
export const checkJourneys = (reader: () => Reader): void => {
  describe.each(journeys)('$flow', (journey) => {
    const { flow, steps, fragment } = journey;

    test('with the mouse; Back and Forward keep the answers, reloading keeps the screen', async () => {
      const { driver, look, sees } = reader();
      await walk(reader(), journey);
      await goBackAndForth(reader(), journey);
      const { text } = await look();
      await driver.reload();
      await sees(outcomeScreen(journey), { text, fragment });
      expect(await driver.ask(leftBehind)).toEqual([]);
    });

    test('with the keyboard alone, to the same outcome', async () => {
      const { driver, openFlow, sees, giveByKey, pressByKey } = reader();
      await openFlow(flow);
      for (const [at, { answers }] of steps.entries()) {
        if (at > 0) await sees(questionScreen(journey, at), ARRIVED);
        await giveByKey(answers);
        await driver.press('Enter');
      }
      await sees(reviewScreen(journey), ARRIVED);
      await pressByKey(TO_OUTCOME);
      await sees(outcomeScreen(journey), { ...ARRIVED, fragment });
    });

    test('its link opens the outcome and offers itself to share', async () => {
      const { driver, openFlow, look, sees, button, tells } = reader();
      await openFlow(flow, fragment);
      await sees(outcomeScreen(journey), { fragment });
      expect((await look()).link).toBe(await driver.ask(() => location.href));
      await button(texts.uitkomst.kopieer);
      await tells(texts.uitkomst.gekopieerd);
    });

    test('an answer is looked at from the review, and a reload keeps it open', async () => {
      const { driver, openFlow, sees, change, goOn, button } = reader();
      const second = questionScreen(journey, 1, steps.length);
      await openFlow(flow, reviewFragment(journey));
      await change(questionOf(flow, steps[1]!.question).titel);
      await sees(second, ARRIVED);
      await driver.reload();
      await sees(second);
      await goOn();
      await sees(reviewScreen(journey), ARRIVED);
      await button(TO_OUTCOME);
      await sees(outcomeScreen(journey), { ...ARRIVED, fragment });
    });
  });
};
