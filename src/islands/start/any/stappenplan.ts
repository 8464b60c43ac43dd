import { anyField } from '../../kinds/any-field.ts';
import { stappenplan } from '../../kinds/stappenplan.ts';
import { startFlow } from '../start-flow.ts';

startFlow({ ...stappenplan, fieldViews: anyField });
