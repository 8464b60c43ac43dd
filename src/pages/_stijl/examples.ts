import { createActor } from 'xstate';
import { flows } from '../../components/mdx/content.ts';
import type { FlowProps } from '../../islands/flow-props.ts';
import { screenOf, type RunningFlow } from '../../islands/shell/use-question-flow.ts';
import { questionFlow, type FlowEvent } from '../../machines/question-flow.ts';
import type { Flow } from '../../schema/flow.ts';
import { flowPropsOf } from '../hulp/_flow-props.ts';

/** A flow that stands still after some events, for a component that shows how one runs. */
export const standing = (flow: Flow, events: readonly FlowEvent[] = []): RunningFlow => {
  const actor = createActor(questionFlow, { input: { flow } }).start();
  for (const event of events) actor.send(event);
  const snapshot = actor.getSnapshot();
  const nothing = (): void => undefined;
  return {
    snapshot,
    screen: screenOf(snapshot),
    send: nothing,
    open: nothing,
    notices: [],
    newer: false,
    from: undefined,
    link: '',
    step: 0,
    generation: 0,
  };
};

/** All that a view of the first flow of a kind needs. */
export const firstOf = async <Kind extends Flow['soort']>(kind: Kind): Promise<FlowProps<Extract<Flow, { soort: Kind }>>> => {
  const [id] = Object.entries(await flows()).find(([, { soort }]) => soort === kind) ?? [];
  if (id === undefined) throw new Error(`content/stromen heeft geen ${kind}.`);
  return (await flowPropsOf(id)) as FlowProps<Extract<Flow, { soort: Kind }>>;
};
