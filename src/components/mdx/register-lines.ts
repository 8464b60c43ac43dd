import { writtenDate, everyYear } from '../../format/date.ts';
import { figure } from '../../format/figure.ts';
import { explanationPath } from '../../format/href.ts';
import { tariffText } from '../../format/tariff.ts';
import { siteHref } from './site-href.ts';
import type { NavLink } from '../../layouts/frame.ts';
import type { Texts } from '../../schema/texts.ts';
import type { Line, Subject } from '../register/line.ts';
import { entryOf, flows, pages, tariffs, texts } from './content.ts';
import { entries, type Entry } from './register.ts';

interface Known {
  readonly texts: Texts;
  readonly amount: (tariff: string) => string;
  readonly pages: ReadonlyMap<string, string>;
  readonly tools: ReadonlyMap<string, string>;
}

const known = async (): Promise<Known> => {
  const allTariffs = await tariffs();
  return {
    texts: await texts(),
    amount: (id) => tariffText(entryOf(allTariffs, id, 'Tarief')),
    pages: new Map([...(await pages())].map(([path, { data }]) => [path, data.kort])),
    tools: new Map(Object.entries(await flows()).map(([id, { kort }]) => [explanationPath(id), kort])),
  };
};

/** What is counted or paid, in words; empty where an entry is a claim or a table. */
const valueOf = (entry: Entry, { amount }: Known): string => {
  if (entry.sort === 'tarief') return `${amount(entry.id)} ${entry.data.per}`;
  if (entry.sort === 'tabel') return '';
  return entry.data.tarief === undefined ? figure(entry.data) : amount(entry.data.tarief);
};

const textOf = (entry: Entry): string => {
  if (entry.sort === 'feit') return entry.data.stelling;
  return entry.sort === 'tarief' ? `${entry.data.naam}.` : `${entry.data.titel}.`;
};

const lineOf = (entry: Entry, all: Known): Line => {
  const links = (labels: ReadonlyMap<string, string>): NavLink[] =>
    entry.uses.flatMap((path) => {
      const label = labels.get(path);
      return label === undefined ? [] : [{ href: siteHref(path), label, current: undefined }];
    });
  const { status, peildatum, plaats } = entry.data;
  return {
    id: entry.id,
    value: valueOf(entry, all),
    text: textOf(entry),
    status,
    years: everyYear(peildatum),
    date: writtenDate(peildatum),
    place: plaats,
    weight: entry.sort === 'feit' ? all.texts.gewicht[entry.data.gewicht] : undefined,
    pages: links(all.pages),
    tools: links(all.tools),
  };
};

/** The subject of an entry; tariffs and tables stand on their own. */
export const subjectOf = (entry: Entry): string => {
  if (entry.sort === 'feit') return entry.data.onderwerp;
  return entry.sort === 'tarief' ? 'tarieven' : 'tabellen';
};

/** The name of a subject. */
export const subjectName = (subject: string, { register, onderwerp }: Texts): string => {
  if (subject === 'tarieven' || subject === 'tabellen') return register[subject];
  return entryOf(onderwerp, subject, 'Onderwerp');
};

/** The entries of one document by subject, in the order of their ids; tariffs and tables last. */
export const subjectsOf = async (source: string): Promise<readonly Subject[]> => {
  const all = await known();
  const own = (await entries()).filter(({ data }) => data.bron === source);
  const last = ['tarieven', 'tabellen'];
  const ids = [...new Set([...own.map(subjectOf).filter((id) => !last.includes(id)), ...last])];
  return ids
    .map((id) => ({
      id,
      title: subjectName(id, all.texts),
      lines: own.filter((entry) => subjectOf(entry) === id).map((entry) => lineOf(entry, all)),
    }))
    .filter(({ lines }) => lines.length > 0);
};
