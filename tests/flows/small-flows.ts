import type { Flow } from '../../src/schema/flow.ts';
import { comparisonFlow } from './small/comparison.ts';
import { costFlow, tieredFlow } from './small/costs.ts';
import { layeredFlow, stepsFlow, testFlow, voteFlow } from './small/tests.ts';
import { labelFlow, tallyFlow, wayFlow } from './small/ways.ts';

export { choice, condition, flowWith, list, numbers, several, yesNo } from './small/build.ts';
export { comparisonFlow } from './small/comparison.ts';
export { costFlow, tariffs, tieredFlow } from './small/costs.ts';
export { layeredFlow, stepsFlow, testFlow, voteFlow } from './small/tests.ts';
export { labelFlow, tallyFlow, wayFlow } from './small/ways.ts';

/**
 * Small flows of their own, one for every kind and every mechanism, for tests of what any flow does. They are about an
 * association that asks its gemeente for money; nothing rests on that. Each passes the schema of the content.
 */
export const flows: readonly { readonly id: string; readonly flow: Flow }[] = [
  { id: 'toets', flow: testFlow },
  { id: 'stappenplan', flow: stepsFlow },
  { id: 'rekenhulp', flow: costFlow },
  { id: 'staffels', flow: tieredFlow },
  { id: 'vergelijker', flow: comparisonFlow },
  { id: 'wegwijzer', flow: wayFlow },
  { id: 'teller', flow: tallyFlow },
  { id: 'stemming', flow: voteFlow },
  { id: 'etiketten', flow: labelFlow },
  { id: 'lagen', flow: layeredFlow },
];
