import { expect, test } from 'vitest';
import { readYaml } from './yaml-file.ts';

const faultIn = (text: string): string => {
  const [fault] = readYaml(text).faults;
  return fault === undefined ? 'geen' : `${fault.line} ${fault.found}`;
};

test.each([
  ['a:\n\tb: 1\n', '2 Deze regel begint met een tab.'],
  ['a: 1\na: 2\n', '2 Dit veld staat er twee keer.'],
  ['a: "b\nc: d\n', '1 Hier begint een aanhalingsteken dat nergens sluit.'],
  ['a: "b\nc: "d"\n', '1 Hier begint een aanhalingsteken dat nergens sluit.'],
  ['a: "b\n  c"\nd: e: f\n', '3 In deze tekst staat een dubbele punt met een spatie.'],
  ["a: 'it's'\n", '1 Na het aanhalingsteken dat de tekst afsluit, staat nog meer.'],
  ['a: Let op: dit\n', '1 In deze tekst staat een dubbele punt met een spatie.'],
  ['a: {feit:x} per maand\n', '1 De waarde begint met een accolade.'],
  ['a: @x\n', '1 Deze tekst begint met een teken dat hier een eigen betekenis heeft.'],
  ['a: b\n c: d\n', '1 Deze regel springt anders in dan de regels eromheen.'],
  ['a:\n  b: 1\n c: 2\n', '3 Deze regel springt anders in dan de regels eromheen.'],
  ['a:\n  - { b: c d: e }\n', '2 Tussen { en } of [ en ] ontbreekt een komma.'],
  ['  a: 1\nb: 2\n', '2 Deze regel springt anders in dan de regels eromheen.'],
  ['a: [1, 2\nb: 3\n', '2 Deze regel springt anders in dan de regels eromheen.'],
  ['a: b\nc\n', '2 Op deze regel ontbreekt een dubbele punt met een spatie.'],
  ['a: 1\nb:2\nc: 3\n', '2 Achter deze veldnaam ontbreekt een dubbele punt met een spatie.'],
  ['a: 1\n---\nb: 2\n', '2 Midden in het bestand staat een regel met ---.'],
])('%j: %s', (text, told) => {
  expect(faultIn(text)).toBe(told);
});
