import { useRef, useState } from 'preact/hooks';

/** Beside what something is said: the buttons to share, the messages to send, or the box to keep progress. */
export type Beside = 'delen' | 'vragen' | 'bewaren';

export interface Saying {
  readonly beside: Beside;
  readonly text: string;
}

/** A reader hears what changes in a region that was there: it gets its text a moment after it was put in its place. */
const MOMENT = 50;

/** What is said beside what was clicked, once. */
export const useSaid = () => {
  const [said, setSaid] = useState<Saying>();
  const timer = useRef(0);
  const hush = (): void => {
    clearTimeout(timer.current);
    setSaid(undefined);
  };
  const say =
    (beside: Beside) =>
    (text: string): void => {
      clearTimeout(timer.current);
      setSaid({ beside, text: '' });
      timer.current = window.setTimeout(() => setSaid({ beside, text }), MOMENT);
    };
  return { said, say, hush };
};

/** What is said here: empty for a moment before; undefined where nothing is. */
export const saidAt = (said: Saying | undefined, beside: Beside): string | undefined => (said?.beside === beside ? said.text : undefined);

/** The live region while something is said beside what was clicked; there is never more than one on the page. */
export const Said = ({ text }: { readonly text: string | undefined }) =>
  text === undefined ? null : (
    <div class="ww-said" role="status">
      {text !== '' && (
        <p class="ww-notice" key={text}>
          {text}
        </p>
      )}
    </div>
  );
