import { createActor } from 'xstate';
import { flows } from '../../components/mdx/content.ts';
import type { FlowProps } from '../../islands/flow-props.ts';
import { screenOf, type RunningFlow } from '../../islands/shell/use-question-flow.ts';
import { questionFlow, type FlowEvent } from '../../machines/question-flow.ts';
import type { Flow } from '../../schema/flow.ts';
import type { Question } from '../../schema/question.ts';
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
    told: undefined,
    from: undefined,
    link: '',
    step: 0,
    generation: 0,
  };
};

/** All that a view of the first flow of a kind needs; undefined where the content has none of that kind. */
export const firstOf = async <Kind extends Flow['soort']>(kind: Kind): Promise<FlowProps<Extract<Flow, { soort: Kind }>> | undefined> => {
  const [id] = Object.entries(await flows()).find(([, { soort }]) => soort === kind) ?? [];
  return id === undefined ? undefined : ((await flowPropsOf(id)) as FlowProps<Extract<Flow, { soort: Kind }>>);
};

/** The first question of a sort in any flow, with all that its view needs; undefined where no flow asks one. */
export const firstAsked = async <Sort extends Question['soort']>(
  sort: Sort,
  among: (question: Question) => boolean = () => true,
): Promise<{ readonly props: FlowProps; readonly question: Extract<Question, { soort: Sort }> } | undefined> => {
  for (const [id, { vragen }] of Object.entries(await flows())) {
    const at = vragen.findIndex((question) => question.soort === sort && among(question));
    if (at < 0) continue;
    const props = await flowPropsOf(id);
    return { props, question: props.flow.vragen[at] as Extract<Question, { soort: Sort }> };
  }
  return undefined;
};
