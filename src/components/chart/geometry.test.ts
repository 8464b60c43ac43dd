import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Point } from '../../schema/charts/data.ts';
import { barLengths, barParts, courseOf, HEIGHT } from './geometry.ts';

const point = (value: number | undefined): Point => ({ label: '', value, text: undefined, isAbout: false });
const row = (...values: (number | undefined)[]) => ({ label: '', points: values.map(point) });
const numbers = (lengths: readonly string[]): number[] => lengths.map((length) => Number.parseFloat(length));

test('bars start at zero: twice as much is twice as long', () => {
  expect(barLengths({ rows: [row(10), row(20), row(0)] })).toEqual(['34%', '68%', '0%']);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 2, maxLength: 9 }), (values) => {
      const lengths = numbers(barLengths({ rows: values.map((value) => row(value)) }));
      const longest = Math.max(...values);
      for (const [at, value] of values.entries()) expect(lengths[at]).toBeCloseTo((value / longest) * 68, 1);
    }),
  );
});

test('a bar without a number has no length', () => {
  expect(barLengths({ rows: [row(undefined), row(5)] })).toEqual(['0%', '68%']);
  expect(barLengths({ rows: [row(0), row(0)] })).toEqual(['0%', '0%']);
});

test('a bar of parts is as long as its total', () => {
  expect(
    barLengths({
      rows: [
        { ...row(1, 3), total: 4 },
        { ...row(2, 6), total: 8 },
      ],
    }),
  ).toEqual(['34%', '68%']);
});

test('the parts of a bar follow each other and fill it', () => {
  expect(barParts(row(1, 3))).toEqual([
    { from: '0%', width: '25%' },
    { from: '25%', width: '75%' },
  ]);
});

test('a course is broken at a gap, which is a box of one year wide', () => {
  const { path, dots, gaps } = courseOf(row(5.5, undefined, 5.5, 5.5), 'rapportcijfer');
  expect(path.match(/M/g)).toHaveLength(2);
  expect(dots.map(({ x }) => x)).toEqual(['12.5%', '62.5%', '87.5%']);
  expect(gaps).toEqual([{ from: '25%', width: '25%' }]);
});

test('marks are drawn between one and ten, percentages between none and all', () => {
  expect(courseOf(row(5.5), 'rapportcijfer').dots.map(({ y }) => y)).toEqual([HEIGHT / 2]);
  expect(courseOf(row(50), 'procent').dots.map(({ y }) => y)).toEqual([HEIGHT / 2]);
  const [low, high] = courseOf(row(1, 10), 'rapportcijfer').dots;
  expect([low?.y, high?.y]).toEqual([HEIGHT - 8, 8]);
});
