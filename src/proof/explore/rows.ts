import type { Answers } from '../../rules/answers.ts';
import { askingFacts } from '../../rules/asking-facts.ts';
import { holds, type Facts } from '../../rules/condition.ts';
import { routeOf } from '../../rules/route.ts';
import { wayOf } from '../../rules/way.ts';
import type { Path } from '../../schema/check/path.ts';
import type { Conditional } from '../../schema/condition.ts';
import type { Flow } from '../../schema/flow.ts';
import type { Question, Target } from '../../schema/question.ts';
import { outcomeOf } from '../outcome.ts';
import type { Subject } from '../subject.ts';
import { handoversIn } from './handovers.ts';

/** Rows of which the first that holds counts. */
export interface Rows {
  readonly path: Path;
  readonly kind: 'oordelen' | 'naar' | 'rijen';
  readonly rows: readonly Conditional[];
  /** Which rows hold with these answers, by their place; undefined where nobody looks at these rows. */
  readonly holding: (answers: Answers) => readonly number[] | undefined;
}

const MARK = 'deze-rij';

const whichHold = (rows: readonly Conditional[], facts: Facts): readonly number[] =>
  rows.flatMap((row, at) => (holds(row, facts) === true ? [at] : []));

/** The verdicts, each asked by itself of the rules of its kind of flow. */
const verdictRows = (subject: Subject): readonly Rows[] => {
  const { flow } = subject;
  if (flow.oordelen === undefined) return [];
  const alone = flow.oordelen.map((row) => ({ ...subject, flow: { ...flow, oordelen: [{ ...row, uitkomst: MARK }] } as Flow }));
  return [
    {
      path: ['oordelen'],
      kind: 'oordelen',
      rows: flow.oordelen,
      holding: (answers) => alone.flatMap((only, at) => (outcomeOf(only, answers) === MARK ? [at] : [])),
    },
  ];
};

const targetRows = (flow: Flow, question: Question, path: Path, target: Target | undefined, answer?: string): readonly Rows[] => {
  if (!Array.isArray(target) || flow.soort !== 'wegwijzer') return [];
  return [
    {
      path,
      kind: 'naar',
      rows: target,
      holding: (answers) => {
        const { questions } = wayOf(flow, answers);
        const at = questions.findIndex(({ id }) => id === question.id);
        const chosen = answers[question.id];
        if (at < 0 || (answer !== undefined && chosen !== answer)) return undefined;
        return whichHold(target, askingFacts(flow, questions.slice(0, at + 1), answers));
      },
    },
  ];
};

const branchRows = (flow: Flow): readonly Rows[] =>
  flow.soort !== 'wegwijzer'
    ? []
    : flow.vragen.flatMap((question, at) => [
        ...targetRows(flow, question, ['vragen', at, 'naar'], question.naar),
        ...(question.soort === 'keuze'
          ? question.antwoorden.flatMap(({ id, naar }, place) =>
              targetRows(flow, question, ['vragen', at, 'antwoorden', place, 'naar'], naar, id),
            )
          : []),
      ]);

const handoverRows = (flow: Flow): readonly Rows[] =>
  handoversIn(flow).flatMap(({ path, handover: { rijen } }) =>
    rijen === undefined
      ? []
      : [
          {
            path: [...path, 'rijen'],
            kind: 'rijen' as const,
            rows: rijen,
            holding: (answers: Answers) => whichHold(rijen, askingFacts(flow, routeOf(flow, answers), answers)),
          },
        ],
  );

/** All lists of rows of a flow. */
export const rowsOf = (subject: Subject): readonly Rows[] => [
  ...verdictRows(subject),
  ...branchRows(subject.flow),
  ...handoverRows(subject.flow),
];

/** A row that never counts: because it never holds, or because one of these earlier rows always holds too. */
export interface IdleRow {
  readonly kind: Rows['kind'];
  readonly path: Path;
  readonly row: Conditional;
  /** Places of the rows that go before it; empty where it never holds. */
  readonly before: readonly number[];
}

/**
 * The rows that are never the first that holds. Rows that nobody ever looks at are left out.
 * @param ends what the outcomes were given to
 * @param tried all that was answered on the way: where an answer leads shows as soon as it is given
 */
export const idleRows = (
  lists: readonly Rows[],
  ends: readonly { readonly answers: Answers }[],
  tried: readonly Answers[],
): readonly IdleRow[] =>
  lists.flatMap(({ path, kind, rows, holding }) => {
    const seen = (kind === 'naar' ? tried : ends.map(({ answers }) => answers)).flatMap((answers) => {
      const places = holding(answers);
      return places === undefined ? [] : [places];
    });
    if (seen.length === 0) return [];
    const first = new Set(seen.map(([place]) => place));
    return rows.flatMap((row, at) =>
      first.has(at)
        ? []
        : [
            {
              kind,
              path: [...path, at],
              row,
              before: [...new Set(seen.filter((places) => places.includes(at)).flatMap(([place = 0]) => place))].sort(),
            },
          ],
    );
  });
