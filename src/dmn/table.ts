/** A value that a table looks at: an answer, or what another decision gives. */
export interface Input {
  /** A FEEL name: the id with `_` for its hyphens. */
  readonly name: string;
  readonly label: string;
  readonly type: 'string' | 'number' | 'Any';
}

/** One row: what each input must be (a FEEL unary test by the name of the input; absent for any), and what it gives. */
export interface Row {
  readonly tests: Readonly<Record<string, string>>;
  readonly gives: string;
}

/** A decision table of which the first row that fits counts. */
export interface DecisionTable {
  readonly name: string;
  readonly label: string;
  readonly inputs: readonly Input[];
  readonly rows: readonly Row[];
}

/** A decision that is one FEEL expression. */
export interface Expression {
  readonly name: string;
  readonly label: string;
  readonly text: string;
  readonly type: 'string' | 'number';
  readonly inputs: readonly Input[];
}

/** The rules of a flow as an open standard says them, and what it cannot say. */
export interface Decisions {
  readonly tables: readonly DecisionTable[];
  readonly expressions: readonly Expression[];
  /** What is not in the tables, in words for a reader. */
  readonly leftOut: readonly LeftOut[];
}

export type LeftOut = 'bedragen' | 'volgorde' | 'bouwstenen' | 'stemming' | 'teller' | 'etiketten-open';

/** The name in FEEL of something with an id: a hyphen would read as a minus. */
export const feelName = (id: string): string => id.replaceAll('-', '_');

/** A text in FEEL. */
export const feelText = (text: string): string => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
