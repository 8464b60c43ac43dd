import { ComparisonFlow } from '../ComparisonFlow.tsx';
import { startFlow } from './start-flow.ts';

startFlow(ComparisonFlow);
