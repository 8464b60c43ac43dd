import { count, euroRange } from '../../format/euro.ts';
import { fill } from '../../format/placeholders.ts';
import type { CostLineResult, CostOutcome } from '../../machines/outcome.ts';
import type { CostFlow } from '../../schema/flow.ts';
import type { FlowTexts } from '../../schema/flow-texts.ts';
import type { FlowProps } from '../flow-props.ts';
import { HeadRow } from './HeadRow.tsx';

/** The four blocks: once, per month, courses, and the total over the period. */
export const AmountBlocks = ({ outcome, texts: { rekenhulp } }: { readonly outcome: CostOutcome; readonly texts: FlowTexts }) => {
  const { oneOff, perMonth, courses, total, months } = outcome;
  const rows = [
    [rekenhulp.eenmalig, oneOff],
    [rekenhulp['per-maand'], perMonth],
    [rekenhulp.cursussen, courses],
  ] as const;
  return (
    <table class="utrecht-table ww-amounts">
      <caption class="utrecht-table__caption">{rekenhulp.blokken}</caption>
      <HeadRow names={[rekenhulp.blok, rekenhulp.bedrag]} />
      <tbody>
        {rows.map(([name, range]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>{euroRange(range)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{fill(rekenhulp[months === 0 ? 'totaal-zonder-maanden' : 'totaal'], { maanden: months })}</th>
          <td>{euroRange(total)}</td>
        </tr>
      </tfoot>
    </table>
  );
};

type LineProps = FlowProps<CostFlow> & { readonly outcome: CostOutcome };

const priceOf = (line: CostLineResult, { rekenhulp }: FlowTexts): string => {
  if (line.applies === 'no') return rekenhulp['geldt-niet'];
  if (line.applies === 'open') return rekenhulp.onbekend;
  return line.applies === 'maybe' ? `${euroRange(line.unit)} (${rekenhulp['geldt-misschien']})` : euroRange(line.unit);
};

const sourceOf = ({ flow, tariffLabels, texts }: LineProps, id: string): string => {
  const label = tariffLabels[flow.posten.find((line) => line.id === id)?.tarief ?? ''];
  return label === undefined ? texts.rekenhulp['uw-opgave'] : label.source;
};

/** Every line behind the total, with price, number, outcome and source; what is free stands there as free. */
export const AmountLines = (props: LineProps) => {
  const { flow, outcome, texts, tariffLabels } = props;
  const { rekenhulp } = texts;
  const lines = outcome.lines.filter(
    ({ id, applies }) => applies !== 'no' || flow.posten.some((line) => line.id === id && line.tarief !== undefined),
  );
  return (
    <div class="ww-scroll" role="region" tabIndex={0} aria-label={rekenhulp.regels}>
      <table class="utrecht-table ww-amounts ww-amounts--lines">
        <caption class="utrecht-table__caption">{rekenhulp.regels}</caption>
        <HeadRow names={[rekenhulp.post, rekenhulp.prijs, rekenhulp.aantal, rekenhulp.uitkomst, rekenhulp.bron]} />
        <tbody>
          {lines.map((line) => (
            <tr key={line.id}>
              <th scope="row">{flow.posten.find(({ id }) => id === line.id)?.naam}</th>
              <td data-label={rekenhulp.prijs}>{priceOf(line, texts)}</td>
              <td data-label={rekenhulp.aantal}>{count(line.number)}</td>
              <td data-label={rekenhulp.uitkomst}>{line.applies === 'open' ? rekenhulp.onbekend : euroRange(line.total)}</td>
              <td class="ww-amounts__source" data-label={rekenhulp.bron}>
                {sourceOf(props, line.id)}
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
