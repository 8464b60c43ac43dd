import { periodsText, sharedLines, tariffsOf } from '../../format/cost-text.ts';
import { count, euroRange } from '../../format/euro.ts';
import { fill } from '../../format/placeholders.ts';
import type { CostLineResult, CostOutcome } from '../../machines/outcome.ts';
import type { CostFlow, CostLine } from '../../schema/flow.ts';
import type { FlowProps } from '../flow-props.ts';
import { HeadRow } from './HeadRow.tsx';

type AmountProps = Pick<FlowProps<CostFlow>, 'flow' | 'texts' | 'tariffLabels'> & { readonly outcome: CostOutcome };

/** The blocks of the flow, each once or for one period, and the total over all periods. */
export const AmountBlocks = ({ flow, outcome, texts: { rekenhulp } }: AmountProps) => {
  const perioden = periodsText(flow, outcome, rekenhulp);
  return (
    <table class="utrecht-table ww-amounts">
      <caption class="utrecht-table__caption">{rekenhulp.blokken}</caption>
      <HeadRow names={[rekenhulp.blok, rekenhulp.bedrag]} />
      <tbody>
        {outcome.blocks.map(({ id, perPeriod }) => (
          <tr key={id}>
            <th scope="row">{flow.blokken.find((block) => block.id === id)?.titel}</th>
            <td>{euroRange(perPeriod)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{perioden === undefined ? rekenhulp.totaal : fill(rekenhulp['totaal-perioden'], { perioden })}</th>
          <td>{euroRange(outcome.total)}</td>
        </tr>
      </tfoot>
    </table>
  );
};

const shareText = ({ flow, tariffLabels, texts: { rekenhulp } }: AmountProps, line: CostLine): string =>
  fill(rekenhulp.procent, {
    procent: tariffLabels[line.percentage?.tarief ?? '']?.price ?? rekenhulp['uw-procent'],
    posten: sharedLines(flow, line),
  });

const priceOf = (props: AmountProps, line: CostLine, { applies, unit }: CostLineResult): string => {
  const { rekenhulp } = props.texts;
  if (applies === 'no') return rekenhulp['geldt-niet'];
  if (applies === 'open') return rekenhulp.onbekend;
  const price = line.percentage === undefined ? euroRange(unit) : shareText(props, line);
  return applies === 'maybe' ? `${price} (${rekenhulp['geldt-misschien']})` : price;
};

/** How many there are, times how many periods; one of these alone where the other is always one. */
const numberOf = ({ outcome, texts }: AmountProps, line: CostLine, { number, periods }: CostLineResult): string => {
  const isPeriodic = outcome.blocks.some(({ id, isPeriodic: is }) => id === line.blok && is);
  const told = [...(line.aantal === undefined && isPeriodic ? [] : [number]), ...(isPeriodic ? [periods] : [])];
  return told.map((one) => (one === undefined ? texts.rekenhulp.onbekend : count(one))).join(' × ');
};

const sourceOf = ({ tariffLabels, texts }: AmountProps, line: CostLine): string =>
  [...new Set(tariffsOf(line).flatMap((id) => tariffLabels[id]?.source ?? []))].join('; ') || texts.rekenhulp['uw-opgave'];

/** Every line behind the total, with price, number, outcome and source; what is free stands there as free. */
export const AmountLines = (props: AmountProps) => {
  const { flow, outcome, texts, tariffLabels } = props;
  const { rekenhulp } = texts;
  const lines = flow.posten.flatMap((line) => {
    const result = outcome.lines.find(({ id }) => id === line.id);
    return result === undefined || (result.applies === 'no' && tariffsOf(line).length === 0) ? [] : [{ line, result }];
  });
  return (
    <div class="ww-scroll" role="region" tabIndex={0} aria-label={rekenhulp.regels}>
      <table class="utrecht-table ww-amounts ww-amounts--lines">
        <caption class="utrecht-table__caption">{rekenhulp.regels}</caption>
        <HeadRow names={[rekenhulp.post, rekenhulp.prijs, rekenhulp.aantal, rekenhulp.uitkomst, rekenhulp.bron]} />
        <tbody>
          {lines.map(({ line, result }) => (
            <tr key={line.id}>
              <th scope="row">{line.naam}</th>
              <td data-label={rekenhulp.prijs}>{priceOf(props, line, result)}</td>
              <td data-label={rekenhulp.aantal}>{numberOf(props, line, result)}</td>
              <td data-label={rekenhulp.uitkomst}>{result.applies === 'open' ? rekenhulp.onbekend : euroRange(result.total)}</td>
              <td class="ww-amounts__source" data-label={rekenhulp.bron}>
                {sourceOf(props, line)}
              </td>
            </tr>
          ))}
          {flow.gratis.map(({ naam, tarief }) => (
            <tr key={tarief}>
              <th scope="row">{naam}</th>
              <td data-label={rekenhulp.prijs}>{rekenhulp.gratis}</td>
              <td data-label={rekenhulp.aantal}>–</td>
              <td data-label={rekenhulp.uitkomst}>{euroRange({ min: 0, max: 0 })}</td>
              <td class="ww-amounts__source" data-label={rekenhulp.bron}>
                {tariffLabels[tarief]?.source}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
