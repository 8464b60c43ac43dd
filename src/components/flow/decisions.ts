import { conditionText, type Wording } from '../../format/condition-text.ts';
import { nameOfAnswer, nameOfField } from '../../format/field-name.ts';
import { fill } from '../../format/placeholders.ts';
import type { Conditional } from '../../schema/condition.ts';
import type { Flow } from '../../schema/flow.ts';
import type { Outcome } from '../../schema/page.ts';
import type { Handover, Next, Target } from '../../schema/question.ts';
import type { Texts } from '../../schema/texts.ts';
import type { Place } from '../../schema/vocabulary.ts';

/** A rule in words: under what condition what follows, what kind of claim that is, and where it stands. */
export interface RuleRow {
  readonly condition: string;
  readonly result: string;
  /** What stands behind it, in words; undefined where the flow as a whole says so. */
  readonly ground: string | undefined;
  readonly sources: readonly Place[];
}

/** The rules of one decision of a flow. */
export interface RuleTable {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly RuleRow[];
}

/** What the rules of a flow are said with. */
export interface Saying extends Wording {
  readonly texts: Texts;
  readonly outcomes: Readonly<Record<string, Outcome>>;
  /** What another flow calls its fields and answers, by the path of its page. */
  readonly elsewhere: Readonly<Record<string, Flow>>;
}

const isConditional = ({ als, 'als-een-van': oneOf, behalve }: Conditional): boolean => Boolean(als ?? oneOf ?? behalve);

/** The rows under their conditions; in a list that is tried from above, the last one without a condition is what is left. */
const rowsOf = <T extends Conditional>(
  saying: Saying,
  list: readonly T[],
  result: (row: T) => string,
  told: (row: T) => Partial<Pick<RuleRow, 'ground' | 'sources'>> = () => ({}),
): readonly RuleRow[] =>
  list.map((row, at) => {
    const { altijd, anders } = saying.texts.voorwaarde;
    const { ground, sources = [] } = told(row);
    return { condition: conditionText(saying, row) ?? (at === 0 ? altijd : anders), result: result(row), ground, sources };
  });

const placeText = ({ flow, texts: { stroompagina }, outcomes }: Saying, id: string): string => {
  const question = flow.vragen.find((candidate) => candidate.id === id);
  return question === undefined
    ? fill(stroompagina['naar-uitkomst'], { uitkomst: outcomes[id]?.titel ?? id })
    : fill(stroompagina['naar-vraag'], { vraag: question.titel });
};

const targetRows = (saying: Saying, name: string, target: Target | undefined): readonly RuleRow[] => {
  if (!Array.isArray(target))
    return target === undefined ? [] : [{ condition: name, result: placeText(saying, target), ground: undefined, sources: [] }];
  return rowsOf(saying, target, ({ naar }) => placeText(saying, naar)).map((row) => ({ ...row, condition: `${name}; ${row.condition}` }));
};

const leads = (saying: Saying): readonly RuleRow[] =>
  saying.flow.vragen.flatMap((question) => {
    const own = 'antwoorden' in question ? question.antwoorden : [];
    const named = own.flatMap((answer) =>
      targetRows(
        saying,
        fill(saying.texts.voorwaarde.is, { wat: question.titel, antwoord: `‘${answer.label}’` }),
        'naar' in answer ? (answer.naar as Target | undefined) : undefined,
      ),
    );
    return [...named, ...targetRows(saying, question.titel, 'naar' in question ? question.naar : undefined)];
  });

const handoverRows = (saying: Saying, next: Next): readonly RuleRow[] => {
  const target = saying.elsewhere[next.naar];
  if (target === undefined) return [];
  return (next.mee ?? []).flatMap((handover: Handover) => {
    const { veld, van = veld, vertaal = {}, rijen } = handover;
    const said = (answer: string | number): string =>
      fill(saying.texts.uitleg.vult, {
        veld: nameOfField(target, veld),
        antwoord: nameOfAnswer(target, veld, String(answer)),
        stroom: target.kort,
      });
    if (rijen !== undefined) return rowsOf(saying, rijen, ({ waarde }) => said(waarde));
    const here = nameOfField(saying.flow, van);
    const copied = fill(saying.texts.uitleg.zelfde, { veld: nameOfField(target, veld), stroom: target.kort });
    const translated = Object.entries(vertaal).map(([from, to]) => ({
      condition: fill(saying.texts.voorwaarde.is, { wat: here, antwoord: `‘${nameOfAnswer(saying.flow, van, from)}’` }),
      result: said(to),
      ground: undefined,
      sources: [],
    }));
    return translated.length > 0
      ? translated
      : [{ condition: saying.texts.voorwaarde.altijd, result: copied, ground: undefined, sources: [] }];
  });
};

const nexts = ({ vragen, volgende }: Flow): readonly Next[] => [
  ...volgende,
  ...vragen.flatMap((question) => ('antwoorden' in question ? question.antwoorden.flatMap(({ verder = [] }) => verder) : [])),
];

/** Every decision of a flow in words: from the same data that the rules run on. Decisions without rules are left out. */
export const ruleTables = (saying: Saying): readonly RuleTable[] => {
  const { flow, texts, outcomes } = saying;
  const words = texts.uitleg;
  const costs = flow.soort === 'rekenhulp' ? flow.posten.filter(isConditional) : [];
  const tables: readonly RuleTable[] = [
    {
      id: 'regels',
      title: words.regels,
      rows: rowsOf(
        saying,
        Object.values(flow.regels ?? {}),
        ({ titel }) => titel,
        ({ status, bronnen }) => ({ ground: texts.status[status], sources: bronnen ?? [] }),
      ),
    },
    { id: 'wanneer', title: words.wanneer, rows: rowsOf(saying, flow.vragen.filter(isConditional), ({ vraag }) => vraag) },
    { id: 'waarheen', title: words.waarheen, rows: leads(saying) },
    {
      id: 'posten',
      title: words.posten,
      rows: rowsOf(saying, costs, ({ naam, 'bij-onbekend': onUnknown }) =>
        onUnknown === undefined ? naam : `${naam}. ${texts['bij-onbekend'][onUnknown]}`,
      ),
    },
    {
      id: 'oordelen',
      title: words.oordelen,
      rows: rowsOf(
        saying,
        flow.oordelen ?? [],
        ({ uitkomst }) => outcomes[uitkomst]?.titel ?? uitkomst,
        ({ bronnen }) => ({ sources: bronnen ?? [] }),
      ),
    },
    { id: 'meegeven', title: words.meegeven, rows: nexts(flow).flatMap((next) => handoverRows(saying, next)) },
  ];
  return tables.filter(({ rows }) => rows.length > 0);
};
