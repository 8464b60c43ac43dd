import { count } from '../../format/euro.ts';
import { nameOfField } from '../../format/field-name.ts';
import { fill } from '../../format/placeholders.ts';
import type { LinkNotice } from '../../link/read-link.ts';
import type { Problem } from '../../rules/submission.ts';
import type { NumberField } from '../../schema/question.ts';
import type { FlowProps } from '../flow-props.ts';
import type { RunningFlow } from './use-question-flow.ts';

type RunningProps = FlowProps & { readonly running: RunningFlow };

/** The number field with this id; undefined for what is no number. */
export const numberField = ({ flow }: FlowProps, id: string): NumberField | undefined =>
  flow.vragen.flatMap((question) => (question.soort === 'getallen' ? question.velden : [])).find((field) => field.id === id);

/** What a field is called on the screen: the label of a number, the name of a row, the title of a question, or of a whole series. */
export const fieldName = ({ flow, texts }: FlowProps, id: string): string =>
  id === 'belang' || id === 'bouwstenen' ? texts.link[`reeks-${id}`] : nameOfField(flow, id);

/** What was typed or answered before in a number field; of x of n, the n. */
export const wholeOf = ({ running }: RunningProps, { uit = '' }: NumberField): number | undefined => {
  const { answers, drafts } = running.snapshot.context;
  const given = Number.parseInt(`${drafts[uit] ?? answers[uit]}`, 10);
  return Number.isNaN(given) ? undefined : given;
};

/** The highest number that a field takes, as text: of x of n no more than n. */
const highest = (props: RunningProps, id: string): string => {
  const field = numberField(props, id);
  return count(field === undefined ? 0 : Math.min(field.hoogste, wholeOf(props, field) ?? field.hoogste));
};

/** The label of the answer that says that one does not know: the last, as answers that the source is silent on count as unknown too. */
const unknownLabel = ({ flow }: FlowProps, field: string): string | undefined => {
  const question = flow.vragen.find(({ id }) => id === field);
  return question !== undefined && 'antwoorden' in question
    ? question.antwoorden.findLast(({ telt }) => telt === 'onbekend')?.label
    : undefined;
};

/** What to do about a problem, as one sentence. */
export const problemText = (props: RunningProps, { field, code }: Problem): string => {
  const { fout } = props.texts;
  const isRow = !props.flow.vragen.some(({ id }) => id === field);
  const antwoord = unknownLabel(props, field);
  const said = code !== 'geen-keuze' ? code : isRow ? 'geen-keuze-rij' : antwoord === undefined ? 'geen-keuze-zeker' : code;
  return fill(fout[said], { veld: fieldName(props, field), hoogste: highest(props, field), antwoord: antwoord ?? '' });
};

/** What was dropped from a link, as one sentence. */
export const noticeText = (props: RunningProps, { code, about = '' }: LinkNotice): string =>
  fill(props.texts.link[code], { vraag: fieldName(props, about), hoogste: highest(props, about) });

/** That a field left empty counts as 0. */
export const emptiedText = (props: FlowProps, field: string): string =>
  fill(props.texts.stroom['leeg-is-nul'], { veld: fieldName(props, field) });
