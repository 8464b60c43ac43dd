import type { Flow } from '../schema/flow.ts';
import type { OutcomeView } from './outcome/outcome-view.ts';

/** What makes one kind of flow look as it does: its outcome. The questions are the same in every kind. */
export interface FlowKind<Kind extends Flow = never> {
  readonly loadOutcome: () => Promise<OutcomeView<Kind>>;
}
