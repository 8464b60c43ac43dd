import { NumberFields } from '../../question/NumberFields.tsx';
import { loadedFields } from '../loaded-fields.ts';

loadedFields.getallen = NumberFields;
