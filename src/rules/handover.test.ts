import { describe, expect, test } from 'vitest';
import { flowOf, flows } from '../../tests/golden/content.ts';
import type { Flow } from '../schema/flow.ts';
import { handedOver, knownFields } from './handover.ts';
import { isComplete } from './route.ts';

const steps = flowOf('aansluitstappen', 'stappenplan');
const conditions = flowOf('voorwaarden', 'toets');
const cost = flowOf('kosten', 'rekenhulp');
const modules = flowOf('modules', 'wegwijzer');
const route = flowOf('route', 'wegwijzer');

const stepsKnown = knownFields(steps);
const costKnown = knownFields(cost);

const agreement = (uwv: string, municipality: string) =>
  handedOver(
    conditions,
    { 'contract-uwv': uwv, 'contract-gemeente': municipality },
    [{ veld: 'overeenkomst', regel: 'overeenkomst-uit-contracten' }],
    stepsKnown,
  );

test('contracts are "deels" for the step: whether they are its three agreements the source does not say, none is "nee", and an unknown one leaves it unknown', () => {
  expect(agreement('ja', 'ja')).toEqual({ overeenkomst: 'deels' });
  expect(agreement('ja', 'nee')).toEqual({ overeenkomst: 'deels' });
  expect(agreement('weet-niet', 'ja')).toEqual({ overeenkomst: 'deels' });
  expect(agreement('nee', 'nee')).toEqual({ overeenkomst: 'nee' });
  expect(agreement('weet-niet', 'nee')).toEqual({ overeenkomst: 'weet-niet' });
});

test('a connection that exists is part of the step, a new one is not there yet, and the rest is left out', () => {
  const connection = (answers: Readonly<Record<string, string>>) =>
    handedOver(cost, answers, [{ veld: 'aansluiting', regel: 'aansluiting-uit-verbinding' }], stepsKnown);
  expect(connection({ route: 'rechtstreeks', verbinding: 'bestaand' })).toEqual({ aansluiting: 'deels' });
  expect(connection({ route: 'rechtstreeks', verbinding: 'nieuw' })).toEqual({ aansluiting: 'nee' });
  expect(connection({ route: 'rechtstreeks', verbinding: 'weet-niet' })).toEqual({});
  expect(connection({ route: 'via-gemeente' })).toEqual({});
});

test('counts go along as numbers, the case at hand included', () => {
  const counted = handedOver(
    modules,
    { raadplegen: 2, gebruikt: 'ja', wijzigt: 'ja' },
    [
      { veld: 'raadplegen', regel: 'telling' },
      { veld: 'muteren', regel: 'telling' },
    ],
    costKnown,
  );
  expect(counted).toEqual({ raadplegen: 2, muteren: 1 });
});

test('the same answer goes along only where the other flow knows it', () => {
  const same = (answer: string) =>
    handedOver(route, { gemeente: answer }, [{ veld: 'route', regel: 'zelfde-antwoord', van: 'gemeente' }], costKnown);
  expect(same('via-gemeente')).toEqual({ route: 'via-gemeente' });
  expect(same('nee')).toEqual({});
  expect(handedOver(route, {}, [{ veld: 'route', regel: 'zelfde-antwoord', van: 'gemeente' }], costKnown)).toEqual({});
});

describe.each(flows)('$id', ({ flow }) => {
  const next = [
    ...flow.volgende,
    ...flow.vragen.flatMap((question) => ('antwoorden' in question ? question.antwoorden.flatMap(({ verder }) => verder ?? []) : [])),
  ];
  const offers = next.flatMap(({ naar, mee }) => (mee ?? []).map((handover) => ({ naar, handover })));

  test('what it hands over is asked by the flow it leads to, and does not answer that flow by itself', () => {
    for (const { naar, handover } of offers) {
      const target = flows.find(({ id }) => naar === `/hulp/${id}/`)?.flow as Flow;
      expect(Object.keys(knownFields(target)), naar).toContain(handover.veld);
      expect(isComplete(target, handedOver(flow, {}, [handover], knownFields(target)))).toBe(false);
    }
  });
});
