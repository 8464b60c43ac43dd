import { anyField } from '../../kinds/any-field.ts';
import { rekenhulp } from '../../kinds/rekenhulp.ts';
import { startFlow } from '../start-flow.ts';

startFlow({ ...rekenhulp, fieldViews: anyField });
