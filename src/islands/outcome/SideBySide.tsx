import type { ComparisonOutcome } from '../../rules/comparison.ts';
import type { FitOutcome } from '../../rules/fit.ts';
import { fill } from '../../format/placeholders.ts';
import type { ComparisonFlow } from '../../schema/flow.ts';
import type { FlowProps } from '../flow-props.ts';

type Props = FlowProps<ComparisonFlow> & { readonly ranking: ComparisonOutcome['ranking']; readonly fit: FitOutcome };

const NONE = '–';

/** The options side by side: what each is, its place on the reader's points, and how many building blocks fit. Two counts, never added up. */
export const SideBySide = ({ flow, texts: { vergelijker }, ranking, fit }: Props) => {
  const placeOf = (option: string): string => {
    const at = ranking.findIndex((place) => place.includes(option));
    const shared = (ranking[at]?.length ?? 0) > 1 ? ` (${vergelijker.gedeeld})` : '';
    return at < 0 ? NONE : `${at + 1}${shared}`;
  };
  const hitsOf = (option: string): string =>
    fit.answered === 0
      ? NONE
      : fill(vergelijker.past, { aantal: fit.hits.find((count) => count.option === option)?.hits ?? 0, totaal: fit.answered });
  const rows = [
    { name: vergelijker.inhoud, of: (id: string) => flow.opties.find((option) => option.id === id)?.uitleg ?? '' },
    ...(flow.criteria === undefined ? [] : [{ name: vergelijker.plaats, of: placeOf }]),
    ...(flow.bouwstenen === undefined ? [] : [{ name: vergelijker['past-titel'], of: hitsOf }]),
  ];
  return (
    <table class="utrecht-table ww-compare ww-compare--text ww-compare--sides">
      <caption class="utrecht-table__caption">{vergelijker['naast-elkaar']}</caption>
      <thead>
        <tr>
          <td />
          {flow.opties.map(({ id, kort }) => (
            <th scope="col" key={id}>
              {kort}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ name, of }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {flow.opties.map(({ id, kort }) => (
              <td key={id} data-label={kort}>
                {of(id)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
};
