import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { fill } from '../../format/placeholders.ts';
import { partsOf, warningsOf } from '../../machines/outcome.ts';
import { routeStatus } from '../../machines/progress.ts';
import type { FlowProps } from '../flow-props.ts';
import { AnswerList } from '../question/AnswerList.tsx';
import { saidAt, type Beside, type Saying } from '../shell/Said.tsx';
import type { RunningFlow } from '../shell/use-question-flow.ts';
import { AskPanel } from './AskPanel.tsx';
import { NextLinks, Places, TextList } from './OutcomeLists.tsx';
import { OutcomeText } from './OutcomeText.tsx';
import { Parts } from './Parts.tsx';
import { PrintStamp } from './PrintStamp.tsx';
import { SharePanel } from './SharePanel.tsx';
import { Verdict } from './Verdict.tsx';

/** What is loaded with the outcome comes in one file with it. */
export { ReviewScreen } from '../question/ReviewScreen.tsx';
export { PrintedAnswers } from './PrintedAnswers.tsx';

export interface OutcomeProps extends FlowProps {
  readonly running: RunningFlow;
  readonly say: (beside: Beside) => (text: string) => void;
  readonly said: Saying | undefined;
  /** The id of the outcome, and its title where the screen knows it more exactly. */
  readonly verdict: string;
  readonly title: string;
  readonly standing?: string | undefined;
  /** What the kind of flow knows of itself, for conditions of warnings and parts. */
  readonly states?: Readonly<Record<string, string>> | undefined;
  readonly children: ComponentChildren;
}

/** The outcome of every flow: verdict, what it means, what to do, on, share, answers; then what the source leaves open and where it stands. */
export const OutcomeScreen = (props: OutcomeProps) => {
  const { flow, texts, running, verdict, title, states } = props;
  const { answers } = running.snapshot.context;
  const grounds = (flow.oordelen ?? []).flatMap(({ uitkomst, bronnen = [] }) => (uitkomst === verdict ? bronnen : []));
  const parts = partsOf(flow, answers, verdict, states);
  const [link, setLink] = useState(() => location.href);
  useEffect(() => setLink(location.href), [running.snapshot]);
  return (
    <section class="ww-outcome" aria-labelledby="uitkomst">
      <Verdict id="uitkomst" tone={props.outcomes[verdict]?.toon ?? 'informatie'} title={title} standing={props.standing} />
      <OutcomeText verdict={verdict} />
      <TextList title={texts.uitkomst['let-op']} items={warningsOf(flow, answers, states)} />
      <Parts {...props} parts={parts} />
      {props.children}
      <AskPanel {...props} parts={parts} say={props.say('vragen')} said={saidAt(props.said, 'vragen')} />
      <h3 class="nl-heading nl-heading--level-3">{texts.uitkomst.volgende}</h3>
      <div class="ww-next">
        <NextLinks {...props} items={[...flow.volgende, { naar: props.help, tekst: texts.uitkomst.vragen }]} />
      </div>
      <p>{fill(texts.uitkomst.uitgave, { datum: props.updated })}</p>
      <SharePanel
        texts={texts}
        title={title}
        standing={props.standing}
        flowName={flow.kort}
        link={link}
        say={props.say('delen')}
        said={saidAt(props.said, 'delen')}
      />
      <h3 class="nl-heading nl-heading--level-3">{texts.stroom['uw-antwoorden']}</h3>
      <AnswerList {...props} questions={routeStatus(running.snapshot.context)} />
      <div class="ww-outcome__notes">
        <TextList title={texts.uitkomst.open} items={flow.open} />
        <TextList title={texts.uitkomst.opmerkingen} items={flow.opmerkingen} />
        <h3 class="nl-heading nl-heading--level-3">{texts.uitkomst.bronnen}</h3>
        <Places {...props} places={[...grounds, ...(props.outcomes[verdict]?.bronnen ?? []), ...flow.bronnen]} />
      </div>
      <PrintStamp texts={texts} link={link} />
      <div class="ww-actions ww-noprint">
        <button type="button" class="nl-button nl-button--subtle" onClick={() => running.send({ type: 'answers.cleared' })}>
          {texts.stroom.opnieuw}
        </button>
      </div>
    </section>
  );
};
