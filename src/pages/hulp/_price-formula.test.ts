import { expect, test } from 'vitest';
import { tierFormula } from './_price-formula.ts';

const tariffs = { hoog: { min: 500, max: 1000 }, laag: { min: 250, max: 300 } };
const treden = [{ tot: 10, tarief: 'hoog' }, { tarief: 'laag' }];

test('all at the tariff of its tier: nothing for none, then the first tier that it falls in', () => {
  expect(tierFormula({ veld: 'aantal', wijze: 'geheel', treden }, '[.B5]', tariffs, 'min')).toBe('IF([.B5]=0;0;IF([.B5]<=10;5;2.5))');
});

test('each part at the tariff of its own tier, at either bound', () => {
  expect(tierFormula({ veld: 'aantal', wijze: 'per-trede', treden }, '[.B5]', tariffs, 'max')).toBe(
    'MAX(0;MIN([.B5];10)-0)*10+MAX(0;[.B5]-10)*3',
  );
});
