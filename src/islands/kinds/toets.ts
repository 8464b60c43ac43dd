import type { TestFlow } from '../../schema/flow.ts';
import type { FlowKind } from '../flow-kind.ts';

export const toets: FlowKind<TestFlow> = { loadOutcome: () => import('../outcome/TestOutcome.tsx') };
