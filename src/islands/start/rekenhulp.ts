import { CostFlow } from '../CostFlow.tsx';
import { startFlow } from './start-flow.ts';

startFlow(CostFlow);
