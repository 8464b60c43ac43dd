import { nameOfField } from '../format/field-name.ts';
import { fieldsOf } from '../rules/questionnaire.ts';
import type { Conditional } from '../schema/condition.ts';
import type { Flow } from '../schema/flow.ts';
import { certaintyOf } from './condition-rows.ts';
import { feelName, type DecisionTable, type Input, type Row } from './table.ts';

/** Holds always. */
export const REST: Row['tests'] = {};

/** Each input that the rows look at, with what it is called. */
const inputsOf = (flow: Flow, rows: readonly Row[]): readonly Input[] => {
  const names = [...new Set(rows.flatMap(({ tests }) => Object.keys(tests)))];
  const fields = flow.vragen.flatMap((question) => fieldsOf(flow, question));
  return names.map((name) => {
    const field = fields.find(({ id }) => feelName(id) === name);
    const rule = Object.entries(flow.regels ?? {}).find(([id]) => feelName(`regel-${id}`) === name)?.[1];
    const label = field === undefined ? (rule?.titel ?? name.replaceAll('_', ' ')) : nameOfField(flow, field.id);
    const counts = name.startsWith('aantal_') || name === 'aantal';
    return { name, label, type: field?.kind === 'choice' || rule !== undefined ? 'string' : counts ? 'number' : 'Any' };
  });
};

/** A table of a flow with the inputs that its rows look at. */
export const tableOf = (flow: Flow, name: string, label: string, rows: readonly Row[]): DecisionTable => ({
  name: feelName(name),
  label,
  inputs: inputsOf(flow, rows),
  rows,
});

/** What a condition gives when it holds, when it does not, and when that is not known. */
interface Giving {
  readonly yes: string;
  readonly no: string;
  readonly unknown: string;
}

export const YES_OR_NO: Giving = { yes: '"ja"', no: '"nee"', unknown: '"onbekend"' };

/** Rows for a condition: one gives what it gives when it holds, one when it does not, the last otherwise. */
export const conditionRows = (flow: Flow, conditional: Conditional, giving: Giving = YES_OR_NO): readonly Row[] => {
  const { yes, no } = certaintyOf(flow, conditional);
  return [
    ...yes.map((tests) => ({ tests, gives: giving.yes })),
    ...no.map((tests) => ({ tests, gives: giving.no })),
    { tests: REST, gives: giving.unknown },
  ];
};

/** Rows of which the first that holds for certain counts; `null` where none does. */
export const firstRows = <T extends Conditional>(flow: Flow, list: readonly T[], gives: (row: T) => string): readonly Row[] => [
  ...list.flatMap((row) => certaintyOf(flow, row).yes.map((tests) => ({ tests, gives: gives(row) }))),
  { tests: REST, gives: 'null' },
];

/** Whether something has a condition. */
export const isConditional = ({ als, 'als-een-van': oneOf, behalve }: Conditional): boolean =>
  als !== undefined || oneOf !== undefined || behalve !== undefined;
