import { expect, type Locator, type Page } from '@playwright/test';
import { texts } from '../site/content.ts';
import { flowAddress } from './address.ts';

/** The flow itself, without the page around it and the texts below it. */
export const flowBox = (page: Page): Locator => page.locator('.ww-flow');

/** Waits until a flow answers to the reader. */
export const ready = async (page: Page): Promise<void> => {
  await page.locator('html[data-flow="ready"]').waitFor();
};

/** Opens a flow, in the state of a fragment. */
export const openFlow = async (page: Page, flow: string, fragment = ''): Promise<void> => {
  await page.goto(flowAddress(flow, fragment));
  await ready(page);
};

/** What the flow shows, with the marks of what is chosen and filled in. */
export const shownOn = async (page: Page): Promise<string> => {
  const text = await flowBox(page).innerText();
  const filledIn = await flowBox(page)
    .locator('input')
    .evaluateAll((inputs) =>
      inputs.map((input) =>
        input instanceof HTMLInputElement
          ? `${input.name}=${input.type === 'radio' ? `${input.value}:${input.checked}` : input.value}`
          : '',
      ),
    );
  return [text, ...filledIn].join('\n');
};

/** The question, the review or the outcome: what takes the focus after a step. */
export const screenHeading = (page: Page): Locator => flowBox(page).getByRole('heading', { level: 2 }).first();

export const button = (page: Page, name: string): Locator => flowBox(page).getByRole('button', { name, exact: true });

/** Opens a question from the list of answers; its name follows in text that is only heard. */
export const changeButton = (page: Page, question: string): Locator =>
  flowBox(page)
    .getByRole('button', { name: texts.stroom.wijzig })
    .and(page.getByRole('button', { name: `: ${question}` }));

export const goOn = (page: Page): Promise<void> => button(page, texts.stroom.verder).click();

/** Gives answers with the mouse: an answer per choice, a text per number. */
export const give = async (page: Page, answers: Readonly<Record<string, string>>): Promise<void> => {
  for (const [field, answer] of Object.entries(answers)) {
    const choice = flowBox(page).locator(`:is(input[type="radio"], input[type="checkbox"])[name="${field}"][value="${answer}"]`);
    if ((await choice.count()) > 0) await choice.check();
    else await flowBox(page).locator(`input[type="text"][name="${field}"]`).fill(answer);
  }
};

/** After a step the heading of the screen has the focus and is in sight. */
export const expectArrived = async (page: Page, heading: string): Promise<void> => {
  const shown = screenHeading(page);
  await expect(shown).toHaveText(heading);
  await expect(shown).toBeFocused();
  await expect(shown).toBeInViewport();
};

/** The part of the address that holds the answers. */
export const fragmentOf = (page: Page): string => new URL(page.url()).hash;
