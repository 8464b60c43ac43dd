import { cellText } from '../../format/cell.ts';
import type { Panel, Point } from '../../schema/charts/data.ts';

/** A number of a chart as Dutch text. */
export const amountText = (value: number, measure: Panel['measure']): string =>
  cellText(value, measure === 'euro' || measure === 'procent' ? measure : 'getal');

/** What stands at a point: as the source has it, else the number as Dutch text; of a gap what stands there instead. */
export const pointText = ({ value, text }: Point, measure: Panel['measure']): string =>
  text ?? (value === undefined ? '' : amountText(value, measure));
