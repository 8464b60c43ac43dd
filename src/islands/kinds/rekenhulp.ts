import type { CostFlow } from '../../schema/flow.ts';
import type { FlowKind } from '../flow-kind.ts';
import { ChoiceField } from '../question/ChoiceField.tsx';
import { NumberFields } from '../question/NumberFields.tsx';

export const rekenhulp: FlowKind<CostFlow> = {
  fieldViews: { keuze: ChoiceField, getallen: NumberFields },
  loadOutcome: () => import('../outcome/CostOutcome.tsx'),
};
