import type { Content } from '../schema/check/content.ts';
import type { Values } from './template.ts';

const firstKey = (entries: ReadonlyMap<string, unknown>): string => [...entries.keys()][0] ?? '';

const nextYear = (day: string): string => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;

/** What a new piece of content can take over from the content that is there, to pass the check. @param day today: 2026-11-22 */
export const valuesFrom = (content: Content, day: string): Values => {
  const texts = content.texts?.data;
  const bron = firstKey(content.sources);
  const fact = [...content.facts.values()].find(({ data }) => data.bron === bron)?.data;
  return {
    vandaag: content.edition?.data.bijgewerkt ?? day,
    'over-een-jaar': nextYear(day),
    jaar: day.slice(0, 4),
    bron,
    plaats: fact?.plaats ?? 'Samenvatting',
    contact: firstKey(content.contacts),
    eigenaar: content.edition?.data.eigenaar ?? 'redactie',
    groep: Object.keys(texts?.stroomgroep ?? {})[0] ?? 'hulp',
    onderwerp: Object.keys(texts?.onderwerp ?? {})[0] ?? 'onderwerp',
  };
};

const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A name as an id: small letters, digits and hyphens. */
export const idFrom = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');

export const isId = (text: string): boolean => KEBAB.test(text);
