import { RowFields } from '../../question/RowFields.tsx';
import { loadedFields } from '../loaded-fields.ts';

loadedFields.lijst = RowFields;
loadedFields.reeks = RowFields;
