import { expect } from 'vitest';
import { flowPath } from '../../src/format/href.ts';
import type { Expected } from '../browser/expected.ts';
import { texts } from '../site/content.ts';
import type { Driver } from './driver.ts';
import { answersOf, hasFocus, lookAtFlow, middleOf } from './looks.ts';
import type { Serving, Site } from './site.ts';

export type Answers = Readonly<Record<string, string>>;

/** What a flow shows. */
export type Seen = ReturnType<typeof lookAtFlow>;

/** More presses of Tab than any screen asks. */
const MOST_TABS = 150;

/** Text on one line, as the looks give it. */
export const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

const BUTTON = '.ww-flow button';

/** A reader with one browser and the site: the words for what journeys do. */
export const readerOf = (driver: Driver, site: Site) => {
  const look = () => driver.ask(lookAtFlow);

  const press = async (selector: string, name = ''): Promise<void> => {
    await expect.poll(() => driver.ask(middleOf, selector, name), { message: `${selector} "${name}"` }).toBeDefined();
    const middle = await driver.ask(middleOf, selector, name);
    expect(middle, `${selector} "${name}" can be pressed`).toMatchObject({ coveredBy: '' });
    await driver.clickAt(middle?.x ?? 0, middle?.y ?? 0);
  };

  const tabTo = async (selector: string, name = ''): Promise<void> => {
    for (let presses = 0; presses < MOST_TABS; presses += 1) {
      await driver.press('Tab');
      if (await driver.ask(hasFocus, selector, name)) return;
    }
    throw new Error(`Tab never reaches ${selector} "${name}".`);
  };

  const radio = (field: string, answer: string): string => `.ww-flow input[name="${field}"][value="${answer}"]`;

  /** Space for the first answer of a choice, arrows for the others, typing for a number. */
  const answerByKey = async (field: string, answer: string): Promise<void> => {
    const answers = await driver.ask(answersOf, field);
    await tabTo(`.ww-flow input[name="${field}"]`);
    if (answers.length === 0) return driver.type(answer);
    if (answers[0] === answer) await driver.press('Space');
    for (let at = 0; at < answers.indexOf(answer); at += 1) await driver.press('ArrowDown');
  };

  return {
    driver,
    site,
    look,
    press,
    tabTo,
    button: (name: string) => press(BUTTON, name),
    /** Opens a question from the list of answers; its name follows in text that is only heard. */
    change: (question: string) => press(BUTTON, `${texts.stroom.wijzig}: ${question}`),
    goOn: () => press(BUTTON, texts.stroom.verder),
    open: (address: string, serving?: Serving) => driver.open(site.at(address, serving)),

    /** Opens a flow in the state of a fragment, and waits until it answers. */
    openFlow: async (flow: string, fragment = '', serving?: Serving): Promise<void> => {
      await driver.open(`${site.at(flowPath(flow), serving)}${fragment}`);
      await expect.poll(look).toMatchObject({ ready: true });
    },

    /** With the mouse: presses each answer, and types each number. */
    give: async (answers: Answers): Promise<void> => {
      for (const [field, answer] of Object.entries(answers)) {
        const isChoice = (await driver.ask(answersOf, field)).length > 0;
        await press(isChoice ? radio(field, answer) : `.ww-flow input[name="${field}"]`);
        if (!isChoice) await driver.type(answer);
      }
    },

    giveByKey: async (answers: Answers): Promise<void> => {
      for (const [field, answer] of Object.entries(answers)) await answerByKey(field, answer);
    },

    pressByKey: async (name: string): Promise<void> => {
      await tabTo(BUTTON, name);
      await driver.press('Enter');
    },

    /** Waits for a screen. @param more what else is seen, such as the focus after a step */
    sees: async ({ heading, title, shows }: Expected, more: Partial<Seen> = {}): Promise<void> => {
      const wanted = { ready: true, heading: plain(heading), title, ...more };
      await expect.poll(look).toMatchObject(wanted);
      const { text } = await look();
      for (const part of shows) expect(text).toContain(plain(part));
    },

    /** Waits until a flow looks like this, and gives all that is seen then. @param about told where it does not come */
    waitsFor: async (wanted: Partial<Seen>, about = ''): Promise<Seen> => {
      await expect.poll(look, { message: about }).toMatchObject(wanted);
      return look();
    },

    tells: async (text: string): Promise<void> => {
      await expect.poll(async () => (await look()).told).toContain(plain(text));
    },
  };
};

export type Reader = ReturnType<typeof readerOf>;

/** A step took the reader somewhere: the heading has the focus and is in sight. */
export const ARRIVED = { hasFocus: true, inSight: true };
