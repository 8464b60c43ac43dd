import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/rules/answers.ts';
import { comparisonOutcome } from '../../src/rules/comparison.ts';
import { costOutcome } from '../../src/rules/cost.ts';
import { fitOutcome } from '../../src/rules/fit.ts';
import type { Screen } from '../../src/rules/screen.ts';
import { stepsOutcome } from '../../src/rules/steps.ts';
import { tallyOf } from '../../src/rules/tally.ts';
import { testOutcome } from '../../src/rules/verdict.ts';
import { voteOf } from '../../src/rules/vote.ts';
import { readLink, type LinkNotice } from '../../src/link/read-link.ts';
import { writeLink } from '../../src/link/write-link.ts';
import { verdictOf } from '../golden/verdict-of.ts';
import type { Flow } from '../../src/schema/flow.ts';
import { flows, outcomesOf, renamesOf, tariffs } from '../golden/content.ts';
import { golden } from './golden-links.ts';

const told = ({ code, about }: LinkNotice): string => (about === undefined ? code : `${code} ${about}`);

const ranked = (places: readonly (readonly string[])[]): string =>
  places.map((place) => place.map((option) => option.replace('variant-', '')).join(' = ')).join(' boven ');

/** What the outcome says, under the names of the cases. */
const saidOf = (flow: Flow, answers: Answers, verdict: string): object => {
  switch (flow.soort) {
    case 'stappenplan':
      return { volgende: stepsOutcome(flow, answers).next };
    case 'toets': {
      const { met, of } = testOutcome(flow, answers);
      const vote = voteOf(flow, answers);
      return { vervuld: `${met} van ${of}`, stemming: vote && `${vote.result} (${vote.inFavour} om ${vote.against})` };
    }
    case 'rekenhulp':
      return { totaal: costOutcome(flow, answers, tariffs).total };
    case 'vergelijker':
      return { volgorde: ranked(comparisonOutcome(flow, answers).ranking), past: fitOutcome(flow, answers).hits.map(({ hits }) => hits) };
    case 'wegwijzer': {
      const { cases, total } = tallyOf(flow, answers, verdict, tariffs);
      return { mensen: cases, totaal: total };
    }
  }
};

test('every flow has at least eight golden links', () => {
  for (const { id } of flows) expect(golden[id]?.length, id).toBeGreaterThanOrEqual(8);
});

test('the golden links open every outcome, a question that is not the next one, and the review of every flow', () => {
  for (const { id } of flows) {
    const shown = golden[id]?.map(({ toont }) => toont) ?? [];
    expect(shown, id).toEqual(expect.arrayContaining([...outcomesOf(id).map((outcome) => `uitkomst ${outcome}`), 'nakijken']));
    const marked = golden[id]?.filter(({ link }) => /\.[a-z]+(&|$)/.test(link)) ?? [];
    expect(marked.length, id).toBeGreaterThan(0);
  }
});

describe.each(Object.entries(golden))('%s', (id, cases) => {
  const flow = flows.find((candidate) => candidate.id === id)?.flow;
  if (flow === undefined) throw new Error(`no flow "${id}" in the content`);

  test.each(cases)('$link opens $toont', ({ link, toont, antwoorden, schrijft, meldingen, van, ...expected }) => {
    const [path, fragment = ''] = link.split('#');
    expect(path).toBe(`/hulp/${id}/`);
    const reading = readLink(flow, fragment, renamesOf(id));
    if (reading.kind !== 'state') throw new Error(`read as ${reading.kind}`);
    const { answers, screen, notices } = reading;
    const verdict = verdictOf(flow, answers, tariffs);
    const shown = (wished: Screen): string => {
      if (wished.kind === 'question') return `vraag ${wished.id}`;
      return wished.kind === 'review' ? 'nakijken' : `uitkomst ${verdict}`;
    };
    expect(shown(screen)).toBe(toont);
    expect(notices.map(told)).toEqual(meldingen);
    expect(reading.from).toBe(van);
    if (antwoorden === undefined) expect(writeLink(flow, answers, screen)).toBe(schrijft ?? fragment);
    else expect(answers).toEqual(antwoorden);
    if (toont.startsWith('uitkomst ')) expect(outcomesOf(id)).toContain(toont.slice('uitkomst '.length));
    expect(saidOf(flow, answers, verdict)).toMatchObject(
      Object.fromEntries(Object.entries(expected).filter(([, value]) => value !== undefined)),
    );
  });
});
