import { describe, expect, test } from 'vitest';
import { questionScreen } from '../../browser/expected.ts';
import { outcomeTitle, questionOf } from '../../browser/journey.ts';
import { journeys } from '../../browser/journeys.ts';
import { flowOf } from '../../browser/states.ts';
import { golden } from '../../links/golden-links.ts';
import { texts } from '../../site/content.ts';
import { fill } from '../../../src/format/placeholders.ts';
import { plain, type Reader, type Seen } from '../reader.ts';

const { link: words } = texts;

/** The kinds of flow whose outcome has one heading; that of the others says what came out. */
const NAMED = ['toets', 'wegwijzer'];

/** What a golden link shows, by its words for it: "vraag wsp", "nakijken", "uitkomst voldoet". */
const screenOf = (flow: string, toont: string): Partial<Seen> => {
  const [kind, id = ''] = toont.split(' ');
  if (kind === 'vraag') return { heading: plain(questionOf(flow, id).vraag), link: null };
  if (kind === 'nakijken') return { heading: texts.stroom['titel-nakijken'], link: null };
  const link: unknown = expect.stringContaining(`/${flow}/#v=1&`);
  return NAMED.includes(flowOf(flow).soort)
    ? { heading: plain(outcomeTitle(`${flow}/${id}`)), link: link as string }
    : { link: link as string };
};

/** How many conditions are met, as an outcome tells it. @param met as the golden links write it: "3 van 5" */
const standing = (met: string | undefined): Partial<Seen> => {
  const [aantal, totaal] = met?.split(' van ') ?? [];
  if (aantal === undefined || totaal === undefined) return {};
  const text: unknown = expect.stringContaining(fill(texts.toets.stand, { aantal, totaal }));
  return { text: text as string };
};

/** Opens a link within the page; it runs there. */
const goTo = (fragment: string): void => {
  location.hash = fragment;
};

/** The words of a notice, without what is filled in. */
const wordsOf = (notice: string): readonly string[] => {
  const [code = ''] = notice.split(' ');
  return Object.entries(words).flatMap(([name, text]) => (name === code ? text.split(/\{[^}]*\}/) : []));
};

/** Links that readers have open what they always opened, and a link that is broken says what was dropped. */
export const checkLinks = (reader: () => Reader): void => {
  describe('golden links', () => {
    test.each(Object.entries(golden))('%s', async (flow, cases) => {
      const { driver, openFlow, waitsFor } = reader();
      await openFlow(flow);
      for (const { link, toont, antwoorden, schrijft, meldingen = [], vervuld } of cases) {
        const fragment = link.slice(link.indexOf('#'));
        // A page that was just opened shows what its link alone brings about.
        if (meldingen.length > 0) await openFlow(flow, fragment);
        else await driver.ask(goTo, fragment);
        const written = antwoorden === undefined ? { fragment: schrijft === undefined ? fragment : `#${schrijft}` } : {};
        const { told } = await waitsFor({ ...screenOf(flow, toont), ...written, ...standing(vervuld) }, link);
        if (meldingen.length > 0) expect(told, link).toContain(words.titel);
        for (const part of meldingen.flatMap(wordsOf)) expect(told, link).toContain(plain(part));
      }
    });
  });

  test('a link of a later version is not read, and the reader is told what to do', async () => {
    const { openFlow, waitsFor } = reader();
    await openFlow('voorwaarden', '#v=99&wsp=ja');
    const seen = await waitsFor({ heading: questionOf('voorwaarden', 'wsp').vraag, fragment: '#v=99&wsp=ja', chosen: [] });
    expect(seen.told).toContain(words.nieuwer);
  });

  test('nothing of a tampered link reaches the page', async () => {
    const { driver, openFlow, look } = reader();
    const spell = 'kwaadwillig';
    for (const part of [`wsp=%3Cimg%20src%3Dx%20onerror%3D%22document.title%3D'${spell}'%22%3E`, `${spell}=ja`, `wsp=ja.${spell}`]) {
      await openFlow('voorwaarden', `#v=1&${part}`);
      expect((await look()).told).toContain(words.titel);
      expect(await driver.ask(() => document.documentElement.outerHTML)).not.toContain(spell);
    }
  });

  test('a link that is opened over another replaces the answers, and Back brings them again', async () => {
    const { driver, openFlow, waitsFor } = reader();
    const [, conditions] = journeys;
    if (conditions === undefined) throw new Error('There is one journey at most.');
    await openFlow(conditions.flow, conditions.fragment);
    await waitsFor({ heading: conditions.verdict });
    await driver.ask(goTo, '#v=1&wsp=nee');
    await waitsFor({ title: questionScreen(conditions, 1).title, fragment: '#v=1&wsp=nee' });
    // Not the button of the browser: WebKit passes over what no reader did.
    await driver.ask(() => history.back());
    await waitsFor({ heading: conditions.verdict, fragment: conditions.fragment });
  });
};
