import { anyField } from '../../kinds/any-field.ts';
import { toets } from '../../kinds/toets.ts';
import { startFlow } from '../start-flow.ts';

startFlow({ ...toets, fieldViews: anyField });
