import { nameOfField } from '../format/field-name.ts';
import type { Conditional } from '../schema/condition.ts';
import type { CostFlow, Flow, OnUnknown } from '../schema/flow.ts';
import type { Target, WayfinderQuestion } from '../schema/question.ts';
import { fieldsOf } from '../rules/questionnaire.ts';
import { certaintyOf } from './condition-rows.ts';
import { countingOf } from './counting.ts';
import { feelName, feelText, type Decisions, type DecisionTable, type Input, type LeftOut, type Row } from './table.ts';

const REST: Row['tests'] = {};

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

const tableOf = (flow: Flow, name: string, label: string, rows: readonly Row[]): DecisionTable => ({
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

const YES_OR_NO: Giving = { yes: '"ja"', no: '"nee"', unknown: '"onbekend"' };

const conditionRows = (flow: Flow, conditional: Conditional, giving: Giving = YES_OR_NO): readonly Row[] => {
  const { yes, no } = certaintyOf(flow, conditional);
  return [
    ...yes.map((tests) => ({ tests, gives: giving.yes })),
    ...no.map((tests) => ({ tests, gives: giving.no })),
    { tests: REST, gives: giving.unknown },
  ];
};

/** Rows of which the first that holds for certain counts; `null` where none does. */
const firstRows = <T extends Conditional>(flow: Flow, list: readonly T[], gives: (row: T) => string): readonly Row[] => [
  ...list.flatMap((row) => certaintyOf(flow, row).yes.map((tests) => ({ tests, gives: gives(row) }))),
  { tests: REST, gives: 'null' },
];

const isConditional = ({ als, 'als-een-van': oneOf, behalve }: Conditional): boolean =>
  als !== undefined || oneOf !== undefined || behalve !== undefined;

const rules = (flow: Flow): readonly DecisionTable[] =>
  Object.entries(flow.regels ?? {}).map(([id, rule]) => tableOf(flow, `regel-${id}`, rule.titel, conditionRows(flow, rule)));

const questions = (flow: Flow): readonly DecisionTable[] =>
  flow.vragen
    .filter(isConditional)
    .map((question) =>
      tableOf(
        flow,
        `vraag-${question.id}`,
        question.vraag,
        conditionRows(flow, question, { ...YES_OR_NO, unknown: question['ook-bij-onbekend'] === true ? '"ja"' : '"nee"' }),
      ),
    );

const APPLIES: Readonly<Record<OnUnknown, string>> = {
  'van-nul': '"misschien"',
  'geen-bovengrens': '"onbegrensd"',
  'telt-mee': '"ja"',
  'telt-niet': '"nee"',
};

const costs = (flow: CostFlow): readonly DecisionTable[] =>
  flow.posten
    .filter(isConditional)
    .map((line) =>
      tableOf(
        flow,
        `post-${line.id}`,
        line.naam,
        conditionRows(flow, line, { ...YES_OR_NO, unknown: APPLIES[line['bij-onbekend'] ?? 'van-nul'] }),
      ),
    );

const warnings = (flow: Flow): readonly DecisionTable[] =>
  (flow.waarschuwingen ?? []).map((warning) =>
    tableOf(flow, `waarschuwing-${warning.id}`, warning.tekst, conditionRows(flow, warning, { ...YES_OR_NO, unknown: '"nee"' })),
  );

const parts = (flow: Flow): readonly DecisionTable[] =>
  (flow.onderdelen ?? []).map((part) => tableOf(flow, `onderdeel-${part.id}`, part.titel, conditionRows(flow, part)));

const targetRows = (flow: Flow, target: Target | undefined, tests: Row['tests']): readonly Row[] => {
  if (target === undefined) return [];
  if (typeof target === 'string') return [{ tests, gives: feelText(target) }];
  return firstRows(flow, target, ({ naar }) => feelText(naar))
    .filter(({ gives }) => gives !== 'null')
    .map((row) => ({ ...row, tests: { ...row.tests, ...tests } }));
};

/** Where a question of a wayfinder leads; `null` where the next question in order follows. */
const leadTable = (flow: Flow, question: WayfinderQuestion): DecisionTable => {
  const own = question.soort === 'keuze' ? question.antwoorden : [];
  const rows = own.flatMap((answer) => targetRows(flow, answer.naar, { [feelName(question.id)]: feelText(answer.id) }));
  return tableOf(flow, `na-${question.id}`, question.vraag, [
    ...rows,
    ...targetRows(flow, question.naar, {}),
    { tests: REST, gives: 'null' },
  ]);
};

const leads = (flow: Flow): readonly DecisionTable[] =>
  flow.soort === 'wegwijzer'
    ? flow.vragen.filter(({ vrijblijvend }) => vrijblijvend !== true).map((question) => leadTable(flow, question))
    : [];

const verdict = (flow: Flow): readonly DecisionTable[] =>
  flow.oordelen === undefined
    ? []
    : [
        tableOf(
          flow,
          'uitkomst',
          flow.titel,
          firstRows(flow, flow.oordelen, ({ uitkomst }) => feelText(uitkomst)),
        ),
      ];

const leftOut = (flow: Flow): readonly LeftOut[] => [
  ...(flow.soort === 'rekenhulp' ? (['bedragen'] as const) : []),
  ...(flow.soort === 'vergelijker' && flow.criteria !== undefined ? (['volgorde'] as const) : []),
  ...(flow.soort === 'vergelijker' && flow.bouwstenen !== undefined ? (['bouwstenen'] as const) : []),
  ...(flow.soort === 'toets' && flow.stemming !== undefined ? (['stemming'] as const) : []),
  ...(flow.soort === 'wegwijzer' && flow.teller !== undefined ? (['teller'] as const) : []),
  ...(flow.etiketten === undefined ? [] : (['etiketten-open'] as const)),
];

/** Every decision of a flow that is rows of conditions, as tables; and what is not. */
export const decisionsOf = (flow: Flow): Decisions => ({
  tables: [
    ...rules(flow),
    ...questions(flow),
    ...leads(flow),
    ...(flow.soort === 'rekenhulp' ? costs(flow) : []),
    ...verdict(flow),
    ...warnings(flow),
    ...parts(flow),
  ],
  expressions: countingOf(flow),
  leftOut: leftOut(flow),
});
