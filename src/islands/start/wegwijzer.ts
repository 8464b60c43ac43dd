import { WayfinderFlow } from '../WayfinderFlow.tsx';
import { startFlow } from './start-flow.ts';

startFlow(WayfinderFlow);
