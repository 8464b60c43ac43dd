import { years } from '../../format/date.ts';
import { figure } from '../../format/figure.ts';
import { fill } from '../../format/placeholders.ts';
import { tariffText } from '../../format/tariff.ts';
import { facts, once, sources, tariffs } from './content.ts';

/** What each placeholder of a text in YAML stands for, a figure with the year behind it: `tarief:cursus` is "€ 120 (2016)". */
export const figures = once(async (): Promise<Readonly<Record<string, string>>> => {
  const [allFacts, allTariffs, allSources] = await Promise.all([facts(), tariffs(), sources()]);
  const amount = (id: string): string | undefined => allTariffs[id] && tariffText(allTariffs[id]);
  return Object.fromEntries([
    ...Object.entries(allSources).map(([id, { jaar }]) => [`jaar:${id}`, String(jaar)]),
    ...Object.entries(allFacts).map(([id, fact]) => [
      `feit:${id}`,
      `${(fact.tarief && amount(fact.tarief)) ?? figure(fact)} (${years(fact.peildatum)})`,
    ]),
    ...Object.entries(allTariffs).map(([id, { peildatum }]) => [`tarief:${id}`, `${amount(id)} (${years(peildatum)})`]),
  ]);
});

/** A text of YAML without markup. */
export const plain = async (text: string): Promise<string> => fill(text, await figures());
