import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fill } from '../../format/placeholders.ts';
import { routeLength, routePosition } from '../../machines/progress.ts';
import type { Flow } from '../../schema/flow.ts';
import type { FlowKind } from '../flow-kind.ts';
import type { FlowProps } from '../flow-props.ts';
import { QuestionScreen, type FieldViews } from '../question/QuestionScreen.tsx';
import { KeepProgress } from './KeepProgress.tsx';
import { LiveRegion } from './LiveRegion.tsx';
import { SoFar } from './SoFar.tsx';
import { useOutcomeView } from './use-outcome-view.ts';
import { useQuestionFlow, type RunningFlow } from './use-question-flow.ts';

type ShellProps<Kind extends Flow> = FlowProps<Kind> & { readonly kind: FlowKind<Kind>; readonly fieldViews: FieldViews };

const headingOf = ({ flow, texts }: FlowProps, { snapshot, screen }: RunningFlow, verdict: string): string => {
  if (screen.kind === 'review') return texts.stroom['titel-nakijken'];
  if (screen.kind === 'outcome') return verdict;
  return fill(texts.stroom['titel-vraag'], {
    nummer: routePosition(snapshot.context),
    totaal: routeLength(snapshot.context),
    vraag: flow.vragen.find(({ id }) => id === screen.id)?.titel ?? '',
  });
};

/** The frame of every flow: one screen at a time, a quiet live region, title and focus that follow each step. */
export const FlowShell = <Kind extends Flow>(props: ShellProps<Kind>) => {
  const { kind, flow, texts } = props;
  const running = useQuestionFlow(props);
  const { snapshot, screen, step } = running;
  const outcome = useOutcomeView(kind, step > 0 || screen.kind !== 'question');
  const isThere = running.generation > 0 && (screen.kind === 'question' || outcome.view !== undefined || outcome.failed);
  const box = useRef<HTMLDivElement>(null);
  const [said, say] = useState('');
  const heading = headingOf(props, running, outcome.view?.titleOf(props, running) ?? flow.titel);
  const title = `${heading} – ${flow.kort} – ${props.siteName}`;

  // With its outcome where it opens at one: what would jump is shown no sooner.
  useLayoutEffect(() => {
    if (isThere) document.documentElement.dataset.flow = 'ready';
  }, [isThere]);

  // Before the screen is painted, so that a step is one frame and not two.
  useLayoutEffect(() => {
    if (step === 0 && location.hash === '') return;
    document.title = snapshot.context.problems.length > 0 ? fill(texts.stroom['titel-fout'], { titel: title }) : title;
    if (step === 0) return;
    say('');
    box.current?.querySelector<HTMLElement>('[data-focus]')?.focus({ preventScroll: true });
    box.current?.scrollIntoView();
  }, [step, title, isThere]);

  // A browser that goes back first puts the page where it was.
  useEffect(() => {
    if (step > 0) box.current?.scrollIntoView();
  }, [step]);

  return (
    <>
      <div class="ww-flow" ref={box}>
        <LiveRegion {...props} running={running} said={outcome.failed ? texts.stroom['laden-mislukt'] : said} />
        {screen.kind === 'question' && <QuestionScreen key={`${screen.id} ${running.generation}`} {...props} running={running} />}
        {screen.kind === 'review' && outcome.Review !== undefined && <outcome.Review {...props} running={running} />}
        {screen.kind === 'outcome' && outcome.view !== undefined && <outcome.view.Outcome {...props} running={running} say={say} />}
        <KeepProgress {...props} running={running} say={say} />
      </div>
      {screen.kind !== 'review' && <SoFar {...props} running={running} />}
    </>
  );
};
