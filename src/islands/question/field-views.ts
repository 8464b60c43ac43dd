import { ChoiceField } from './ChoiceField.tsx';
import { NumberFields } from './NumberFields.tsx';
import type { FieldViews } from './QuestionScreen.tsx';
import { RowFields } from './RowFields.tsx';
import { SeveralField } from './SeveralField.tsx';

/** The view of every question: for the server, and for pages of examples. A browser loads those that its flow asks. */
export const allFieldViews: FieldViews = {
  keuze: ChoiceField,
  meerkeuze: SeveralField,
  getallen: NumberFields,
  lijst: RowFields,
  reeks: RowFields,
};
