import { expect, test } from 'vitest';
import { findings, told, type Report } from './findings.ts';

const fault = (name: string, id: string) => ({
  name,
  title: `A fault of ${name}`,
  url: `https://github.com/advisories/${id}`,
  severity: 'high',
  range: '<2.0.0',
});

const report: Report = {
  vulnerabilities: {
    view: { via: [fault('view', 'GHSA-1')] },
    builder: { via: [fault('builder', 'GHSA-2'), 'view'] },
  },
};
const judged = { advisory: 'GHSA-1', because: 'that part is not used', until: '2027-01-01' };

test('a fault of what readers get stays open until someone judged it; one of a tool is told apart', () => {
  const found = findings(report, ['view'], [], '2026-11-22');
  expect(found.open.map(({ name }) => name)).toEqual(['view']);
  expect(found.tools.map(({ name }) => name)).toEqual(['builder']);
  expect(told(found, 1)).toContain('Werk deze pakketten bij');
});

test('a judgement closes it, with its reason, up to its day', () => {
  const found = findings(report, ['view'], [judged], '2027-01-01');
  expect(found.open).toEqual([]);
  expect(told(found, 1)).toContain('that part is not used');
  expect(findings(report, ['view'], [judged], '2027-01-02').open).toHaveLength(1);
});

test('a judgement about a fault that is gone can go too', () => {
  const found = findings({ vulnerabilities: {} }, ['view'], [judged], '2026-11-22');
  expect(found.stale).toEqual([judged]);
  expect(told(found, 1)).toContain('GHSA-1');
});

test.each<Report>([{ message: '405 Method Not Allowed' }, {}])(
  'where no service answers it does not say that all is well: %o',
  (silent) => {
    const found = findings(silent, ['view'], [judged], '2026-11-22');
    expect(told(found, 1)).toContain('Er is niets nagegaan');
    expect(told(found, 1)).not.toContain('geen fout bekend');
  },
);
