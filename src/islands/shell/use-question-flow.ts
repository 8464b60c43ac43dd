import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { createActor, type ActorRefFrom, type SnapshotFrom } from 'xstate';
import type { Screen } from '../../rules/screen.ts';
import type { LinkNotice, LinkReading } from '../../link/read-link.ts';
import { writeLink } from '../../link/write-link.ts';
import { questionFlow, type FlowEvent } from '../../machines/question-flow.ts';
import type { FlowProps } from '../flow-props.ts';

export type FlowSnapshot = SnapshotFrom<typeof questionFlow>;

/** What one entry of the browser history holds besides its link. */
interface Entry {
  /** Answers stay in memory while the reader goes back and forth within one run; another run is read from its link. */
  readonly run: string;
  readonly screen: Screen;
}

export interface RunningFlow {
  readonly snapshot: FlowSnapshot;
  readonly screen: Screen;
  readonly send: (event: FlowEvent) => void;
  readonly notices: readonly LinkNotice[];
  /** The link was written by a later release. */
  readonly newer: boolean;
  /** The flow that handed over answers. */
  readonly from: string | undefined;
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

const NOTHING_TOLD: Pick<RunningFlow, 'notices' | 'newer' | 'from'> = { notices: [], newer: false, from: undefined };

const newRun = (): string => `${performance.timeOrigin + performance.now()}`;

/** Runs the machine of a flow and keeps it, the address bar and the browser history in step. */
export const useQuestionFlow = ({ flow, renames }: FlowProps): RunningFlow => {
  const actor: ActorRefFrom<typeof questionFlow> = useMemo(() => createActor(questionFlow, { input: { flow } }).start(), [flow]);
  const [snapshot, setSnapshot] = useState(actor.getSnapshot());
  const [reading, setReading] = useState(NOTHING_TOLD);
  const [step, setStep] = useState(0);
  const [generation, setGeneration] = useState(0);
  const run = useRef('');

  const record = (how: 'pushState' | 'replaceState'): void => {
    const current = actor.getSnapshot();
    const entry: Entry = { run: run.current, screen: screenOf(current) };
    history[how](entry, '', `#${writeLink(flow, current.context.answers, entry.screen)}`);
  };

  const startRun = (): void => {
    run.current = newRun();
    setGeneration((count) => count + 1);
  };

  // Loaded where there is a link to read: most readers begin without one, and it is a part of what a flow may load.
  const read = async (fragment: string): Promise<LinkReading> =>
    (await import('../../link/read-link.ts')).readLink(flow, fragment, renames);

  const readAddress = (read: LinkReading): void => {
    startRun();
    setReading(read.kind === 'state' ? { ...NOTHING_TOLD, ...read } : { ...NOTHING_TOLD, newer: read.kind === 'newer' });
    if (read.kind !== 'state') return actor.send({ type: 'answers.cleared' });
    actor.send({ type: 'state.restored', answers: read.answers, screen: read.screen });
    record('replaceState');
  };

  const goBackTo = (entry: Entry | null): void => {
    actor.send({ type: 'screen.opened', screen: entry?.screen ?? { kind: 'question', id: flow.vragen[0]?.id ?? '' } });
    setReading(NOTHING_TOLD);
    if (entry !== null) record('replaceState');
  };

  useEffect(() => {
    const subscription = actor.subscribe(setSnapshot);
    if (location.hash === '') readAddress({ kind: 'none' });
    else void read(location.hash).then(readAddress);
    const onPopState = ({ state }: PopStateEvent): void => {
      const entry = state as Entry | null;
      const arrive = (): void => setStep((count) => count + 1);
      if (entry?.run === run.current || location.hash === '') {
        goBackTo(entry);
        return arrive();
      }
      void read(location.hash).then((reading) => {
        const isAnchor = reading.kind === 'none';
        if (isAnchor) return;
        readAddress(reading);
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
    setStep((count) => count + 1);
  };

  const open = (link: string): void => {
    history.pushState(null, '', `#${link}`);
    void read(link).then((reading) => {
      readAddress(reading);
      setStep((count) => count + 1);
    });
  };

  const screen = screenOf(snapshot);
  const link = Object.keys(snapshot.context.answers).length === 0 ? '' : writeLink(flow, snapshot.context.answers, screen);
  return { snapshot, screen, link, open, send, ...reading, step, generation };
};
