import type { WayfinderFlow } from '../../schema/flow.ts';
import type { FlowKind } from '../flow-kind.ts';

export const wegwijzer: FlowKind<WayfinderFlow> = { loadOutcome: () => import('../outcome/WayfinderOutcome.tsx') };
