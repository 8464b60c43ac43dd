import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Answers } from '../../src/rules/answers.ts';
import { costOutcome } from '../../src/rules/cost.ts';
import { explanationPath, flowPath } from '../../src/format/href.ts';
import type { CostFlow } from '../../src/schema/flow.ts';
import { base, read } from './built-site.ts';
import { content, texts } from './content.ts';
import { attribute, documentOf, shown } from './document.ts';
import { xml2js, type XmlNode } from './xml.ts';

const all = (node: XmlNode, name: string): readonly XmlNode[] =>
  (node.elements ?? []).flatMap((child) => (child.name === name ? [child] : all(child, name)));
const textOf = (node: XmlNode): string => node.text ?? (node.elements ?? []).map(textOf).join('');

type Value = number | string;
interface Filled {
  readonly value: Value;
  readonly formula: string | undefined;
}

const tariffs = Object.fromEntries(
  [...content.tariffs.values()].map(({ id, data }) => [id, data.centen ?? data.procent ?? { min: 0, max: 0 }]),
);
const calculators = [...content.flows.values()].flatMap(({ id, data }) => (data.soort === 'rekenhulp' ? [{ id, flow: data }] : []));

/** The cells of a sheet by name: A1, B1. */
const cellsOf = (sheet: XmlNode): ReadonlyMap<string, Filled> =>
  new Map(
    all(sheet, 'table:table-row').flatMap((row, at) =>
      all(row, 'table:table-cell').map(({ attributes = {}, ...cell }, column) => {
        const number = attributes['office:value'];
        const formula = attributes['table:formula']?.replace(/^of:=/, '');
        const name = `${String.fromCodePoint(65 + column)}${at + 1}`;
        return [name, { value: number === undefined ? textOf(cell) : Number(number), formula }] as const;
      }),
    ),
  );

/** Reckons a cell as a spreadsheet program does, for the few functions that the sheets use; `typed` stands in cells of input. */
const reckon = (cells: ReadonlyMap<string, Filled>, typed: Readonly<Record<string, Value>>, name: string): Value => {
  const { value, formula } = cells.get(name)!;
  if (formula === undefined) return typed[name] ?? value;
  const code = formula
    .replaceAll(/\[\.([A-Z]\d+)\]/g, "at('$1')")
    .replaceAll(';', ',')
    .replaceAll(/(?<!<)=/g, '===')
    .replaceAll('IF(', 'when(');
  const run = new Function('at', 'when', 'SUM', 'OR', `return ${code};`) as (...tools: readonly unknown[]) => Value;
  const sum = (...parts: readonly Value[]): number => parts.reduce<number>((total, one) => total + (typeof one === 'number' ? one : 0), 0);
  const when = (holds: boolean, yes: Value, no: Value): Value => (holds ? yes : no);
  return run(
    (of: string) => reckon(cells, typed, of),
    when,
    sum,
    (...some: readonly boolean[]) => some.some(Boolean),
  );
};

describe.each(calculators)('the spreadsheet of $id', ({ id, flow }) => {
  const path = `${flowPath(id)}rekenblad.ods`;
  const packed = read(path);
  const parts = unzipSync(new Uint8Array(packed));
  const sheet = xml2js(strFromU8(parts['content.xml']!));
  const cells = cellsOf(sheet);
  const rowOf = (label: string, column = 'A'): number =>
    Number([...cells].find(([name, cell]) => name.startsWith(column) && cell.value === label)?.[0].slice(1));
  const { rekenblad, rekenhulp, stroompagina } = texts;

  test('it is a package as OpenDocument asks: its type first and not packed, every part in the manifest and well-formed', () => {
    expect(packed.subarray(30, 38).toString()).toBe('mimetype');
    expect(packed.subarray(38, 38 + 46).toString()).toBe('application/vnd.oasis.opendocument.spreadsheet');
    const listed = all(xml2js(strFromU8(parts['META-INF/manifest.xml']!)), 'manifest:file-entry').map(
      ({ attributes }) => attributes?.['manifest:full-path'],
    );
    expect(listed.sort()).toEqual(['/', ...Object.keys(parts).filter((one) => one !== 'mimetype' && !one.startsWith('META-INF'))].sort());
    for (const name of ['styles.xml', 'meta.xml']) expect(() => xml2js(strFromU8(parts[name]!)), name).not.toThrow();
  });

  test('what it shows when it opens is what its formulas give', () => {
    const stale = [...cells].filter(([name, { value }]) => reckon(cells, {}, name) !== value).map(([name]) => name);
    expect(stale).toEqual([]);
  });

  /** Fills in the sheet as the calculator was answered. */
  const typedFor = ({ posten, vragen }: CostFlow, answers: Answers): Readonly<Record<string, Value>> => {
    const { lines } = costOutcome(flow, answers, tariffs);
    const fields = vragen.flatMap((question) => (question.soort === 'getallen' ? question.velden : []));
    const said = { yes: rekenblad.ja, no: rekenblad.nee, maybe: rekenblad.misschien, open: rekenblad.misschien };
    return Object.fromEntries([
      ...fields.map(({ id: field, label }) => [`B${rowOf(label)}`, Number(answers[field] ?? 0)]),
      ...posten.map(({ naam }, at) => [`B${rowOf(naam)}`, said[lines[at]!.applies]]),
    ]) as Record<string, Value>;
  };

  const routes: readonly Answers[] = [
    { route: 'rechtstreeks', verbinding: 'nieuw' },
    { route: 'rechtstreeks', verbinding: 'weet-niet' },
    { route: 'rechtstreeks', verbinding: 'bestaand', 'al-betaald': 'weet-niet' },
    { route: 'via-gemeente', doorberekening: 'weet-niet' },
    { route: 'via-gemeente', doorberekening: 'ja', 'gemeente-eenmalig': 1234, 'gemeente-maand': 56 },
    { route: 'weet-niet' },
  ];
  const inputs = [
    ...flow.voorbeelden.map(({ antwoorden }) => antwoorden),
    ...routes.flatMap((given) => [0, 7, 36].map((months) => ({ ...given, maanden: months, raadplegen: 3 * months, muteren: 11 }))),
  ];

  test.each(inputs.map((answers) => ({ name: JSON.stringify(answers), answers })))('it reckons as the calculator: $name', ({ answers }) => {
    const { total } = costOutcome(flow, answers, tariffs);
    const typed = typedFor(flow, answers);
    const row = rowOf(stroompagina.totaal);
    expect(Math.round(Number(reckon(cells, typed, `G${row}`)) * 100)).toBe(total.min);
    const most = reckon(cells, typed, `H${row}`);
    expect(typeof most === 'number' ? Math.round(most * 100) : most).toBe(total.max ?? rekenhulp.onbekend);
  });

  test('what is no number, or below 0, is told beside it and counts as 0; so is a choice that is none', () => {
    const field = flow.vragen.flatMap((question) => (question.soort === 'getallen' ? question.velden : []))[0]!;
    const row = rowOf(field.label);
    const total = (typed: Readonly<Record<string, Value>>) => reckon(cells, typed, `G${rowOf(stroompagina.totaal)}`);
    for (const wrong of ['drie', -5]) {
      expect(reckon(cells, { [`B${row}`]: wrong }, `D${row}`)).toBe(rekenblad['geen-getal']);
      expect(total({ [`B${row}`]: wrong })).toBe(total({ [`B${row}`]: 0 }));
    }
    expect(reckon(cells, { [`B${row}`]: 12 }, `D${row}`)).toBe('');
    const line = rowOf(flow.posten[0]!.naam);
    expect(reckon(cells, { [`B${line}`]: 'Ja' }, `I${line}`)).toBe(rekenblad['geen-keuze']);
    expect(reckon(cells, { [`B${line}`]: rekenblad.ja }, `I${line}`)).toBe('');
  });

  test('the page of the calculator leads to it, with its kind and size', () => {
    const link = shown(documentOf(explanationPath(id)), 'main a[href]').find((one) => attribute(one, 'href').endsWith('.ods'));
    expect(`/${attribute(link!, 'href').slice(base.length)}`).toBe(path);
    expect(link!.textContent).toContain(`ods, ${Math.ceil(packed.length / 1000)} kB`);
  });
});
