import { anyField } from '../../kinds/any-field.ts';
import { vergelijker } from '../../kinds/vergelijker.ts';
import { startFlow } from '../start-flow.ts';

startFlow({ ...vergelijker, fieldViews: anyField });
