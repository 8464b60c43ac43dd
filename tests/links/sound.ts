import type { Answers } from '../../src/rules/answers.ts';
import type { Tariffs } from '../../src/rules/cost.ts';
import { fieldsOf, fits } from '../../src/rules/questionnaire.ts';
import { isComplete, routeOf } from '../../src/rules/route.ts';
import { sameScreen } from '../../src/rules/screen.ts';
import { readLink, type StateReading } from '../../src/link/read-link.ts';
import { writeLink } from '../../src/link/write-link.ts';
import { verdictOf } from '../golden/verdict-of.ts';
import type { Flow } from '../../src/schema/flow.ts';

const codes: ReadonlySet<string> = new Set(
  'onbekende-vraag onbekend-antwoord getal-aangepast vervallen dubbel onvolledig te-lang versie-onbekend'.split(' '),
);

/** What a fragment was read as, and what is wrong with that; plain values, so that thousands can be asked for. */
export interface Finding {
  readonly opens: 'none' | 'newer' | 'question' | 'review' | 'outcome';
  readonly fault: string | undefined;
}

const sameAnswers = (one: Answers, other: Answers): boolean => {
  const ids = Object.keys(one);
  return ids.length === Object.keys(other).length && ids.every((id) => one[id] === other[id]);
};

/**
 * Reads fragments as links of one flow and says what must never be: see the list of faults.
 * @param rule the verdict once more, written without looking at the rules; without it any verdict on answers that suffice will do
 */
export const inspectorOf = (
  flow: Flow,
  tariffs: Tariffs,
  rule?: (answers: Answers) => string | undefined,
): ((fragment: string) => Finding) => {
  const fields = flow.vragen.flatMap((question) => fieldsOf(flow, question).map((field) => ({ field, question: question.id })));
  const known = new Map(fields.map(({ field }) => [field.id, field]));
  const askedBy = new Map(fields.map(({ field, question }) => [field.id, question]));
  const names = new Set(['belang', 'bouwstenen', ...known.keys()]);
  const isOurs = (name: string, answer: string | number): boolean => {
    const field = known.get(name);
    return field !== undefined && fits(field, answer) && (typeof answer === 'string' || Number.isInteger(answer));
  };

  const faultIn = ({ answers, screen, notices }: StateReading): string | undefined => {
    const route = new Set(routeOf(flow, answers).map((question) => question.id));
    const given = Object.entries(answers);
    if (!given.every(([name, answer]) => isOurs(name, answer))) return 'an answer that is not of this flow';
    if (!given.every(([name]) => route.has(askedBy.get(name) ?? ''))) return 'an answer to a question that does not matter';
    if (screen.kind === 'question' && !route.has(screen.id)) return 'a question that is not on the route';
    if (screen.kind === 'outcome') {
      const verdict = verdictOf(flow, answers, tariffs);
      const must = rule === undefined ? (isComplete(flow, answers) ? verdict : undefined) : rule(answers);
      if (must === undefined || verdict === '') return 'an outcome that the answers do not support';
      if (verdict !== must) return 'another outcome than the rule gives';
    }
    const isTold = ({ code, about, ...rest }: (typeof notices)[number]): boolean =>
      codes.has(code) && (about === undefined || names.has(about)) && Object.keys(rest).length === 0;
    if (!notices.every(isTold)) return 'a notice that holds something else than our own words';
    const again = readLink(flow, writeLink(flow, answers, screen));
    const isKept =
      again.kind === 'state' && again.notices.length === 0 && sameAnswers(again.answers, answers) && sameScreen(again.screen, screen);
    return isKept ? undefined : 'a state that its own link does not bring back';
  };

  return (fragment) => {
    const reading = readLink(flow, fragment);
    return reading.kind === 'state' ? { opens: reading.screen.kind, fault: faultIn(reading) } : { opens: reading.kind, fault: undefined };
  };
};
