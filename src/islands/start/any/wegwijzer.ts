import { anyField } from '../../kinds/any-field.ts';
import { wegwijzer } from '../../kinds/wegwijzer.ts';
import { startFlow } from '../start-flow.ts';

startFlow({ ...wegwijzer, fieldViews: anyField });
