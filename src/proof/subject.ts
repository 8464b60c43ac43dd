import { amountsIn } from '../format/euro.ts';
import { language, languageIn, type Language } from '../format/language.ts';
import { fill } from '../format/placeholders.ts';
import type { Renames } from '../link/contract.ts';
import type { Tariffs } from '../rules/cost.ts';
import { NOTHING, type Range } from '../rules/range.ts';
import type { Content } from '../schema/check/content.ts';
import type { Item } from '../schema/check/item.ts';
import { selectText } from '../schema/check/path.ts';
import type { Flow } from '../schema/flow.ts';

/** A flow that is proved, with all that it stands among. */
export interface Subject {
  readonly id: string;
  readonly flow: Flow;
  readonly tariffs: Tariffs;
  /** Every tariff as the site writes it, with plain spaces. */
  readonly tariffTexts: Readonly<Record<string, string>>;
  /** Writes an amount as the site does, in its own language and with plain spaces. */
  readonly written: (range: Range) => string;
  readonly renames: Renames;
  /** All flows by id: where answers are handed over to. */
  readonly flows: ReadonlyMap<string, Flow>;
  /** What each outcome says, by id. */
  readonly outcomes: ReadonlyMap<string, string>;
}

/** The bounds of every tariff. */
export const tariffsOf = ({ tariffs }: Pick<Content, 'tariffs'>): Tariffs =>
  Object.fromEntries([...tariffs.values()].map(({ id, data }) => [id, data.centen ?? data.procent ?? NOTHING]));

/** What an outcome says: its title, its text in one piece, and the addresses that it leads to. */
const textOf = ({ data, body }: Item): string =>
  [
    ...selectText(data, 'titel').map(({ value }) => value),
    (body?.words ?? []).map(({ text }) => text).join(''),
    ...(body?.links ?? []).map(({ text }) => text),
  ].join(' ');

/** The language of the edition; that of the commands where it does not say. */
const languageOf = ({ edition, texts }: Content): Language =>
  texts === undefined ? language : languageIn(edition?.data.taal ?? language.tag, texts.data.reeks);

const plain = (text: string): string => text.replaceAll(/\s/g, ' ');

const percentIn = ({ tag, range }: Language, { min, max }: Range): string => {
  const [laag, hoog] = [min, max ?? min].map((percent) => `${new Intl.NumberFormat(tag).format(percent)}%`);
  return laag === hoog ? (laag ?? '') : fill(range, { laag: laag ?? '', hoog: hoog ?? '' });
};

/** The flows of the content, ready to be proved. */
export const subjectsOf = (content: Content, items: readonly Item[]): readonly Subject[] => {
  const flows = new Map([...content.flows.values()].map(({ id, data }) => [id, data]));
  const tariffs = tariffsOf(content);
  const spoken = languageOf(content);
  const { between } = amountsIn(spoken);
  const written = (range: Range): string => plain(between(range));
  const tariffTexts = Object.fromEntries(
    [...content.tariffs.values()].map(({ id, data }) => [
      id,
      data.procent === undefined ? written(data.centen ?? NOTHING) : percentIn(spoken, data.procent),
    ]),
  );
  const texts = items.filter(({ kind }) => kind === 'outcome');
  return [...flows].map(([id, flow]) => ({
    id,
    flow,
    tariffs,
    tariffTexts,
    written,
    renames: content.renamed?.data[id] ?? [],
    flows,
    outcomes: new Map(texts.filter((item) => item.id.startsWith(`${id}/`)).map((item) => [item.id.slice(id.length + 1), textOf(item)])),
  }));
};
