import type { Answers } from '../../domain/answers.ts';
import type { ComparisonFlow } from '../../schema/flow.ts';
import type { FlowProps } from '../flow-props.ts';
import { HeadRow } from './HeadRow.tsx';

/** The signs as the source prints them, with the weight the reader gave. */
export const SignTable = ({ flow, texts: { vergelijker }, answers }: FlowProps<ComparisonFlow> & { readonly answers: Answers }) => (
  <div class="ww-scroll" role="region" tabIndex={0} aria-label={vergelijker.tekens}>
    <table class="utrecht-table ww-compare">
      <caption class="utrecht-table__caption">{vergelijker.tekens}</caption>
      <HeadRow names={[vergelijker.criterium, vergelijker['uw-gewicht'], ...flow.opties.map(({ titel }) => titel)]} />
      <tbody>
        {flow.criteria.map(({ id, titel, tekens }) => (
          <tr key={id}>
            <th scope="row">{titel}</th>
            <td data-label={vergelijker['uw-gewicht']}>{flow.belang.find((weight) => weight.id === answers[id])?.label ?? '–'}</td>
            {flow.opties.map((option) => (
              <td key={option.id} data-label={option.titel}>
                {tekens[option.id]}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);
