import { dayOf } from '../../format/date.ts';
import { fill } from '../../format/placeholders.ts';
import { KEPT_DAYS, readSaved, writeSaved, type SavedReading } from '../../link/saved.ts';
import { forget, keep, readKept } from './device-storage.ts';
import type { KeepProps } from './KeepProgress.tsx';

const button = (does: () => void, text: string, look = 'secondary') => (
  <button type="button" class={`nl-button nl-button--${look}`} onClick={does}>
    {text}
  </button>
);

/**
 * What stands on the device, and whether the answers of this page are kept there: what was kept is offered, never
 * forced, and never written over unasked. Another tab may keep or wipe as well; its word counts.
 * @param wanted whether the reader has just asked to keep
 */
export const keeperOf = (props: () => KeepProps, redraw: () => void, wanted: boolean) => {
  let found = { kind: 'none' } as SavedReading;
  let isKeeping = false;
  let isAsking = false;
  /** What this page kept last, or was allowed to replace. */
  let own: string | null = null;
  const stored = (): string | null => readKept(props().flowId);
  const words = (): KeepProps['texts']['bewaren'] => props().texts.bewaren;

  const look = (): void => {
    found = readSaved(stored(), Date.now());
    if (found.kind === 'expired') forget(props().flowId);
  };
  const stop = (why: string): void => {
    isKeeping = false;
    isAsking = false;
    look();
    props().say(why);
    redraw();
  };
  const follow = (): void => {
    const { flowId, running } = props();
    if (!isKeeping) return;
    if (stored() !== own) return stop(words()[stored() === null ? 'elders-gewist' : 'elders']);
    const before = readSaved(own, Date.now());
    if (running.link === '' || (before.kind === 'saved' && before.link === running.link)) return;
    const text = writeSaved(running.link, Date.now());
    if (!keep(flowId, text)) return stop(words().geweigerd);
    own = text;
  };
  const begin = (): void => {
    own = stored();
    found = { kind: 'none' };
    isKeeping = true;
    isAsking = false;
    follow();
    redraw();
  };
  const ask = (): void => {
    look();
    if (found.kind !== 'saved') return begin();
    isAsking = true;
    props().say(words().kies);
    redraw();
  };

  /** Whether the page stands where the kept answers lead. */
  const isHere = (): boolean => found.kind === 'saved' && location.hash === `#${found.link}`;

  look();
  if (wanted) ask();
  else if (isHere()) begin();
  addEventListener('storage', () => isKeeping && stored() !== own && follow());

  return {
    follow,
    isKeeping: () => isKeeping,
    tick: (box: HTMLInputElement): void => {
      if (box.checked) {
        ask();
        box.checked = isKeeping;
      } else {
        isKeeping = false;
        forget(props().flowId);
        redraw();
      }
    },
    Offer: () => (
      <>
        {found.kind === 'saved' && (
          <div class="ww-notice">
            <p>{fill(words().gevonden, { datum: dayOf(found.at) })}</p>
            <div class="ww-actions">
              {button(() => {
                const link = found.kind === 'saved' ? found.link : '';
                begin();
                props().running.open(link);
              }, words()['ga-verder'])}
              {isAsking && button(begin, words().vervang)}
            </div>
          </div>
        )}
        {found.kind === 'expired' && <p class="ww-notice">{fill(words().verlopen, { dagen: KEPT_DAYS })}</p>}
        {found.kind === 'unreadable' && <p class="ww-notice">{words().onleesbaar}</p>}
      </>
    ),
    Wipe: () =>
      isKeeping || found.kind !== 'none'
        ? button(() => stop(words()[forget() ? 'gewist' : 'wissen-mislukt']), words().wis, 'subtle')
        : null,
  };
};

export type Keeper = ReturnType<typeof keeperOf>;
