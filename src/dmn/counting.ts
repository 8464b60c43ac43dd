import type { ConditionLines, Conditional } from '../schema/condition.ts';
import type { Flow, TestFlow } from '../schema/flow.ts';
import { answersOf, askingFor } from '../rules/known.ts';
import { countingConditions } from '../rules/condition-state.ts';
import { stepsIn } from '../rules/step.ts';
import { countName, totalName } from './condition-rows.ts';
import { isConditional } from './decision-rows.ts';
import { leftOutIn, leftOutName } from './left-out.ts';
import { feelName, feelText, type Expression, type Input } from './table.ts';

const listed = <T>(value: T | readonly T[]): readonly T[] => (Array.isArray(value) ? (value as readonly T[]) : [value as T]);

const allConditions = (flow: Flow): readonly ConditionLines[] => {
  const holders: readonly Conditional[] = [
    ...flow.vragen,
    ...(flow.oordelen ?? []),
    ...Object.values(flow.regels ?? {}),
    ...(flow.waarschuwingen ?? []),
    ...(flow.onderdelen ?? []),
  ];
  return holders.flatMap(({ als, 'als-een-van': oneOf = [], behalve }) => [als, ...oneOf, behalve].filter((lines) => lines !== undefined));
};

/** The answers with a role, as a FEEL list. */
const withRole = (flow: Flow, field: string, role: string): string => {
  const question = askingFor(flow, field);
  const ids =
    question === undefined
      ? []
      : answersOf(question)
          .filter(({ telt }) => telt === role)
          .map(({ id }) => feelText(id));
  return `${feelName(field)} in (${ids.length === 0 ? '"-"' : ids.join(', ')})`;
};

const numberState = (flow: TestFlow, field: string): string | undefined => {
  const question = askingFor(flow, field);
  const number = question?.soort === 'getallen' ? question.velden.find(({ id }) => id === field) : undefined;
  if (number === undefined) return undefined;
  const name = feelName(field);
  const whole = number.uit === undefined ? String(number.hoogste) : `min(${feelName(number.uit)}, ${number.hoogste})`;
  const { van = number.vervuld === undefined ? whole : 0, tot = number.hoogste } = number.vervuld ?? {};
  return `if not(${name} instance of number) then "onbekend" else if ${name} >= ${van} and ${name} <= ${tot} then "vervuld" else "niet-vervuld"`;
};

const stateOf = (flow: TestFlow, field: string): string => {
  const state =
    numberState(flow, field) ??
    ['niet-vervuld', 'vervuld', 'niet-van-toepassing'].reduceRight(
      (rest, role) => `if ${withRole(flow, field, role)} then ${feelText(role)} else ${rest}`,
      '"onbekend"',
    );
  const question = askingFor(flow, field);
  if (question === undefined || !isConditional(question)) return state;
  return `if ${feelName(field)} = null and ${leftOutName(question.id)} = "ja" then "niet-van-toepassing" else (${state})`;
};

/** The state of a condition of a test, from the answers that it rests on. */
const conditionState = (flow: TestFlow, { id, titel, vragen }: TestFlow['voorwaarden'][number]): Expression => {
  const states = `[${vragen.map((field) => `(${stateOf(flow, field)})`).join(', ')}]`;
  const met = 'every s in states satisfies s in ("vervuld", "niet-van-toepassing")';
  const text = [
    `if list contains(states, "niet-vervuld") then "niet-vervuld"`,
    `else if every s in states satisfies s = "niet-van-toepassing" then "niet-van-toepassing"`,
    `else if ${met} then "vervuld" else "onbekend"`,
  ].join(' ');
  return {
    name: feelName(`staat-${id}`),
    label: titel,
    text: text.replaceAll('states', states),
    type: 'string',
    inputs: [
      ...vragen.map((field) => input(field)),
      ...leftOutIn(flow)
        .filter((question) => vragen.some((field) => askingFor(flow, field) === question))
        .map((question): Input => ({ name: leftOutName(question.id), label: question.titel, type: 'string' })),
    ],
  };
};

const input = (id: string): Input => ({ name: feelName(id), label: id, type: 'Any' });

interface Counted {
  readonly name: string;
  readonly group: string | undefined;
}

/** What a flow counts: the states of its conditions, or the roles of its steps. */
const countedIn = (flow: Flow): readonly Counted[] => {
  if (flow.soort === 'toets') return countingConditions(flow).map(({ id, groep }) => ({ name: feelName(`staat-${id}`), group: groep }));
  if (flow.soort === 'stappenplan') return stepsIn(flow.vragen).map(({ id }) => ({ name: feelName(`staat-${id}`), group: undefined }));
  return flow.vragen
    .filter(({ vrijblijvend, soort }) => vrijblijvend !== true && soort === 'keuze')
    .map(({ id }) => ({ name: feelName(`staat-${id}`), group: undefined }));
};

const roleState = (flow: Flow, id: string, titel: string): Expression => {
  const question = askingFor(flow, id);
  const roles = [...new Set((question === undefined ? [] : answersOf(question)).flatMap(({ telt }) => telt ?? []))];
  const text = roles.reduceRight((rest, role) => `if ${withRole(flow, id, role)} then ${feelText(role)} else ${rest}`, '""');
  return {
    name: feelName(`staat-${id}`),
    label: titel,
    text: `if ${feelName(id)} = null then null else ${text}`,
    type: 'string',
    inputs: [input(id)],
  };
};

const statesOf = (flow: Flow): readonly Expression[] => {
  if (flow.soort === 'toets') return countingConditions(flow).map((condition) => conditionState(flow, condition));
  const asked = flow.soort === 'stappenplan' ? stepsIn(flow.vragen) : flow.vragen.filter(({ soort }) => soort === 'keuze');
  return asked.filter(({ vrijblijvend }) => vrijblijvend !== true).map(({ id, titel }) => roleState(flow, id, titel));
};

/** The decisions that count, for the conditions that ask how many there are: states, numbers with a role, and numbers in all. */
export const countingOf = (flow: Flow): readonly Expression[] => {
  const counts = allConditions(flow).filter(({ van }) => van !== undefined);
  if (counts.length === 0) return [];
  const numbers = counts.flatMap((lines): readonly Expression[] => {
    const groups = lines.groep === undefined ? undefined : listed(lines.groep as string);
    const here = countedIn(flow).filter(({ group }) => groups === undefined || (group !== undefined && groups.includes(group)));
    const list = `[${here.map(({ name }) => name).join(', ')}]`;
    const inputs = here.map(({ name }): Input => ({ name, label: name.replaceAll('_', ' '), type: 'string' }));
    const role = lines.van ?? '';
    return [
      {
        name: countName(lines),
        label: countName(lines).replaceAll('_', ' '),
        type: 'number',
        inputs,
        text: `count(${list}[item = ${feelText(role)}])`,
      },
      {
        name: totalName(lines),
        label: totalName(lines).replaceAll('_', ' '),
        type: 'number',
        inputs,
        text: `count(${list}[item != null and item != "niet-van-toepassing"])`,
      },
    ];
  });
  const unique = [...new Map(numbers.map((number) => [number.name, number])).values()];
  return [...statesOf(flow), ...unique];
};
