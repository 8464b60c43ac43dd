import { readFileSync } from 'node:fs';
import { euroRange } from '../../src/format/euro.ts';
import { figure } from '../../src/format/figure.ts';
import { flowPath } from '../../src/format/href.ts';
import { fill } from '../../src/format/placeholders.ts';
import { shows, type Tree } from '../../src/content/citations.ts';
import type { Content } from '../../src/schema/check/content.ts';
import { everyText } from '../../src/schema/check/path.ts';
import { isInPart, partIn, type Part } from '../../src/schema/glossary.ts';
import { paragraphsIn, type Figures } from './paragraphs.ts';
import { isSentence } from './sentences.ts';

/** The text of one address that is meant to be read as sentences. */
export interface Prose {
  readonly address: string;
  readonly paragraphs: readonly string[];
}

/** Fields that name something, or that are not shown on the page itself. */
const NAMES: readonly unknown[] = ['titel', 'kort', 'omschrijving', 'plaats'];

const figuresOf = ({ facts, tariffs }: Content): Figures => {
  const amounts = new Map(
    [...tariffs].map(([id, { data }]) => [id, data.centen === undefined ? `${data.procent?.max ?? 0} procent` : euroRange(data.centen)]),
  );
  const told = [...facts].map(([id, { data }]) => [`feit:${id}`, amounts.get(data.tarief ?? '') ?? figure(data)] as const);
  return Object.fromEntries([...told, ...[...amounts].map(([id, amount]) => [`tarief:${id}`, amount] as const)]);
};

const sentencesOf = (data: unknown): readonly string[] =>
  everyText(data).flatMap(({ path, value }) => (!NAMES.includes(path.at(-1)) && isSentence(value) ? [value] : []));

/** What a page shows of a list in the content, by the component that shows it. */
const listedOn = (tree: Tree, { changes, requests }: Pick<Content, 'changes' | 'requests'>): readonly string[] => [
  ...(shows(tree, 'Wijzigingen') ? sentencesOf([...changes.values()].map(({ data }) => data)) : []),
  ...(shows(tree, 'Hulpvragen') ? sentencesOf([...requests.values()].map(({ data }) => data)) : []),
];

/**
 * The prose of every page and flow. A flow holds its outcomes, and a page the terms, questions and changes that it lists. Of texts in
 * YAML only those count that end as a sentence. Figures are filled in, without the year behind them: that is a link to
 * the source. The name of a law counts as one word.
 */
export const proseOf = ({ pages, flows, outcomes, terms, ...content }: Content): readonly Prose[] => {
  const figures = figuresOf({ pages, flows, outcomes, terms, ...content });
  const entries = [...terms.values()].map(({ data }) => data);
  const laws = entries.map(({ term }) => term).filter((term) => /^(?:Wet|Besluit) /.test(term));
  const read = (text: string): string => laws.reduce((all, law) => all.replaceAll(law, law.replaceAll(' ', '-')), fill(text, figures));
  const glossary = (part: Part | undefined): readonly string[] =>
    sentencesOf(entries.filter(({ term }) => part && isInPart(term, part)).map(({ uitleg, nu }) => [uitleg, nu]));
  return [
    ...[...pages].map(([address, { file, data, body }]) => {
      const source = readFileSync(file, 'utf8');
      return {
        address,
        paragraphs: [data.samenvatting, ...paragraphsIn(source, figures), ...glossary(partIn(body)), ...listedOn(body, content)].map(read),
      };
    }),
    ...[...flows].map(([id, { data }]) => {
      const own = [...outcomes.values()].filter((outcome) => outcome.id.startsWith(`${id}/`));
      const told = own.flatMap(({ file }) => paragraphsIn(readFileSync(file, 'utf8'), figures));
      return { address: flowPath(id), paragraphs: [...sentencesOf(data), ...told].map(read) };
    }),
  ];
};
