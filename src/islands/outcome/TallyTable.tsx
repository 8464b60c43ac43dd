import { count, euroRange } from '../../format/euro.ts';
import type { Tally } from '../../machines/outcome.ts';
import type { WayfinderFlow } from '../../schema/flow.ts';
import type { FlowProps } from '../flow-props.ts';
import { fieldName } from '../shell/flow-text.ts';
import type { RunningFlow } from '../shell/use-question-flow.ts';
import { HeadRow } from './HeadRow.tsx';

/** How many of each outcome, what that costs together, and on to the next case. Counts only, no names. */
export const TallyTable = (props: FlowProps<WayfinderFlow> & { readonly running: RunningFlow; readonly tally: Tally }) => {
  const {
    texts: { wegwijzer },
    running,
    tally,
  } = props;
  return (
    <>
      <table class="utrecht-table ww-amounts ww-amounts--lines">
        <caption class="utrecht-table__caption">{wegwijzer.telling}</caption>
        <HeadRow names={[wegwijzer.soort, wegwijzer.aantal, wegwijzer.prijs, wegwijzer.samen]} />
        <tbody>
          {tally.lines.map((line) => (
            <tr key={line.field}>
              <th scope="row">{fieldName(props, line.field)}</th>
              <td data-label={wegwijzer.aantal}>{count(line.count)}</td>
              <td data-label={wegwijzer.prijs}>{line.unit.max === 0 ? wegwijzer.gratis : euroRange(line.unit)}</td>
              <td data-label={wegwijzer.samen}>{euroRange(line.total)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{wegwijzer.totaal}</th>
            <td data-label={wegwijzer.aantal}>{count(tally.cases)}</td>
            <td data-label={wegwijzer.prijs}>–</td>
            <td data-label={wegwijzer.samen}>{euroRange(tally.total)}</td>
          </tr>
        </tfoot>
      </table>
      <p>{wegwijzer['telling-uitleg']}</p>
      <div class="ww-actions ww-noprint">
        <button type="button" class="nl-button nl-button--primary" onClick={() => running.send({ type: 'case.counted' })}>
          {wegwijzer['nog-een']}
        </button>
      </div>
    </>
  );
};
