import type { Path } from '../../schema/check/path.ts';
import type { Flow } from '../../schema/flow.ts';
import type { Handover, Next } from '../../schema/question.ts';

/** An answer that is handed over, where that stands, and the question whose answer leads there; undefined under every outcome. */
export interface PlacedHandover {
  readonly path: Path;
  readonly handover: Handover;
  readonly within: string | undefined;
}

const inNext = (next: readonly Next[], path: Path, within?: string): readonly PlacedHandover[] =>
  next.flatMap(({ mee = [] }, at) => mee.map((handover, place) => ({ path: [...path, at, 'mee', place], handover, within })));

/** Everything that a flow hands over. */
export const handoversIn = (flow: Flow): readonly PlacedHandover[] => [
  ...inNext(flow.volgende, ['volgende']),
  ...flow.vragen.flatMap((question, at) =>
    'antwoorden' in question
      ? question.antwoorden.flatMap(({ verder = [] }, place) => inNext(verder, ['vragen', at, 'antwoorden', place, 'verder'], question.id))
      : [],
  ),
];
