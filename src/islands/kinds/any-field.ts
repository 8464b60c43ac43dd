import { ChoiceField } from '../question/ChoiceField.tsx';
import { NumberFields } from '../question/NumberFields.tsx';
import type { FieldViews } from '../question/QuestionScreen.tsx';
import { RowFields } from '../question/RowFields.tsx';
import { SeveralField } from '../question/SeveralField.tsx';

/** The view of every question, for a flow that asks what its kind does not usually ask. */
export const anyField: FieldViews = {
  keuze: ChoiceField,
  meerkeuze: SeveralField,
  getallen: NumberFields,
  lijst: RowFields,
  reeks: RowFields,
};
