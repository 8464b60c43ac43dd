import type { WayfinderFlow } from '../../schema/flow.ts';
import type { FlowKind } from '../flow-kind.ts';
import { ChoiceField } from '../question/ChoiceField.tsx';
import { NumberFields } from '../question/NumberFields.tsx';

export const wegwijzer: FlowKind<WayfinderFlow> = {
  fieldViews: { keuze: ChoiceField, getallen: NumberFields },
  loadOutcome: () => import('../outcome/WayfinderOutcome.tsx'),
};
