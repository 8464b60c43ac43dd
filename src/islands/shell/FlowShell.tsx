import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { fill } from '../../format/placeholders.ts';
import { routeLength, routePosition } from '../../machines/progress.ts';
import type { FlowProps } from '../flow-props.ts';
import { QuestionScreen, type FieldViews } from '../question/QuestionScreen.tsx';
import { ReviewScreen } from '../question/ReviewScreen.tsx';
import { emptiedText, noticeText } from './flow-text.ts';
import { useQuestionFlow, type RunningFlow } from './use-question-flow.ts';

interface ShellProps extends FlowProps {
  readonly fieldViews: FieldViews;
  /** The outcome, once the answers suffice. */
  readonly conclude: (flow: RunningFlow, say: (text: string) => void) => ComponentChildren;
  /** The verdict in words, for the title of the page. */
  readonly verdict: (flow: RunningFlow) => string;
}

const titleOf = (props: ShellProps, running: RunningFlow): string => {
  const { flow, texts, siteName } = props;
  const { snapshot, screen } = running;
  const question = flow.vragen.find(({ id }) => screen.kind === 'question' && id === screen.id);
  const heading =
    question === undefined
      ? screen.kind === 'review' ? texts.stroom['titel-nakijken'] : props.verdict(running)
      : fill(texts.stroom['titel-vraag'], {
          nummer: routePosition(snapshot.context),
          totaal: routeLength(snapshot.context),
          vraag: question.titel,
        });
  const title = `${heading} – ${flow.kort} – ${siteName}`;
  return snapshot.context.problems.length > 0 ? fill(texts.stroom['titel-fout'], { titel: title }) : title;
};

/** The frame of every flow: one screen at a time, a quiet live region, title and focus that follow each step. */
export const FlowShell = (props: ShellProps) => {
  const running = useQuestionFlow(props);
  const { snapshot, screen, notices, newer, from, step } = running;
  const box = useRef<HTMLDivElement>(null);
  const [said, say] = useState('');
  const title = titleOf(props, running);

  useEffect(() => {
    const fresh = step === 0 && location.hash === '';
    if (!fresh) document.title = title;
    if (step === 0) return;
    say('');
    const target = box.current?.querySelector<HTMLElement>('[data-focus]');
    target?.focus({ preventScroll: true });
    box.current?.scrollIntoView();
  }, [step, title]);

  const empty = snapshot.context.emptied.map((field) => emptiedText(props, field));
  return (
    <div class="ww-flow" ref={box}>
      <div class="ww-flow__live" role="status">
        {said !== '' && <p class="ww-notice">{said}</p>}
        {empty.map((text) => <p class="ww-notice" key={text}>{text}</p>)}
        {from !== undefined && Object.hasOwn(props.flowNames, from) && (
          <p class="ww-notice">{fill(props.texts.link.overgenomen, { stroom: props.flowNames[from] ?? '' })}</p>
        )}
        {newer && <p class="ww-notice">{props.texts.link.nieuwer}</p>}
        {notices.length > 0 && (
          <div class="ww-notice">
            <p><strong>{props.texts.link.titel}</strong></p>
            <ul>{notices.map((notice) => <li key={`${notice.code} ${notice.about ?? ''}`}>{noticeText(props, notice)}</li>)}</ul>
            <p>{props.texts.link.rest}</p>
          </div>
        )}
      </div>
      {screen.kind === 'question' && <QuestionScreen key={`${screen.id} ${running.generation}`} {...props} running={running} />}
      {screen.kind === 'review' && <ReviewScreen {...props} running={running} />}
      {screen.kind === 'outcome' && props.conclude(running, say)}
    </div>
  );
};
