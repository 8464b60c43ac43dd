import type { CostFlow, Flow, OnUnknown } from '../schema/flow.ts';
import type { Target, WayfinderQuestion } from '../schema/question.ts';
import { countingOf } from './counting.ts';
import { conditionRows, firstRows, isConditional, REST, tableOf, YES_OR_NO } from './decision-rows.ts';
import { leftOutIn } from './left-out.ts';
import { feelName, feelText, type Decisions, type DecisionTable, type LeftOut, type Row } from './table.ts';

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

/** Whether a question of a condition is not asked for certain. */
const omissions = (flow: Flow): readonly DecisionTable[] =>
  flow.soort !== 'toets'
    ? []
    : leftOutIn(flow).map((question) =>
        tableOf(
          flow,
          `vervalt-${question.id}`,
          question.vraag,
          conditionRows(flow, question, { yes: '"nee"', no: '"ja"', unknown: '"nee"' }),
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
    ...omissions(flow),
    ...leads(flow),
    ...(flow.soort === 'rekenhulp' ? costs(flow) : []),
    ...verdict(flow),
    ...warnings(flow),
    ...parts(flow),
  ],
  expressions: countingOf(flow),
  leftOut: leftOut(flow),
});
