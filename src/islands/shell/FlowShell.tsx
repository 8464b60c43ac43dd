import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fill } from '../../format/placeholders.ts';
import { routeLength, routePosition } from '../../machines/progress.ts';
import type { Flow } from '../../schema/flow.ts';
import type { FlowKind } from '../flow-kind.ts';
import type { FlowProps } from '../flow-props.ts';
import { QuestionScreen, type FieldViews } from '../question/QuestionScreen.tsx';
import { KeepProgress } from './KeepProgress.tsx';
import { LiveRegion } from './LiveRegion.tsx';
import { saidAt, useSaid } from './Said.tsx';
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

/** The second click of a double one: it was meant for the screen before, and would answer a question that nobody read. */
const ignoreSecondClick = (event: MouseEvent): void => {
  if (event.detail > 1 && event.target instanceof Element && event.target.closest('button') !== null) {
    event.preventDefault();
    event.stopPropagation();
  }
};

/** The frame of every flow: one screen at a time, a quiet live region, title and focus that follow each step. */
export const FlowShell = <Kind extends Flow>(props: ShellProps<Kind>) => {
  const { kind, flow, texts } = props;
  const running = useQuestionFlow(props);
  const { snapshot, screen, step } = running;
  const outcome = useOutcomeView(kind, step > 0 || running.link !== '' || screen.kind !== 'question');
  const [isRead, setRead] = useState(false);
  const isThere = isRead && running.generation > 0 && (screen.kind === 'question' || outcome.view !== undefined || outcome.failed);
  const box = useRef<HTMLDivElement>(null);
  const { said, say, hush } = useSaid();
  const heading = headingOf(props, running, outcome.view?.titleOf(props, running) ?? flow.titel);
  const title = `${heading} – ${flow.kort} – ${props.siteName}`;

  // With its outcome where it opens at one: what would jump is shown no sooner.
  useLayoutEffect(() => {
    // Also after it was said that scripts do not run: some come late.
    if (isThere) Object.assign(document.documentElement.dataset, { flow: 'ready', script: 'on' });
  }, [isThere]);

  // Before the screen is painted, so that a step is one frame and not two.
  useLayoutEffect(() => {
    if (step === 0 && location.hash === '') return;
    document.title = snapshot.context.problems.length > 0 ? fill(texts.stroom['titel-fout'], { titel: title }) : title;
    if (step === 0) return;
    hush();
    box.current?.querySelector<HTMLElement>('[data-focus]')?.focus({ preventScroll: true });
    box.current?.scrollIntoView();
  }, [step, title, isThere]);

  // A browser that goes back first puts the page where it was.
  useEffect(() => {
    if (step > 0) box.current?.scrollIntoView();
  }, [step]);

  // Made anew at each step: where a translator or an extension put other text in its place, a change would not be seen.
  const state = `${running.generation} ${step}`;
  return (
    <>
      <div class="ww-flow" ref={box} onClickCapture={ignoreSecondClick}>
        <LiveRegion {...props} running={running} isQuiet={said !== undefined} failed={outcome.failed} />
        {screen.kind === 'question' && <QuestionScreen key={`${screen.id} ${state}`} {...props} running={running} />}
        {screen.kind === 'review' && outcome.Review !== undefined && <outcome.Review key={state} {...props} running={running} />}
        {screen.kind === 'outcome' && outcome.view !== undefined && (
          <outcome.view.Outcome key={state} {...props} running={running} say={say} said={said} />
        )}
        {screen.kind !== 'outcome' && running.link !== '' && outcome.Printed !== undefined && (
          <outcome.Printed key={`print ${state}`} {...props} running={running} />
        )}
        <KeepProgress {...props} running={running} say={say('bewaren')} said={saidAt(said, 'bewaren')} onRead={() => setRead(true)} />
      </div>
      {screen.kind !== 'review' && <SoFar key={state} {...props} running={running} />}
    </>
  );
};
