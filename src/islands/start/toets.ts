import { toets } from '../kinds/toets.ts';
import { startFlow } from './start-flow.ts';

startFlow(toets);
