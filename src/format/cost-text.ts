import type { CostOutcome } from '../rules/cost.ts';
import type { CostFlow, CostLine } from '../schema/flow.ts';
import type { Texts } from '../schema/texts.ts';
import { euroRange } from './euro.ts';
import { listed } from './listed.ts';
import { fill } from './placeholders.ts';
import { counted } from './unit.ts';

type Words = Texts['rekenhulp'];

/** What a reckoning is over: "12 maanden"; undefined where nothing in it is paid every period. */
export const periodsText = ({ blokken }: CostFlow, { blocks }: Pick<CostOutcome, 'blocks'>, words: Words): string | undefined => {
  const periods = blocks.flatMap(({ id, periods: number }) => {
    const periode = blokken.find((block) => block.id === id)?.periode;
    if (periode === undefined || number === 0) return [];
    return number === undefined ? [fill(words['onbekend-aantal'], { eenheid: periode.meervoud })] : [counted(number, periode)];
  });
  return periods.length === 0 ? undefined : listed([...new Set(periods)]);
};

/** The verdict of a reckoning in one sentence. */
export const costTitle = (flow: CostFlow, outcome: CostOutcome, words: Words): string => {
  const perioden = periodsText(flow, outcome, words);
  const sentence = perioden === undefined ? (flow['kop-zonder-perioden'] ?? flow.kop) : flow.kop;
  return fill(sentence, { bedrag: euroRange(outcome.total), perioden: perioden ?? '' });
};

/** The names of other lines, of which a line is a percentage. */
export const sharedLines = ({ posten }: CostFlow, { percentage }: CostLine): string =>
  listed((percentage?.van ?? []).map((id) => posten.find((line) => line.id === id)?.naam ?? id));

/** The tariffs that a line is reckoned with; none for an amount of the reader. */
export const tariffsOf = ({ tarief, staffel, percentage }: CostLine): readonly string[] =>
  [tarief, percentage?.tarief, ...(staffel?.treden ?? []).map((tier) => tier.tarief)].filter((id) => id !== undefined);
