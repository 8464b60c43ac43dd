import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { createActor, type ActorRefFrom, type SnapshotFrom } from 'xstate';
import type { Screen } from '../../rules/screen.ts';
import type { Address, AddressReading } from '../../link/read-address.ts';
import { writeLink } from '../../link/write-link.ts';
import { questionFlow, type FlowEvent } from '../../machines/question-flow.ts';
import { decimal } from '../../format/language.ts';
import type { FlowProps } from '../flow-props.ts';
import { typedIn } from '../question/typed-in.ts';
import { isPlace, NOTHING_TOLD, type Told } from './address.ts';

export type FlowSnapshot = SnapshotFrom<typeof questionFlow>;

/** What one entry of the browser history holds besides its link. */
interface Entry {
  /** Answers stay in memory while the reader goes back and forth within one run; another run is read from its link. */
  readonly run: string;
  readonly screen: Screen;
}

export interface RunningFlow extends Told {
  readonly snapshot: FlowSnapshot;
  readonly screen: Screen;
  readonly send: (event: FlowEvent) => void;
  /** The fragment that holds the state now, without `#`. */
  readonly link: string;
  /** Opens the state that a fragment holds, as a step of the reader. */
  readonly open: (link: string) => void;
  /** Counts the steps of the reader: each one moves focus and title; 0 is the page as it was opened. */
  readonly step: number;
  /** Counts how often the answers were replaced as a whole, by a link or by starting again. */
  readonly generation: number;
}

/** The screen that a snapshot of the machine stands for. */
export const screenOf = (snapshot: FlowSnapshot): Screen => {
  if (snapshot.matches('reviewing')) return { kind: 'review' };
  return snapshot.matches('concluding') ? { kind: 'outcome' } : { kind: 'question', id: snapshot.context.open };
};

const newRun = (): string => `${performance.timeOrigin + performance.now()}`;

/** Runs the machine of a flow and keeps it, the address bar and the browser history in step. */
export const useQuestionFlow = (props: FlowProps): RunningFlow => {
  const { flow } = props;
  const actor: ActorRefFrom<typeof questionFlow> = useMemo(() => createActor(questionFlow, { input: { flow, decimal } }).start(), [flow]);
  const [snapshot, setSnapshot] = useState(actor.getSnapshot());
  const [reading, setReading] = useState(NOTHING_TOLD);
  const [step, setStep] = useState(0);
  const [generation, setGeneration] = useState(0);
  const run = useRef('');

  const record = (how: 'pushState' | 'replaceState'): void => {
    const current = actor.getSnapshot();
    const entry: Entry = { run: run.current, screen: screenOf(current) };
    // Without what others hung on the address to follow readers: the link that is shared is ours alone.
    history[how](entry, '', `${location.pathname}#${writeLink(flow, current.context.answers, entry.screen)}`);
  };

  const startRun = (): void => {
    run.current = newRun();
    setGeneration((count) => count + 1);
  };

  const read = async ({ hash, search }: Address) => (await import('./open-link.ts')).openLink(props, { hash, search });

  const take = (reading: AddressReading, told: Told): void => {
    startRun();
    setReading(told);
    if (reading.kind !== 'state') return actor.send({ type: 'answers.cleared' });
    actor.send({ type: 'state.restored', answers: reading.answers, screen: reading.screen });
    record('replaceState');
  };

  const arrive = (): void => setStep((count) => count + 1);

  // What was chosen on the page before the script was ready counts, and so does the button.
  const takeEarly = (): void => {
    const form = document.querySelector<HTMLFormElement>('.ww-flow form');
    const typed = form ? typedIn(form) : {};
    take({ kind: 'none' }, NOTHING_TOLD);
    for (const [field, text] of Object.entries(typed)) if (text !== '') actor.send({ type: 'field.changed', field, text });
    if ('asked' in document.documentElement.dataset) send({ type: 'screen.submitted', typed });
  };

  const goBackTo = (entry: Entry | null): void => {
    actor.send({ type: 'screen.opened', screen: entry?.screen ?? { kind: 'question', id: flow.vragen[0]?.id ?? '' } });
    setReading(NOTHING_TOLD);
    if (entry !== null) record('replaceState');
  };

  useEffect(() => {
    const subscription = actor.subscribe(setSnapshot);
    if (location.hash === '' && location.search === '') takeEarly();
    else void read(location).then((opened) => (opened[0].kind === 'none' ? takeEarly() : take(...opened)));
    const onPopState = ({ state }: PopStateEvent): void => {
      const entry = state as Entry | null;
      if (entry?.run === run.current || location.hash === '') {
        goBackTo(entry);
        return arrive();
      }
      void read(location).then((opened) => {
        // A place on the page is gone to, or nothing is meant: the address stays that of the answers.
        if (opened[0].kind === 'none' || isPlace()) return record('replaceState');
        take(...opened);
        arrive();
      });
    };
    addEventListener('popstate', onPopState);
    return () => {
      subscription.unsubscribe();
      removeEventListener('popstate', onPopState);
    };
  }, [actor]);

  const send = (event: FlowEvent): void => {
    const before = actor.getSnapshot();
    actor.send(event);
    const after = actor.getSnapshot();
    if (event.type === 'field.changed') return;
    if (event.type === 'answers.cleared') startRun();
    const moved = after.context.problems.length === 0 && (after.value !== before.value || after.context.open !== before.context.open);
    if (moved || event.type === 'answers.cleared') {
      setReading(NOTHING_TOLD);
      record('pushState');
    }
    arrive();
  };

  const open = (link: string): void => {
    history.pushState(null, '', `#${link}`);
    void read({ hash: link, search: '' }).then((opened) => {
      take(...opened);
      arrive();
    });
  };

  const screen = screenOf(snapshot);
  const link = Object.keys(snapshot.context.answers).length === 0 ? '' : writeLink(flow, snapshot.context.answers, screen);
  return { snapshot, screen, link, open, send, ...reading, step, generation };
};
