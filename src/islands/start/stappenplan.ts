import { StepsFlow } from '../StepsFlow.tsx';
import { startFlow } from './start-flow.ts';

startFlow(StepsFlow);
