import { ChoiceField } from '../../question/ChoiceField.tsx';
import { loadedFields } from '../loaded-fields.ts';

loadedFields.keuze = ChoiceField;
