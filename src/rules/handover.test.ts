import { expect, test } from 'vitest';
import { costFlow, stepsFlow, tallyFlow, testFlow, wayFlow } from '../../tests/flows/small-flows.ts';
import type { Handover } from '../schema/question.ts';
import { handedOver, knownFields } from './handover.ts';

const stepsKnown = knownFields(stepsFlow);
const costKnown = knownFields(costFlow);

test('the first row whose condition holds for certain gives the value; unknown goes on to the next row', () => {
  const rijen: Handover['rijen'] = [
    { 'als-een-van': [{ begroting: 'ja' }, { verzekering: 'ja' }], waarde: 'deels' },
    { als: { begroting: 'nee', verzekering: 'nee' }, waarde: 'nee' },
    { waarde: 'weet-niet' },
  ];
  const besluit = (begroting: string, verzekering: string) =>
    handedOver(testFlow, { begroting, verzekering }, [{ veld: 'besluit', rijen }], stepsKnown).besluit;
  expect(besluit('ja', 'nee')).toBe('deels');
  expect(besluit('weet-niet', 'ja')).toBe('deels');
  expect(besluit('nee', 'nee')).toBe('nee');
  expect(besluit('weet-niet', 'nee')).toBe('weet-niet');
});

test('without a row that holds nothing is handed over', () => {
  expect(handedOver(testFlow, { doel: 'nee' }, [{ veld: 'besluit', rijen: [{ als: { doel: 'ja' }, waarde: 'ja' }] }], stepsKnown)).toEqual(
    {},
  );
});

test('a translation gives another answer for some, and leaves out the rest', () => {
  const zaal = (answers: Readonly<Record<string, string>>) =>
    handedOver(costFlow, answers, [{ veld: 'zaal', van: 'contract', vertaal: { lopend: 'deels', nieuw: 'nee' } }], stepsKnown);
  expect(zaal({ wijze: 'huren', contract: 'lopend' })).toEqual({ zaal: 'deels' });
  expect(zaal({ wijze: 'huren', contract: 'nieuw' })).toEqual({ zaal: 'nee' });
  expect(zaal({ wijze: 'huren', contract: 'weet-niet' })).toEqual({});
  expect(zaal({ wijze: 'samen' })).toEqual({});
});

test('counts go along as numbers, the case at hand included', () => {
  expect(handedOver(tallyFlow, { leden: 2, komt: 'ja', speelt: 'ja' }, [{ veld: 'leden' }, { veld: 'gasten' }], costKnown)).toEqual({
    leden: 2,
    gasten: 1,
  });
});

test('the same answer goes along only where the other flow knows it', () => {
  const same = (gekozen: string) => handedOver(wayFlow, { gekozen }, [{ veld: 'wijze', van: 'gekozen' }], costKnown);
  expect(same('samen')).toEqual({ wijze: 'samen' });
  expect(same('nee')).toEqual({});
  expect(handedOver(wayFlow, {}, [{ veld: 'wijze', van: 'gekozen' }], costKnown)).toEqual({});
  expect(handedOver(wayFlow, { gekozen: 'samen' }, [{ veld: 'nergens', van: 'gekozen' }], costKnown)).toEqual({});
});
