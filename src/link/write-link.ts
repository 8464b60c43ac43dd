import type { Answers } from '../rules/answers.ts';
import { fieldsOf, seriesName, seriesOf, type Series } from '../rules/questionnaire.ts';
import { routeOf } from '../rules/route.ts';
import { defaultScreen, sameScreen, type Screen } from '../rules/screen.ts';
import type { Flow } from '../schema/flow.ts';
import { FROM_KEY, NO_ANSWER, OPEN_MARK, REVIEW, SCREEN_KEY, VERSION, VERSION_KEY } from './contract.ts';

const codeOf = (codes: Readonly<Record<string, string>>, answer: string | number | undefined): string =>
  Object.keys(codes).find((code) => codes[code] === answer) ?? NO_ANSWER;

const packed = ({ fields }: Series, answers: Answers): string => fields.map(({ id, codes }) => codeOf(codes, answers[id])).join('');

const isEmpty = ({ fields }: Series, answers: Answers): boolean => fields.every(({ id }) => answers[id] === undefined);

const seriesPairs = (flow: Flow, answers: Answers, open: string | undefined): string[] =>
  seriesOf(flow).flatMap((series) => {
    const shown = flow.vragen.find((question) => question.id === open && seriesName(question) === series.id);
    if (shown === undefined && isEmpty(series, answers)) return [];
    const mark = shown?.soort === 'reeks' ? `.${shown.groep}` : '';
    return [`${series.id}=${packed(series, answers)}${mark}`];
  });

const fieldPairs = (flow: Flow, answers: Answers, open: string | undefined): string[] =>
  routeOf(flow, answers)
    .filter((question) => seriesName(question) === undefined)
    .flatMap((question) =>
      fieldsOf(flow, question).flatMap(({ id }, at) => {
        const mark = question.id === open && at === 0 ? `.${OPEN_MARK}` : '';
        const answer = answers[id];
        return answer === undefined && mark === '' ? [] : [`${id}=${answer ?? ''}${mark}`];
      }),
    );

/**
 * The fragment of a state, without `#`: one state, one link. Pairs stand in the order of the content; answers that do
 * not matter and the screen that follows from the answers are left out.
 */
export const writeLink = (flow: Flow, answers: Answers, screen: Screen): string => {
  const plain = sameScreen(screen, defaultScreen(flow, answers));
  const open = !plain && screen.kind === 'question' ? screen.id : undefined;
  const review = screen.kind === 'review' ? [`${SCREEN_KEY}=${REVIEW}`] : [];
  return [`${VERSION_KEY}=${VERSION}`, ...fieldPairs(flow, answers, open), ...seriesPairs(flow, answers, open), ...review].join('&');
};

/** The fragment that offers answers to another flow, and says which flow they come from. */
export const writeHandover = (answers: Answers, from: string): string =>
  [`${VERSION_KEY}=${VERSION}`, ...Object.entries(answers).map(([id, answer]) => `${id}=${answer}`), `${FROM_KEY}=${from}`].join('&');
