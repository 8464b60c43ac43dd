import type { TestFlow } from '../../schema/flow.ts';
import type { FlowKind } from '../flow-kind.ts';
import { ChoiceField } from '../question/ChoiceField.tsx';
import { RowFields } from '../question/RowFields.tsx';

export const toets: FlowKind<TestFlow> = {
  fieldViews: { keuze: ChoiceField, lijst: RowFields },
  loadOutcome: () => import('../outcome/TestOutcome.tsx'),
};
