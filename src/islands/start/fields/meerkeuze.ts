import { SeveralField } from '../../question/SeveralField.tsx';
import { loadedFields } from '../loaded-fields.ts';

loadedFields.meerkeuze = SeveralField;
