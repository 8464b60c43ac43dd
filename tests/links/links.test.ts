import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { comparisonOutcome } from '../../src/domain/comparison.ts';
import { costOutcome } from '../../src/domain/cost.ts';
import { fitOutcome } from '../../src/domain/fit.ts';
import type { Screen } from '../../src/domain/screen.ts';
import { stepsOutcome } from '../../src/domain/steps.ts';
import { testOutcome } from '../../src/domain/verdict.ts';
import { readLink, type LinkNotice } from '../../src/link/read-link.ts';
import { writeLink } from '../../src/link/write-link.ts';
import { verdictOf } from '../../src/machines/outcome.ts';
import { amount } from '../golden/amount.ts';
import { flows, outcomesOf, readCases, renamesOf, tariffs } from '../golden/content.ts';

const golden = z
  .record(
    z.string(),
    z.array(
      z.strictObject({
        link: z.string().regex(/^\/hulp\/[a-z-]+\/#/),
        toont: z.string(),
        antwoorden: z.record(z.string(), z.union([z.string(), z.int()])).optional(),
        schrijft: z.string().optional(),
        meldingen: z.array(z.string()).default([]),
        totaal: z.string().optional(),
        volgorde: z.string().optional(),
        vervuld: z.string().optional(),
        volgende: z.string().optional(),
        past: z.array(z.int()).optional(),
      }),
    ),
  )
  .parse(readCases('links/v1.yaml'));

const told = ({ code, about }: LinkNotice): string => (about === undefined ? code : `${code} ${about}`);

const ranked = (places: readonly (readonly string[])[]): string =>
  places.map((place) => place.map((option) => option.replace('variant-', '')).join(' = ')).join(' boven ');

test('every flow of the first release has at least eight golden links', () => {
  for (const id of ['aansluitstappen', 'voorwaarden', 'kosten', 'varianten']) expect(golden[id]?.length, id).toBeGreaterThanOrEqual(8);
});

describe.each(Object.entries(golden))('%s', (id, cases) => {
  const flow = flows.find((candidate) => candidate.id === id)?.flow;
  if (flow === undefined) throw new Error(`no flow "${id}" in the content`);

  test.each(cases)('$link opens $toont', ({ link, toont, antwoorden, schrijft, meldingen, totaal, volgorde, vervuld, volgende, past }) => {
    const [path, fragment = ''] = link.split('#');
    expect(path).toBe(`/hulp/${id}/`);
    const reading = readLink(flow, fragment, renamesOf(id));
    if (reading.kind !== 'state') throw new Error(`read as ${reading.kind}`);
    const { answers, screen, notices } = reading;
    const shown = (wished: Screen): string => {
      if (wished.kind === 'question') return `vraag ${wished.id}`;
      return wished.kind === 'review' ? 'nakijken' : `uitkomst ${verdictOf(flow, answers, tariffs)}`;
    };
    expect(shown(screen)).toBe(toont);
    expect(notices.map(told)).toEqual(meldingen);
    if (antwoorden === undefined) expect(writeLink(flow, answers, screen)).toBe(schrijft ?? fragment);
    else expect(answers).toEqual(antwoorden);
    if (toont.startsWith('uitkomst ')) expect(outcomesOf(id)).toContain(toont.slice('uitkomst '.length));
    if (totaal !== undefined) expect(flow.soort === 'rekenhulp' && costOutcome(flow, answers, tariffs).total).toEqual(amount(totaal));
    if (volgorde !== undefined) expect(flow.soort === 'vergelijker' && ranked(comparisonOutcome(flow, answers).ranking)).toBe(volgorde);
    if (past !== undefined) expect(flow.soort === 'vergelijker' && fitOutcome(flow, answers).hits.map(({ hits }) => hits)).toEqual(past);
    if (volgende !== undefined) expect(flow.soort === 'stappenplan' && stepsOutcome(flow, answers).next).toBe(volgende);
    const test = flow.soort === 'toets' ? testOutcome(flow, answers) : undefined;
    if (vervuld !== undefined) expect(`${test?.met} van ${test?.of}`).toBe(vervuld);
  });
});
