import type { ComparisonFlow } from '../../schema/flow.ts';
import type { FlowKind } from '../flow-kind.ts';

export const vergelijker: FlowKind<ComparisonFlow> = { loadOutcome: () => import('../outcome/ComparisonOutcome.tsx') };
