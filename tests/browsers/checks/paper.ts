import { describe, expect, test } from 'vitest';
import { flowPath } from '../../../src/format/href.ts';
import { textOfPages } from '../../browser/decode.ts';
import { questionOf } from '../../browser/journey.ts';
import { journeys } from '../../browser/journeys.ts';
import { CONTROLS } from '../../browser/needed-texts.ts';
import { flowOf } from '../../browser/states.ts';
import { content, edition, texts } from '../../site/content.ts';
import { headingsOf, lookOnPaper } from '../looks.ts';
import { plain, type Reader } from '../reader.ts';

/** Of no use on paper. */
const ON_SCREEN = `nav, summary, .nl-skip-link, .nl-button, ${CONTROLS}`;

/** Without white space: in a PDF lines break where they may. */
const tight = (text: string): string => text.replaceAll(/\s+/g, '');

/** Where a word is broken at the end of a line. */
const HYPHEN = '\u2010';

/**
 * Paper. Where the driver prints, the text of the PDF is read; where it does not, only the rules for paper are tried,
 * on the screen: where a page ends cannot be seen then.
 */
export const checkPaper = (reader: () => Reader): void => {
  const printed = async (): Promise<readonly string[] | undefined> => {
    const pdf = await reader().driver.print?.();
    return pdf && (await textOfPages(pdf)).map((page) => page.replaceAll(HYPHEN, ''));
  };

  describe('on paper', () => {
    test.each(journeys)(
      'the outcome of $flow with its link and answers, and nothing to press',
      async ({ flow, fragment, verdict, shows, steps }) => {
        const { driver, openFlow, waitsFor } = reader();
        await openFlow(flow, fragment, 'as on paper');
        const link = await driver.ask(() => location.href);
        await waitsFor({ heading: plain(verdict) });
        const { all, pressable } = await driver.ask(lookOnPaper, ON_SCREEN);
        const wanted = [verdict, link, texts.uitkomst.bronnen, ...shows, ...steps.map(({ question }) => questionOf(flow, question).titel)];
        for (const text of wanted) expect(all).toContain(plain(text));
        expect(pressable).toEqual([]);

        await openFlow(flow, fragment);
        await waitsFor({ heading: plain(verdict) });
        const own = await driver.ask(() => location.href);
        const pages = await printed();
        if (pages === undefined) return;
        const pdf = pages.join('');
        for (const text of [verdict, own, ...wanted.slice(2)]) expect(pdf).toContain(tight(text));
        for (const word of [texts.uitkomst.kopieer, texts.uitkomst.print, texts.stroom.opnieuw]) expect(pdf).not.toContain(tight(word));
        // The verdict stands in a box of its own, which Firefox draws last.
        const headings = (await driver.ask(headingsOf)).filter((heading) => plain(heading) !== plain(verdict));
        expect(headings.filter((heading) => pages.slice(0, -1).some((page) => page.endsWith(tight(heading))))).toEqual([]);
      },
    );

    test.each(['/aansluiten/kosten/', '/begrippen/'])('%s with what is folded on the screen, and nothing to press', async (address) => {
      const { driver, open } = reader();
      await open(address, 'as on paper');
      const { all, pressable, folded } = await driver.ask(lookOnPaper, ON_SCREEN);
      const { titel } = content.pages.get(address)?.data ?? { titel: address };
      for (const text of [titel, edition.naam]) expect(all).toContain(plain(text));
      expect(pressable).toEqual([]);
      expect(folded).toEqual([]);
      await open(address);
      expect((await printed())?.join('') ?? tight(titel)).toContain(tight(titel));
    });

    test.each([...content.flows.keys()])('the form of %s with every question', async (flow) => {
      const { driver, open } = reader();
      const asked = flowOf(flow).vragen.filter(({ vrijblijvend }) => vrijblijvend !== true);
      await open(`${flowPath(flow)}formulier/`, 'as on paper');
      const { all, pressable } = await driver.ask(lookOnPaper, ON_SCREEN);
      for (const { vraag } of asked) expect(all).toContain(plain(vraag));
      expect(pressable).toEqual([]);
    });
  });
};
