import type { Kind } from './kind.ts';

/** What an attribute holds: the id of other content, words, or nothing (it is there or not). */
export type Holds = Kind | 'words' | 'nothing';

export interface ComponentShape {
  readonly required: Readonly<Record<string, Holds>>;
  readonly optional?: Readonly<Record<string, Holds>>;
  /** Whether text stands between an opening and a closing tag. */
  readonly wraps: boolean;
  /** The kind of flow (`soort`) that it can show. */
  readonly flowKind?: string;
  readonly example: string;
}

/** The components that a text can use; their meaning is in `src/README.md`. */
export const components: Readonly<Record<string, ComponentShape>> = {
  Feit: { required: { id: 'fact' }, optional: { zonderEenheid: 'nothing' }, wraps: false, example: '<Feit id="…" />' },
  Tarief: { required: { id: 'tariff' }, wraps: false, example: '<Tarief id="…" />' },
  Jaar: { required: { bron: 'source' }, wraps: false, example: '<Jaar bron="…" />' },
  Tabel: { required: { id: 'table' }, wraps: false, example: '<Tabel id="…" />' },
  Grafiek: { required: { id: 'chart' }, wraps: false, example: '<Grafiek id="…" />' },
  Schema: { required: { id: 'diagram' }, wraps: false, example: '<Schema id="…" />' },
  Begrip: { required: { id: 'term' }, wraps: true, example: '<Begrip id="…">…</Begrip>' },
  Contact: { required: { id: 'contact' }, wraps: false, example: '<Contact id="…" />' },
  Tegenspraak: { required: { titel: 'words' }, wraps: true, example: '<Tegenspraak titel="…">…</Tegenspraak>' },
  LetOp: { required: { titel: 'words' }, wraps: true, example: '<LetOp titel="…">…</LetOp>' },
  Hulp: { required: { stroom: 'flow' }, wraps: false, example: '<Hulp stroom="…" />' },
  Stappen: { required: { stroom: 'flow' }, wraps: false, flowKind: 'stappenplan', example: '<Stappen stroom="…" />' },
  Criteria: { required: { stroom: 'flow' }, wraps: false, flowKind: 'vergelijker', example: '<Criteria stroom="…" />' },
  Bouwstenen: { required: { stroom: 'flow' }, wraps: false, flowKind: 'vergelijker', example: '<Bouwstenen stroom="…" />' },
  Voorwaarden: { required: { stroom: 'flow' }, wraps: false, flowKind: 'toets', example: '<Voorwaarden stroom="…" />' },
  Tarieven: { required: {}, wraps: false, example: '<Tarieven />' },
  Begrippen: { required: {}, optional: { van: 'words', tot: 'words' }, wraps: false, example: '<Begrippen tot="…" />' },
  Bronnen: { required: {}, wraps: false, example: '<Bronnen />' },
  Hulpvragen: { required: {}, wraps: false, example: '<Hulpvragen />' },
  Gebieden: { required: {}, wraps: false, example: '<Gebieden />' },
  Wijzigingen: { required: {}, wraps: false, example: '<Wijzigingen />' },
  Contacten: { required: {}, wraps: false, example: '<Contacten />' },
};
