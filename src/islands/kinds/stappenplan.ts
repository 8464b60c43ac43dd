import type { StepsFlow } from '../../schema/flow.ts';
import type { FlowKind } from '../flow-kind.ts';

export const stappenplan: FlowKind<StepsFlow> = { loadOutcome: () => import('../outcome/StepsOutcome.tsx') };
