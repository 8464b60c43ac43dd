import { describe, expect, test } from 'vitest';
import { itemOf, type Item } from './item.ts';
import { checkTariffYears, expiredTariffs, tariffsInForce } from './tariff-period.ts';
import { readYaml } from './yaml-file.ts';

const tariff = (file: string, fields: string): Item => {
  const yaml = readYaml(`lijn:\n${fields.replaceAll(/^/gm, '  ')}\n`);
  return itemOf({ kind: 'tariff', id: 'lijn', file, yaml, data: (yaml.data as Record<string, unknown>).lijn }, ['lijn']);
};

const of2016 = tariff('2016.yaml', 'peildatum: 2016');
const of2026 = tariff('2026.yaml', 'peildatum: "2025-12"\ngeldig: { van: "2026-01-01", tot: "2026-12-31" }');

describe('of several years of a tariff one is reckoned with', () => {
  test.each([
    ['before the newest begins, the one before it', '2025-12-31', of2016],
    ['from its first day on, the newest', '2026-01-01', of2026],
    ['on its last day too', '2026-12-31', of2026],
    ['after its end, the one that has no end', '2027-01-01', of2016],
  ])('%s', (_, day, expected) => {
    expect([...tariffsInForce([of2016, of2026], day)]).toEqual([expected]);
  });

  test('where none is in force, the newest', () => {
    const old = tariff('2015.yaml', 'peildatum: 2015\ngeldig: { tot: "2015-12-31" }');
    expect([...tariffsInForce([old], '2026-01-01')]).toEqual([old]);
    expect(expiredTariffs([old], '2026-01-01')).toEqual([expect.objectContaining({ file: '2015.yaml', field: 'lijn.geldig.tot' })]);
  });
});

test('the same tariff twice from the same day is a fault', () => {
  const twice = tariff('ook-2016.yaml', 'peildatum: "2016-01"');
  expect(checkTariffYears([of2016, of2026])).toEqual([]);
  expect(checkTariffYears([of2016, twice]).map(({ file, found }) => [file, found])).toEqual([
    ['ook-2016.yaml', '"lijn" staat ook in 2016.yaml, vanaf dezelfde dag.'],
  ]);
});
