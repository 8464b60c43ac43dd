import { useEffect, useState } from 'preact/hooks';
import type { Flow } from '../../schema/flow.ts';
import type { FlowKind } from '../flow-kind.ts';
import type { OutcomeView } from '../outcome/outcome-view.ts';

export interface LoadedOutcome<Kind extends Flow> {
  readonly view: OutcomeView<Kind> | undefined;
  readonly failed: boolean;
}

/** Loads the view of the outcome once it is wanted: after the first step, so that it is there before the last. */
export const useOutcomeView = <Kind extends Flow>({ loadOutcome }: FlowKind<Kind>, wanted: boolean): LoadedOutcome<Kind> => {
  const [loaded, setLoaded] = useState<LoadedOutcome<Kind>>({ view: undefined, failed: false });
  useEffect(() => {
    if (!wanted || loaded.view !== undefined) return;
    // What every outcome imports is asked for at once, and not when the view of the kind has come.
    Promise.all([loadOutcome(), import('../outcome/OutcomeScreen.tsx')]).then(
      ([view]) => setLoaded({ view, failed: false }),
      () => setLoaded({ view: undefined, failed: true }),
    );
  }, [wanted]);
  return loaded;
};
