import { count } from '../../format/euro.ts';
import { fill } from '../../format/placeholders.ts';
import type { Problem } from '../../rules/submission.ts';
import type { LinkNotice } from '../../link/read-link.ts';
import type { NumberField } from '../../schema/question.ts';
import type { FlowProps } from '../flow-props.ts';

const numberField = ({ flow }: FlowProps, id: string): NumberField | undefined =>
  flow.vragen.flatMap((question) => (question.soort === 'getallen' ? question.velden : [])).find((field) => field.id === id);

/** What a field is called on the screen: the label of a number, the name of a row, the title of a question. */
export const fieldName = (props: FlowProps, id: string): string => {
  const { flow, texts } = props;
  if (id === 'belang' || id === 'bouwstenen') return texts.link[`reeks-${id}`];
  const listed = flow.vragen.flatMap((question) => (question.soort === 'lijst' ? question.rijen : []));
  const rows = flow.soort === 'vergelijker' ? [...flow.criteria, ...flow.bouwstenen] : listed;
  return (
    numberField(props, id)?.label ??
    rows.find((row) => row.id === id)?.titel ??
    flow.vragen.find((question) => question.id === id)?.titel ??
    ''
  );
};

/** What to do about a problem, as one sentence. */
export const problemText = (props: FlowProps, { field, code }: Problem): string => {
  const { fout } = props.texts;
  const row = code === 'geen-keuze' && !props.flow.vragen.some(({ id }) => id === field);
  const highest = numberField(props, field)?.hoogste ?? 0;
  return fill(fout[row ? 'geen-keuze-rij' : code], { veld: fieldName(props, field), hoogste: count(highest) });
};

/** What was dropped from a link, as one sentence. */
export const noticeText = (props: FlowProps, { code, about = '' }: LinkNotice): string =>
  fill(props.texts.link[code], { vraag: fieldName(props, about), hoogste: count(numberField(props, about)?.hoogste ?? 0) });

/** That a field left empty counts as 0. */
export const emptiedText = (props: FlowProps, field: string): string =>
  fill(props.texts.stroom['leeg-is-nul'], { veld: fieldName(props, field) });
