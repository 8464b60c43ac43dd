import type { Answers } from '../../rules/answers.ts';
import type { ComparisonFlow } from '../../schema/flow.ts';
import type { FlowProps } from '../flow-props.ts';
import { HeadRow } from './HeadRow.tsx';

type SignProps = FlowProps<ComparisonFlow> & { readonly answers: Answers };

/** The signs as the source prints them, a table per group, with the weight the reader gave. */
export const SignTable = ({ flow: { groepen = [], criteria = [], belang = [], opties }, texts: { vergelijker }, answers }: SignProps) => (
  <>
    <h3 class="nl-heading nl-heading--level-3">{vergelijker.tekens}</h3>
    {groepen.map((group) => (
      <table class="utrecht-table ww-compare ww-compare--signs" key={group.id}>
        <caption class="utrecht-table__caption">{group.titel}</caption>
        <HeadRow names={[vergelijker.criterium, vergelijker['uw-gewicht'], ...opties.map(({ kort }) => kort)]} />
        <tbody>
          {criteria
            .filter(({ groep }) => groep === group.id)
            .map(({ id, titel, tekens }) => (
              <tr key={id}>
                <th scope="row">{titel}</th>
                <td data-label={vergelijker['uw-gewicht']}>{belang.find((weight) => weight.id === answers[id])?.label ?? '–'}</td>
                {opties.map((option) => (
                  <td key={option.id} data-label={option.kort}>
                    {tekens[option.id]}
                  </td>
                ))}
              </tr>
            ))}
        </tbody>
      </table>
    ))}
  </>
);
