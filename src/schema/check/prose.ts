import { bareNumbers, blanked } from './bare-numbers.ts';
import { isFillable } from './fillable.ts';
import type { Item } from './item.ts';
import type { Kind } from './kind.ts';
import { everyText, type Path } from './path.ts';
import type { Problem } from './problem.ts';
import type { Rule, StyleRules } from './style-rules.ts';

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

/** Kinds that name words and do not use them. */
const untold: readonly Kind[] = ['style'];

/** Words of the interface say which numbers a field takes; those are no figures of a source. */
const withNumbers: readonly Kind[] = [...withFigures, 'texts'];

/** Fields that may hold a number: names, as headings are, and how long one of our own flows takes. */
const NAMES: readonly unknown[] = ['titel', 'kort', 'duur'];

/** Parts of a flow that speak of the numbers that a reader gave: those are no figures of a source. */
const SPEAKING: readonly unknown[] = ['waarschuwingen', 'blokken'];

/** A date, an id or a sign is one word, or has no letters. */
const IN_WORDS = /^(?=.*\p{L}).*\s/su;

const SPEECH = 'Telt u zelf iets? Schrijf het getal dan als woord.';
const inMdxNumber = `Zet het getal in content/feiten/ en verwijs ernaar met <Feit id="…" />. ${AFTER} ${SPEECH}`;
const inYamlNumber = `Zet het getal in content/feiten/ en verwijs ernaar met {feit:…}. ${AFTER} ${SPEECH}`;
const elsewhereNumber = `Haal dit hier weg. Een cijfer hoort in de tekst van een pagina, met zijn jaar en bron. ${SPEECH}`;

const rulesFor = (kind: Kind, path: Path, { words }: StyleRules): readonly Rule[] => {
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
const numbersIn = (text: string, remedy: string, { noFigure }: StyleRules): readonly Slip[] =>
  noFigure === undefined ? [] : bareNumbers(blanked(text, [AMOUNT, PERCENTAGE]), noFigure).map((number) => ({ ...number, remedy }));

const fieldSlips = ({ kind }: Item, path: Path, value: string, style: StyleRules): readonly Slip[] => {
  const said = slipsIn(value, rulesFor(kind, path, style));
  const mayCount = withNumbers.includes(kind) || NAMES.includes(path.at(-1)) || (kind === 'flow' && SPEAKING.includes(path[0]));
  if (mayCount || !IN_WORDS.test(value)) return said;
  return [...said, ...numbersIn(value, isFillable(kind, path) ? inYamlNumber : elsewhereNumber, style)];
};

const linesBefore = (text: string, offset: number): number => text.slice(0, offset).split('\n').length - 1;

const inFields = (item: Item, style: StyleRules): readonly Problem[] =>
  everyText(item.data)
    .filter(({ path }) => !isName(item, path.at(-1)))
    .flatMap(({ path, value }) =>
      fieldSlips(item, path, value, style).map(({ said, remedy }) => item.problem(path, `Er staat: "${said}".`, remedy, said)),
    );

const inBody = (item: Item, style: StyleRules): readonly Problem[] => {
  const headings = new Set(item.body?.headings.map(({ line }) => line));
  return (item.body?.words ?? []).flatMap(({ text, line }) =>
    [...slipsIn(text, [...style.words, ...inMdx]), ...(headings.has(line) ? [] : numbersIn(text, inMdxNumber, style))].map(
      ({ said, offset, remedy }) => item.bodyProblem(line + linesBefore(text, offset), 'tekst', `Er staat: "${said}".`, remedy),
    ),
  );
};

/** Amounts, percentages and other figures that should come from the content, and words that its style does not use. */
export const checkProse = (item: Item, style: StyleRules): readonly Problem[] =>
  untold.includes(item.kind) ? [] : [...inFields(item, style), ...inBody(item, style)];
