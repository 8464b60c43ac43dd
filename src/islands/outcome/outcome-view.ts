import type { ComponentType } from 'preact';
import type { Flow } from '../../schema/flow.ts';
import type { FlowProps } from '../flow-props.ts';
import type { Beside, Saying } from '../shell/Said.tsx';
import type { RunningFlow } from '../shell/use-question-flow.ts';

export interface OutcomeViewProps<Kind extends Flow> extends FlowProps<Kind> {
  readonly running: RunningFlow;
  /** Says something in the live region. */
  readonly say: (beside: Beside) => (text: string) => void;
  readonly said: Saying | undefined;
}

/** What a kind of flow shows once the answers suffice; loaded when it is needed. */
export interface OutcomeView<Kind extends Flow> {
  readonly Outcome: ComponentType<OutcomeViewProps<Kind>>;
  /** The verdict in words. */
  readonly titleOf: (props: FlowProps<Kind>, running: RunningFlow) => string;
}
