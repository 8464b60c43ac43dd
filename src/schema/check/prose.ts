import { bareNumbers, blanked } from './bare-numbers.ts';
import { isFillable } from './fillable.ts';
import type { Item } from './item.ts';
import type { Kind } from './kind.ts';
import { everyText, type Path } from './path.ts';
import type { Problem } from './problem.ts';

type Rule = readonly [pattern: RegExp, remedy: string];

const word = (form: string): RegExp => new RegExp(`(?<![\\p{L}\\p{N}])(?:${form})(?![\\p{L}\\p{N}])`, 'giu');

/** Words that make a text stiff or address the reader in another way than 'u'. */
const words: readonly Rule[] = [
  [word('middels'), 'Schrijf "met" of "door".'],
  [word('teneinde'), 'Schrijf "om".'],
  [word('conform'), 'Schrijf "volgens".'],
  [word('dient te|dienen te'), 'Schrijf "moet".'],
  [word('ongeldige?'), 'Schrijf wat er wel kan.'],
  [word('verplichte? veld(?:en)?'), 'Schrijf wat nodig is.'],
  [word('helaas'), 'Laat dit woord weg.'],
  [word('je|jij|jullie'), 'Schrijf "u".'],
  [word('jouw'), 'Schrijf "uw".'],
];

const AMOUNT = /€\s*\d+(?:\.\d+)*(?:,\d+)?|(?<![\d.,])\d+(?:\.\d+)*(?:,\d+)?\s*(?:euro|eur)\b/giu;
const PERCENTAGE = /(?<![\d.,])\d+(?:\.\d+)*(?:,\d+)?\s*(?:%|procent\b)/giu;

const AFTER = 'Dan staan het jaar en de bron erbij.';

/** Amounts and percentages, and how a text shows one instead. */
const figures = (tariff: string, fact: string): readonly Rule[] => [
  [AMOUNT, `Zet het bedrag in content/tarieven/ en verwijs ernaar met ${tariff}. ${AFTER}`],
  [PERCENTAGE, `Zet het percentage in content/feiten/ en verwijs ernaar met ${fact}. ${AFTER}`],
];

const inMdx = figures('<Tarief id="…" />', '<Feit id="…" />');
const inYaml = figures('{tarief:…}', '{feit:…}');
const elsewhere: readonly Rule[] = [AMOUNT, PERCENTAGE].map((pattern) => [
  pattern,
  'Haal dit hier weg. Zo’n cijfer hoort in de tekst van een pagina, met zijn jaar en bron.',
]);

/** Kinds of which the texts may hold figures: they are where figures belong, or name documents. */
const withFigures: readonly Kind[] = ['fact', 'tariff', 'table', 'source'];

/** Words of the interface say which numbers a field takes; those are no figures of a source. */
const withNumbers: readonly Kind[] = [...withFigures, 'texts'];

/** Fields that may hold a number: names, as headings are, and how long one of our own flows takes. */
const NAMES: readonly unknown[] = ['titel', 'kort', 'duur'];

/** A date, an id or a sign is one word, or has no letters. */
const IN_WORDS = /^(?=.*\p{L}).*\s/su;

const SPEECH = 'Telt u zelf iets? Schrijf het getal dan als woord.';
const inMdxNumber = `Zet het getal in content/feiten/ en verwijs ernaar met <Feit id="…" />. ${AFTER} ${SPEECH}`;
const inYamlNumber = `Zet het getal in content/feiten/ en verwijs ernaar met {feit:…}. ${AFTER} ${SPEECH}`;
const elsewhereNumber = `Haal dit hier weg. Een cijfer hoort in de tekst van een pagina, met zijn jaar en bron. ${SPEECH}`;

const rulesFor = (kind: Kind, path: Path): readonly Rule[] => {
  if (withFigures.includes(kind)) return words;
  return [...words, ...(isFillable(kind, path) ? inYaml : elsewhere)];
};

/** Names of documents and chapters stay as they are in the source. */
const isName = ({ kind }: Item, field: unknown): boolean => kind === 'source' || field === 'plaats';

interface Slip {
  readonly said: string;
  readonly offset: number;
  readonly remedy: string;
}

const slipsIn = (text: string, rules: readonly Rule[]): readonly Slip[] =>
  rules.flatMap(([pattern, remedy]) => [...text.matchAll(pattern)].map((match) => ({ said: match[0], offset: match.index, remedy })));

/** Numbers that are no amount and no percentage: those are told with a remedy of their own. */
const numbersIn = (text: string, remedy: string): readonly Slip[] =>
  bareNumbers(blanked(text, [AMOUNT, PERCENTAGE])).map((number) => ({ ...number, remedy }));

const fieldSlips = ({ kind }: Item, path: Path, value: string): readonly Slip[] => {
  const said = slipsIn(value, rulesFor(kind, path));
  if (withNumbers.includes(kind) || NAMES.includes(path.at(-1)) || !IN_WORDS.test(value)) return said;
  return [...said, ...numbersIn(value, isFillable(kind, path) ? inYamlNumber : elsewhereNumber)];
};

const linesBefore = (text: string, offset: number): number => text.slice(0, offset).split('\n').length - 1;

const inFields = (item: Item): readonly Problem[] =>
  everyText(item.data)
    .filter(({ path }) => !isName(item, path.at(-1)))
    .flatMap(({ path, value }) =>
      fieldSlips(item, path, value).map(({ said, remedy }) => item.problem(path, `Er staat: "${said}".`, remedy, said)),
    );

const inBody = (item: Item): readonly Problem[] => {
  const headings = new Set(item.body?.headings.map(({ line }) => line));
  return (item.body?.words ?? []).flatMap(({ text, line }) =>
    [...slipsIn(text, [...words, ...inMdx]), ...(headings.has(line) ? [] : numbersIn(text, inMdxNumber))].map(({ said, offset, remedy }) =>
      item.bodyProblem(line + linesBefore(text, offset), 'tekst', `Er staat: "${said}".`, remedy),
    ),
  );
};

/** Amounts, percentages and other figures that should come from the content, and words that this site does not use. */
export const checkProse = (item: Item): readonly Problem[] => [...inFields(item), ...inBody(item)];
