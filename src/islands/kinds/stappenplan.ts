import type { StepsFlow } from '../../schema/flow.ts';
import type { FlowKind } from '../flow-kind.ts';
import { ChoiceField } from '../question/ChoiceField.tsx';

export const stappenplan: FlowKind<StepsFlow> = {
  fieldViews: { keuze: ChoiceField },
  loadOutcome: () => import('../outcome/StepsOutcome.tsx'),
};
