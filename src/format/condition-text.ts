import type { Conditional, ConditionLine, ConditionLines } from '../schema/condition.ts';
import type { Flow } from '../schema/flow.ts';
import type { FlowTexts } from '../schema/flow-texts.ts';
import { count } from './euro.ts';
import { nameOfAnswer, nameOfField } from './field-name.ts';
import { fill } from './placeholders.ts';

type Words = FlowTexts['voorwaarde'];

/** What the words of a condition are made with. */
export interface Wording {
  readonly flow: Flow;
  readonly texts: { readonly voorwaarde: Words; readonly telt: FlowTexts['telt'] };
}

const listed = <T>(value: T | readonly T[]): readonly T[] => (Array.isArray(value) ? (value as readonly T[]) : [value as T]);

const joinedBy = (parts: readonly string[], word: string): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${word} ${parts.at(-1)}`;

const boundText = ({ flow }: Wording, bound: string | number | undefined): string =>
  typeof bound === 'number' ? count(bound) : bound === undefined ? '' : `‘${nameOfField(flow, bound)}’`;

const numberText = (
  wording: Wording,
  wat: string,
  { van, tot }: { van?: string | number | undefined; tot?: string | number | undefined },
): string => {
  const { voorwaarde } = wording.texts;
  const pattern = van === undefined ? 'tot' : tot === undefined ? 'van' : 'van-tot';
  return fill(voorwaarde[pattern], { wat, van: boundText(wording, van), tot: boundText(wording, tot) });
};

const answersText = ({ flow, texts: { voorwaarde } }: Wording, field: string, answers: readonly (string | number)[]): string => {
  const wat = nameOfField(flow, field);
  const [first] = answers;
  if (typeof first === 'number') return fill(voorwaarde.getal, { wat, getal: count(first) });
  const antwoord = joinedBy(
    answers.map((answer) => `‘${nameOfAnswer(flow, field, String(answer))}’`),
    voorwaarde.of,
  );
  return fill(voorwaarde.is, { wat, antwoord });
};

const lineText = (wording: Wording, field: string, line: ConditionLine): string => {
  if (typeof line !== 'object' || Array.isArray(line)) return answersText(wording, field, listed<string | number>(line));
  const said = 'is' in line ? answersText(wording, field, listed(line.is)) : numberText(wording, nameOfField(wording.flow, field), line);
  return line.onbekend === 'ja' ? `${said} ${wording.texts.voorwaarde['of-onbekend']}` : said;
};

/** The questions of the conditions in these groups; all questions where no group is named. */
const questionsIn = (flow: Flow, groups: readonly string[] | undefined): Flow['vragen'] => {
  if (groups === undefined || flow.soort !== 'toets') return flow.vragen;
  const fields = flow.voorwaarden.filter(({ groep }) => groups.includes(groep)).flatMap(({ vragen }) => vragen);
  return flow.vragen.filter(
    (question) => fields.includes(question.id) || ('rijen' in question && question.rijen.some(({ id }) => fields.includes(id))),
  );
};

/** More labels than these are no longer read as one. */
const MOST_LABELS = 3;

/** The labels of the answers that count so, else what the role is called. */
const roleText = ({ flow, texts }: Wording, role: NonNullable<ConditionLines['van']>, groups: readonly string[] | undefined): string => {
  const labels = questionsIn(flow, groups).flatMap((question) =>
    'antwoorden' in question ? question.antwoorden.filter(({ telt }) => telt === role).map(({ label }) => label) : [],
  );
  const different = [...new Set(labels)];
  return different.length === 0 || different.length > MOST_LABELS ? texts.telt[role] : joinedBy(different, texts.voorwaarde.of);
};

const groupTitle = (flow: Flow, group: string): string =>
  ('groepen' in flow ? flow.groepen?.find(({ id }) => id === group)?.titel : undefined) ?? group;

const countText = (wording: Wording, { groep, minstens, hoogstens, alle, van }: ConditionLines): string => {
  const { voorwaarde } = wording.texts;
  const named = groep === undefined ? undefined : listed(groep as string);
  const rol = van === undefined ? '' : roleText(wording, van, named);
  const said = [
    ...(alle === true ? [fill(voorwaarde.alle, { rol })] : []),
    ...(hoogstens === undefined ? [] : [fill(voorwaarde.hoogstens, { rol, aantal: hoogstens })]),
    ...(minstens === undefined ? [] : [fill(voorwaarde.minstens, { rol, aantal: minstens })]),
  ];
  const all = joinedBy(said.length === 0 ? [fill(voorwaarde.minstens, { rol, aantal: 1 })] : said, voorwaarde.en);
  const groups = (named ?? []).map((id) => `‘${groupTitle(wording.flow, id)}’`);
  return groups.length === 0 ? all : `${all} ${fill(voorwaarde['bij-groep'], { groep: joinedBy(groups, voorwaarde.en) })}`;
};

/** The lines of a condition as clauses, without a word that joins them. */
const clausesOf = (wording: Wording, lines: ConditionLines): readonly string[] => {
  const {
    etiketten = [],
    regel,
    groep: _groep,
    minstens: _least,
    hoogstens: _most,
    alle: _all,
    van,
    bovengrens,
    volgorde,
    stemming,
    ...fields
  } = lines;
  const { flow, texts } = wording;
  return [
    ...(regel === undefined ? [] : listed(regel as string).map((id) => flow.regels?.[id]?.titel ?? id)),
    ...etiketten.map((label) => fill(texts.voorwaarde.etiket, { etiket: flow.etiketten?.[label] ?? label })),
    ...(van === undefined ? [] : [countText(wording, lines)]),
    ...(bovengrens === undefined ? [] : [texts.voorwaarde[`bovengrens-${bovengrens}`]]),
    ...(volgorde === undefined ? [] : [texts.voorwaarde[`volgorde-${volgorde}`]]),
    ...(stemming === undefined ? [] : [texts.voorwaarde[`stemming-${stemming}`]]),
    ...Object.entries(fields).map(([field, line]) => lineText(wording, field, line as ConditionLine)),
  ];
};

const linesText = (wording: Wording, lines: ConditionLines): string => joinedBy(clausesOf(wording, lines), wording.texts.voorwaarde.en);

/** A condition in words, as a clause; undefined where it always holds. */
export const conditionText = (wording: Wording, { als, 'als-een-van': oneOf = [], behalve }: Conditional): string | undefined => {
  const { voorwaarde } = wording.texts;
  const some = joinedBy(
    oneOf.map((lines) => linesText(wording, lines)),
    voorwaarde.of,
  );
  const wanted = [...(als === undefined ? [] : clausesOf(wording, als)), ...(some === '' ? [] : [some])];
  const all = joinedBy(wanted, voorwaarde.en);
  if (behalve === undefined) return all === '' ? undefined : all;
  const uitzondering = linesText(wording, behalve);
  return fill(all === '' ? voorwaarde['niet-als'] : voorwaarde.behalve, { voorwaarde: all, uitzondering });
};
