import { loadavg } from 'node:os';
import { FRAME, measureSteps } from './steps.ts';
const steps = await measureSteps(1);
console.table(
  steps.map((s) => ({
    flow: s.flow,
    nodes: s.nodes,
    painted: s.painted.toFixed(1),
    own: s.own.toFixed(1),
    bare: s.bare.painted.toFixed(1),
    bareOwn: s.bare.own.toFixed(1),
    outcome: s.isOutcome,
  })),
);
console.log(loadavg(), FRAME);
