import { vergelijker } from '../kinds/vergelijker.ts';
import { startFlow } from './start-flow.ts';

startFlow(vergelijker);
