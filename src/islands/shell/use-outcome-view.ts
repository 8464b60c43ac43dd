import { useEffect, useState } from 'preact/hooks';
import type { Flow } from '../../schema/flow.ts';
import type { FlowKind } from '../flow-kind.ts';
import type { ReviewScreen } from '../question/ReviewScreen.tsx';
import type { PrintedAnswers } from '../outcome/PrintedAnswers.tsx';
import type { OutcomeView } from '../outcome/outcome-view.ts';

export interface LoadedOutcome<Kind extends Flow> {
  readonly view: OutcomeView<Kind> | undefined;
  readonly Review: typeof ReviewScreen | undefined;
  readonly Printed: typeof PrintedAnswers | undefined;
  readonly failed: boolean;
}

const NOTHING = { view: undefined, Review: undefined, Printed: undefined, failed: false };

/** Loads the review and the view of the outcome once it is wanted: after the first step, so that it is there before the last. */
export const useOutcomeView = <Kind extends Flow>({ loadOutcome }: FlowKind<Kind>, wanted: boolean): LoadedOutcome<Kind> => {
  const [loaded, setLoaded] = useState<LoadedOutcome<Kind>>(NOTHING);
  useEffect(() => {
    if (!wanted || loaded.view !== undefined) return;
    // What every outcome imports is asked for at once, and not when the view of the kind has come.
    Promise.all([loadOutcome(), import('../outcome/OutcomeScreen.tsx')]).then(
      ([view, { ReviewScreen: Review, PrintedAnswers: Printed }]) => setLoaded({ view, Review, Printed, failed: false }),
      () => setLoaded({ ...NOTHING, failed: true }),
    );
  }, [wanted]);
  return loaded;
};
