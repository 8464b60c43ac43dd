import type { ComparisonFlow } from '../../schema/flow.ts';
import type { FlowKind } from '../flow-kind.ts';
import { RowFields } from '../question/RowFields.tsx';

export const vergelijker: FlowKind<ComparisonFlow> = {
  fieldViews: { reeks: RowFields },
  loadOutcome: () => import('../outcome/ComparisonOutcome.tsx'),
};
