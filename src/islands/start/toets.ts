import { TestFlow } from '../TestFlow.tsx';
import { startFlow } from './start-flow.ts';

startFlow(TestFlow);
