import * as z from 'zod';
import { comparisonFlow } from './kinds/comparison.ts';
import { costFlow } from './kinds/cost.ts';
import { stepsFlow } from './kinds/steps.ts';
import { testFlow } from './kinds/test.ts';
import { wayfinderFlow } from './kinds/wayfinder.ts';

/** `content/stromen/*.yaml`: one flow each. */
export const flow = z.discriminatedUnion('soort', [stepsFlow, testFlow, costFlow, comparisonFlow, wayfinderFlow]);

export type Flow = z.infer<typeof flow>;
export type { ComparisonFlow } from './kinds/comparison.ts';
export type { CostBlock, CostFlow, CostLine, OnUnknown } from './kinds/cost.ts';
export type { StepsFlow } from './kinds/steps.ts';
export type { TestFlow } from './kinds/test.ts';
export type { Part, Verdict } from './kinds/told.ts';
export type { WayfinderFlow } from './kinds/wayfinder.ts';
