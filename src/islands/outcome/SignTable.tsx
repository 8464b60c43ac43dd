import type { Answers } from '../../domain/answers.ts';
import type { ComparisonFlow } from '../../schema/flow.ts';
import type { FlowProps } from '../flow-props.ts';
import { HeadRow } from './HeadRow.tsx';

type SignProps = FlowProps<ComparisonFlow> & { readonly answers: Answers };

const Rows = ({ flow, texts: { vergelijker }, answers, group }: SignProps & { readonly group: string }) => (
  <>
    {flow.criteria
      .filter(({ groep }) => groep === group)
      .map(({ id, titel, tekens }) => (
        <tr key={id}>
          <th scope="row">{titel}</th>
          <td data-label={vergelijker['uw-gewicht']}>{flow.belang.find((weight) => weight.id === answers[id])?.label ?? '–'}</td>
          {flow.opties.map((option) => (
            <td key={option.id} data-label={option.kort}>
              {tekens[option.id]}
            </td>
          ))}
        </tr>
      ))}
  </>
);

/** The signs as the source prints them, with the weight the reader gave. */
export const SignTable = (props: SignProps) => {
  const {
    flow,
    texts: { vergelijker },
  } = props;
  return (
    <table class="utrecht-table ww-compare ww-compare--signs">
      <caption class="utrecht-table__caption">{vergelijker.tekens}</caption>
      <HeadRow names={[vergelijker.criterium, vergelijker['uw-gewicht'], ...flow.opties.map(({ kort }) => kort)]} />
      {flow.groepen.map(({ id, titel }) => (
        <tbody key={id}>
          <tr class="ww-compare__group">
            <th scope="rowgroup" colSpan={flow.opties.length + 2}>
              {titel}
            </th>
          </tr>
          <Rows {...props} group={id} />
        </tbody>
      ))}
    </table>
  );
};
