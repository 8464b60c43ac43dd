import type { Flow } from '../schema/flow.ts';
import type { OutcomeView } from './outcome/outcome-view.ts';
import type { FieldViews } from './question/QuestionScreen.tsx';

/** What makes one kind of flow look as it does: the fields it asks with, and its outcome. */
export interface FlowKind<Kind extends Flow = never> {
  readonly fieldViews: FieldViews;
  readonly loadOutcome: () => Promise<OutcomeView<Kind>>;
}
