import { conditionText } from '../../format/condition-text.ts';
import { sharedLines, tariffsOf } from '../../format/cost-text.ts';
import { count } from '../../format/euro.ts';
import { fill } from '../../format/placeholders.ts';
import { unitOf } from '../../format/unit.ts';
import type { CostFlow, CostLine } from '../../schema/flow.ts';
import type { Texts } from '../../schema/texts.ts';

/** Per tariff what it is with both bounds, its year and where it stands. */
export type PriceLabels = Readonly<Record<string, { readonly price: string; readonly year: string; readonly source: string }>>;

interface Told {
  readonly flow: CostFlow;
  readonly texts: Texts;
  readonly labels: PriceLabels;
}

const priced = (labels: PriceLabels, id: string): string => {
  const label = labels[id];
  return label === undefined ? '' : `${label.price} (${label.year})`;
};

const tiersText = ({ texts: { rekenhulp }, labels }: Told, { treden }: NonNullable<CostLine['staffel']>): string =>
  treden
    .map(({ tot, tarief }, at) => {
      const van = count((treden[at - 1]?.tot ?? 0) + 1);
      return fill(rekenhulp[tot === undefined ? 'staffel-vanaf' : 'staffel-van'], {
        van,
        tot: count(tot ?? 0),
        bedrag: priced(labels, tarief),
      });
    })
    .join('; ');

/** What one costs, with the year of the tariff; `own` for what the reader fills in. */
export const priceText = (told: Told, line: CostLine, own: string): string => {
  const { flow, texts, labels } = told;
  if (line.staffel !== undefined) return tiersText(told, line.staffel);
  if (line.percentage !== undefined) {
    const procent = priced(labels, line.percentage.tarief ?? '') || texts.rekenhulp['uw-procent'];
    return fill(texts.rekenhulp.procent, { procent, posten: sharedLines(flow, line) });
  }
  return priced(labels, line.tarief ?? '') || own;
};

/** When a cost counts, in words. */
export const whenText = ({ flow, texts }: Told, line: CostLine): string => conditionText({ flow, texts }, line) ?? texts.voorwaarde.altijd;

/** What a cost is multiplied by: fixed numbers, and the units of what is counted. */
export const multipliers = ({ flow }: Told, { aantal, blok }: CostLine): readonly { readonly fixed?: number; readonly unit?: string }[] => {
  const period = flow.blokken.find(({ id }) => id === blok)?.periode;
  const field = flow.vragen.flatMap((question) => (question.soort === 'getallen' ? question.velden : [])).find(({ id }) => id === aantal);
  return [
    ...(typeof aantal === 'number' ? [{ fixed: aantal }] : []),
    ...(field === undefined ? [] : [{ unit: unitOf(flow, field.eenheid).meervoud }]),
    ...(period === undefined ? [] : [{ unit: period.meervoud }]),
  ];
};

/** The same in words: "aantal gebruikers × aantal maanden". */
export const timesText = (told: Told, line: CostLine): string => {
  const { keer, 'een-keer': once } = told.texts.kostentabel;
  const words = multipliers(told, line).map(({ fixed, unit = '' }) => (fixed === undefined ? fill(keer, { eenheid: unit }) : count(fixed)));
  return words.join(' × ') || once;
};

/** Where the price stands, each place once. */
export const sourceText = ({ texts, labels }: Told, line: CostLine): string =>
  [...new Set(tariffsOf(line).flatMap((id) => labels[id]?.source ?? []))].join('; ') || texts.rekenhulp['uw-opgave'];
