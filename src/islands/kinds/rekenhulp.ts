import type { CostFlow } from '../../schema/flow.ts';
import type { FlowKind } from '../flow-kind.ts';

export const rekenhulp: FlowKind<CostFlow> = { loadOutcome: () => import('../outcome/CostOutcome.tsx') };
