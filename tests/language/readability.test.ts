import { expect, test } from 'vitest';
import { readContent } from '../../src/schema/check/content.ts';
import { proseOf } from './prose.ts';
import { readabilityOf, repeatedOpenings, sentencesAbove, shortRuns, table } from './readability.ts';

const { content } = readContent('content');

/** Where plain language ends, as the content says itself (`content/proeven/stijl.yaml`). What it leaves out is not looked at. */
const limits = content.style?.data.zinnen ?? {};

const prose = proseOf(content);
const whole = readabilityOf(prose.flatMap(({ paragraphs }) => paragraphs));
const measured = prose.map(({ address, paragraphs }) => ({ address, paragraphs, readability: readabilityOf(paragraphs) }));

test('a text is measured by its sentences, words and syllables', () => {
  const { mean, flesch, ...rest } = readabilityOf(['De gemeente kiest in 2016. Daarna wordt het besluit genomen.']);
  expect(rest).toEqual({ sentences: 2, words: 10, longest: 5, passive: 0.5 });
  expect(mean).toBe(5);
  expect(flesch).toBeCloseTo(206.8 - 0.77 * (100 * (15 / 9)) - 0.93 * 5);
});

test('every page and flow is measured', () => {
  console.log(table([...measured.map(({ address, readability }) => [address, readability] as const), ['samen', whole]]));
  expect(prose.filter(({ paragraphs }) => paragraphs.length < 5).map(({ address }) => address)).toEqual([]);
});

test('runs of short sentences and repeated openings are found', () => {
  expect(shortRuns(['Dit is kort. Dit ook. En dit. Maar deze zin is lang genoeg om te tellen.', 'Kort. Kort.'], 4, 2)).toEqual([
    'Dit is kort.',
  ]);
  expect(repeatedOpenings(['Wij gaan weg. Wij gaan naar huis.', 'Wij gaan slapen. Daarna wij gaan.'], 2)).toEqual(['Wij gaan (3)']);
});

/** A page is told with every limit that it passes, so that an editor sees at once what to mend. */
const passed = ({ paragraphs, readability: { mean, flesch, passive } }: (typeof measured)[number]): readonly string[] => {
  const [least = -Infinity, most = Infinity] = limits.gemiddeld ?? [];
  const short = limits['korte-zin'];
  const inARow = limits['korte-zinnen-achter-elkaar'];
  return [
    ...(mean < least || mean > most ? [`gemiddeld ${mean.toFixed(1)} woorden`] : []),
    ...sentencesAbove(paragraphs, limits.langste ?? Infinity).map((sentence) => `te lang: ${sentence}`),
    ...(flesch < (limits['flesch-pagina'] ?? -Infinity) ? [`Flesch-Douma ${flesch.toFixed(1)}`] : []),
    ...(passive > (limits.lijdend ?? Infinity) ? [`lijdend ${Math.round(100 * passive)}%`] : []),
    ...(short === undefined || inARow === undefined ? [] : shortRuns(paragraphs, short, inARow).map((first) => `kort op kort: ${first}`)),
    ...(limits['zelfde-begin'] === undefined
      ? []
      : repeatedOpenings(paragraphs, limits['zelfde-begin']).map((opening) => `zelfde begin: ${opening}`)),
  ];
};

test.each(measured)('$address reads easily', (page) => {
  expect(passed(page)).toEqual([]);
});

test('the site as a whole reads easily', () => {
  expect(whole.flesch).toBeGreaterThanOrEqual(limits['flesch-site'] ?? -Infinity);
});
