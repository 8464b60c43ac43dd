import * as z from 'zod';
import { amount } from '../golden/amount.ts';
import { readCases } from '../golden/content.ts';

/** Links that readers have, per flow, and what they open: `v1.yaml`. */
export const golden = z
  .record(
    z.string(),
    z.array(
      z.strictObject({
        link: z.string().regex(/^\/hulp\/[a-z-]+\/#/),
        toont: z.string(),
        antwoorden: z.record(z.string(), z.union([z.string(), z.int()])).optional(),
        schrijft: z.string().optional(),
        meldingen: z.array(z.string()).default([]),
        totaal: z.string().transform(amount).optional(),
        volgorde: z.string().optional(),
        vervuld: z.string().optional(),
        volgende: z.string().optional(),
        past: z.array(z.int()).optional(),
        mensen: z.int().optional(),
        stemming: z.string().optional(),
        van: z.string().optional(),
      }),
    ),
  )
  .parse(readCases('links/v1.yaml'));
