import type { FitOutcome } from '../../rules/fit.ts';
import { fill } from '../../format/placeholders.ts';
import type { ComparisonFlow } from '../../schema/flow.ts';
import type { FlowProps } from '../flow-props.ts';
import { listed, optionName } from './option-text.ts';

/** Which option the choices resemble most; how many building blocks fit each stands in the table above. */
export const Fit = ({ fit, ...props }: FlowProps<ComparisonFlow> & { readonly fit: FitOutcome }) => {
  const { vergelijker } = props.texts;
  const names = fit.closest.map((id) => optionName(props, id));
  const closest =
    names.length === 0
      ? vergelijker['past-niets']
      : names.length === 1
        ? fill(vergelijker.dichtst, { variant: names[0] ?? '' })
        : fill(vergelijker.tussen, { varianten: listed(names, vergelijker.en) });
  return (
    <>
      <h3 class="nl-heading nl-heading--level-3">{vergelijker['deel-b']}</h3>
      {fit.answered === 0 ? (
        <p>{vergelijker['geen-past']}</p>
      ) : (
        <>
          <p>
            <strong>{closest}</strong>
          </p>
          <p>{vergelijker['past-uitleg']}</p>
        </>
      )}
    </>
  );
};
