import type { Conditional, ConditionLine, ConditionLines } from '../schema/condition.ts';
import type { Flow } from '../schema/flow.ts';
import { fieldsOf, type Field } from '../rules/questionnaire.ts';
import { roleOf } from '../rules/known.ts';
import { feelName, feelText } from './table.ts';

/** Tests that must all hold, by the name of their input. */
type Tests = Readonly<Record<string, string>>;

/** When a condition holds for certain, and when it certainly does not: one of several rows. What fits neither is unknown. */
export interface Certainty {
  readonly yes: readonly Tests[];
  readonly no: readonly Tests[];
}

const ALWAYS: Certainty = { yes: [{}], no: [] };

/** A test that everything passes: the input is looked at in another test of the row. */
const ANY = '-';

const both = (one: Tests, other: Tests): Tests => {
  const together = (name: string): string => {
    const tests = [...new Set([one[name], other[name]])].filter((test) => test !== undefined && test !== ANY);
    return tests.length < 2 ? (tests[0] ?? ANY) : tests.map((test) => `(${asExpression(test)})`).join(' and ');
  };
  return Object.fromEntries([...new Set([...Object.keys(one), ...Object.keys(other)])].map((name) => [name, together(name)]));
};

/** A list of values as an expression on the value itself, so that two tests can stand together. */
const asExpression = (test = ANY): string => (test.includes('?') ? test : `? in (${test})`);

const product = (parts: readonly (readonly Tests[])[]): readonly Tests[] =>
  parts.reduce<readonly Tests[]>((all, rows) => all.flatMap((tests) => rows.map((row) => both(tests, row))), [{}]);

const all = (parts: readonly Certainty[]): Certainty => ({ yes: product(parts.map(({ yes }) => yes)), no: parts.flatMap(({ no }) => no) });
const not = ({ yes, no }: Certainty): Certainty => ({ yes: no, no: yes });
const some = (parts: readonly Certainty[]): Certainty => not(all(parts.map(not)));

const listed = <T>(value: T | readonly T[]): readonly T[] => (Array.isArray(value) ? (value as readonly T[]) : [value as T]);

const one = (name: string, yes: string, no: string): Certainty => ({
  yes: yes === '' ? [] : [{ [name]: yes }],
  no: no === '' ? [] : [{ [name]: no }],
});

const fieldOf = (flow: Flow, id: string): Field | undefined =>
  flow.vragen.flatMap((question) => fieldsOf(flow, question)).find((field) => field.id === id);

/** The answers of a field that count as known. */
const knownOptions = (flow: Flow, field: Field): readonly string[] =>
  field.kind === 'count' ? [] : field.options.filter((option) => roleOf(flow, field.id, option) !== 'onbekend');

const texts = (values: readonly string[]): string => values.map(feelText).join(', ');

const contains = (values: readonly string[]): string => values.map((value) => `list contains(?, ${feelText(value)})`).join(' or ');

const ofSeveral = (flow: Flow, field: Field, wanted: readonly string[]): Certainty => {
  const unknown = field.kind === 'several' ? field.options.filter((option) => !knownOptions(flow, field).includes(option)) : [];
  const yes = `? != null and (${contains(wanted)})`;
  return one(feelName(field.id), yes, `? != null and not(${contains([...wanted, ...unknown])})`);
};

const ofChoice = (flow: Flow, field: Field, wanted: readonly string[]): Certainty =>
  one(feelName(field.id), texts(wanted), texts(knownOptions(flow, field).filter((option) => !wanted.includes(option))));

const NUMBER = '? instance of number and';

const boundName = (bound: string | number): string => (typeof bound === 'number' ? String(bound) : feelName(bound));

/** A bound that is an input itself is named, so that the table knows it. */
const looked = ({ yes, no }: Certainty, ...bounds: readonly (string | number | undefined)[]): Certainty => {
  const inputs = Object.fromEntries(bounds.flatMap((bound) => (typeof bound === 'string' ? [[feelName(bound), ANY]] : [])));
  return { yes: yes.map((tests) => ({ ...inputs, ...tests })), no: no.map((tests) => ({ ...inputs, ...tests })) };
};

const withinBounds = (name: string, van: string | number | undefined, tot: string | number | undefined): Certainty =>
  all([
    ...(van === undefined ? [] : [looked(one(name, `${NUMBER} ? >= ${boundName(van)}`, `${NUMBER} ? < ${boundName(van)}`), van)]),
    ...(tot === undefined ? [] : [looked(one(name, `${NUMBER} ? <= ${boundName(tot)}`, `${NUMBER} ? > ${boundName(tot)}`), tot)]),
  ]);

const plainLine = (flow: Flow, field: Field | undefined, id: string, wanted: readonly (string | number)[]): Certainty => {
  const [first] = wanted;
  if (typeof first === 'number') return one(feelName(id), `${NUMBER} ? = ${first}`, `${NUMBER} ? != ${first}`);
  const ids = wanted.map(String);
  if (field === undefined || field.kind === 'count') return one(feelName(id), texts(ids), NUMBER.replace(' and', ''));
  return field.kind === 'several' ? ofSeveral(flow, field, ids) : ofChoice(flow, field, ids);
};

/** What is not known, said to count as yes or as no. */
const settled = (name: string, certainty: Certainty, onUnknown: 'ja' | 'nee' | undefined): Certainty => {
  if (onUnknown === undefined) return certainty;
  const test = (rows: readonly Tests[]): string => rows.map((row) => `(${asExpression(row[name])})`).join(' or ');
  const [known, other] = onUnknown === 'ja' ? [certainty.no, 'yes' as const] : [certainty.yes, 'no' as const];
  const rest = [{ [name]: known.length === 0 ? '-' : `not(${test(known)})` }];
  return other === 'yes' ? { yes: rest, no: certainty.no } : { yes: certainty.yes, no: rest };
};

const lineRows = (flow: Flow, id: string, line: ConditionLine): Certainty => {
  const field = fieldOf(flow, id);
  if (typeof line !== 'object' || Array.isArray(line)) return plainLine(flow, field, id, listed<string | number>(line));
  const certainty =
    'is' in line ? plainLine(flow, field, id, listed(line.is)) : withinBounds(feelName(id), 'van' in line ? line.van : undefined, line.tot);
  return settled(feelName(id), certainty, line.onbekend);
};

const COUNTING = ['groep', 'minstens', 'hoogstens', 'alle', 'van'];

/** The name of the number of conditions, steps or answers with a role. */
export const countName = ({ groep, van = 'onbekend' }: Pick<ConditionLines, 'groep' | 'van'>): string =>
  feelName(['aantal', ...(groep === undefined ? [] : listed(groep as string)), van].join('-'));

/** The name of how many there are in all, or in some groups. */
export const totalName = ({ groep }: Pick<ConditionLines, 'groep'>): string =>
  feelName(['aantal', ...(groep === undefined ? [] : listed(groep as string))].join('-'));

const countRows = (lines: ConditionLines): Certainty => {
  const { minstens, hoogstens, alle } = lines;
  const name = countName(lines);
  const least = alle === true ? totalName(lines) : (minstens ?? (hoogstens === undefined ? 1 : undefined));
  return withinBounds(name, least, hoogstens);
};

const holdsOne = (flow: Flow, lines: ConditionLines): Certainty => {
  const { etiketten = [], regel, ...rest } = lines;
  const rules = regel === undefined ? [] : listed(regel as string);
  return all([
    ...rules.map((id) => one(feelName(`regel-${id}`), '"ja"', '"nee"')),
    ...etiketten.map((label) => ({
      yes: [{ etiketten: contains([label]) }],
      no: [{ etiketten: `not(${contains([label])})`, etiketten_onbekend: `not(${contains([label])})` }],
    })),
    ...(lines.van === undefined ? [] : [countRows(lines)]),
    ...Object.entries(rest)
      .filter(([word]) => !COUNTING.includes(word))
      .map(([word, line]) =>
        ['bovengrens', 'volgorde', 'stemming'].includes(word)
          ? one(word, feelText(String(line)), `not(${feelText(String(line))})`)
          : lineRows(flow, word, line as ConditionLine),
      ),
  ]);
};

/** The rows under which what stands under a condition holds, and under which it does not. */
export const certaintyOf = (flow: Flow, { als, 'als-een-van': oneOf, behalve }: Conditional): Certainty =>
  all([
    als === undefined ? ALWAYS : holdsOne(flow, als),
    oneOf === undefined ? ALWAYS : some(oneOf.map((lines) => holdsOne(flow, lines))),
    behalve === undefined ? ALWAYS : not(holdsOne(flow, behalve)),
  ]);
