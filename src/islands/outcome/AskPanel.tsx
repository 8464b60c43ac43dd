import { mailAddress, messageOf } from '../../format/message.ts';
import { useState } from 'preact/hooks';
import { questionsToAsk, type ShownPart } from '../../machines/outcome.ts';
import type { FlowProps } from '../flow-props.ts';
import { Said } from '../shell/Said.tsx';
import type { RunningFlow } from '../shell/use-question-flow.ts';
import { copied } from './clipboard.ts';

interface Props extends FlowProps {
  readonly running: RunningFlow;
  readonly parts: readonly ShownPart[];
  readonly say: (text: string) => void;
  /** What was said beside the message that was copied last. */
  readonly said: string | undefined;
}

/** Per contact what the answers leave to ask, to copy or to mail as a message with its greeting; nothing where all is known. */
export const AskPanel = (props: Props) => {
  const { flow, texts, contacts, running, parts, say } = props;
  const words = texts.uitkomst;
  const [latest, setLatest] = useState('');
  const asked = questionsToAsk(
    flow,
    running.snapshot.context.answers,
    parts.map(({ part }) => part),
  );
  if (asked.length === 0) return null;
  return (
    <>
      <h3 class="nl-heading nl-heading--level-3">{words['vraag-titel']}</h3>
      <p>{words['vraag-uitleg']}</p>
      <ul class="ww-plan">
        {asked.map(({ contact, questions }) => {
          const message = messageOf(words, { stroom: flow.kort, site: props.siteName }, questions);
          const copy = (): void => {
            setLatest(contact);
            copied(message.lines.join('\n')).then(
              () => say(words['vraag-gekopieerd']),
              () => say(words['vraag-kopieren-lukt-niet']),
            );
          };
          return (
            <li key={contact}>
              <h4 class="nl-heading nl-heading--level-4">{contacts[contact]?.naam}</h4>
              <ul>
                {questions.map((question) => (
                  <li key={question}>{question}</li>
                ))}
              </ul>
              <div class="ww-actions ww-noprint">
                <button type="button" class="nl-button nl-button--secondary" onClick={copy}>
                  {words['vraag-kopieer']}
                </button>
                <a class="nl-link" href={mailAddress(message, contacts[contact]?.mail)}>
                  {words['vraag-mail']}
                </a>
              </div>
              {latest === contact && <Said text={props.said} />}
            </li>
          );
        })}
      </ul>
    </>
  );
};
