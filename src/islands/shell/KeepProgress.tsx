import { useEffect, useState } from 'preact/hooks';
import { dayOf } from '../../format/date.ts';
import { fill } from '../../format/placeholders.ts';
import { KEPT_DAYS, readSaved, writeSaved, type SavedReading } from '../../link/saved.ts';
import type { FlowProps } from '../flow-props.ts';
import { forget, keep, readKept } from './device-storage.ts';
import type { RunningFlow } from './use-question-flow.ts';

/** Keeps the progress on this device, only when the reader asks for it; offers what was kept, never forces it. */
export const KeepProgress = (props: FlowProps & { readonly running: RunningFlow; readonly say: (text: string) => void }) => {
  const {
    flowId,
    texts: { bewaren },
    running,
    say,
  } = props;
  const [saved, setSaved] = useState<SavedReading>({ kind: 'none' });
  const [keeping, setKeeping] = useState(false);

  useEffect(() => {
    const reading = readSaved(readKept(flowId), Date.now());
    setSaved(reading);
    if (reading.kind === 'expired') forget(flowId);
    setKeeping(reading.kind === 'saved' && location.hash === `#${reading.link}`);
  }, []);
  useEffect(() => {
    if (!keeping || running.link === '') return;
    if (!keep(flowId, writeSaved(running.link, Date.now()))) say(bewaren.geweigerd);
  }, [keeping, running.link]);

  const start = (on: boolean): void => {
    setKeeping(on);
    if (!on) forget(flowId);
    setSaved({ kind: 'none' });
  };
  const wipe = (): void => {
    forget();
    start(false);
    say(bewaren.gewist);
  };
  return (
    <div class="ww-keep ww-noprint">
      {saved.kind === 'saved' && !keeping && (
        <div class="ww-notice">
          <p>{fill(bewaren.gevonden, { datum: dayOf(saved.at) })}</p>
          <button
            type="button"
            class="nl-button nl-button--secondary"
            onClick={() => {
              running.open(saved.link);
              start(true);
            }}
          >
            {bewaren['ga-verder']}
          </button>
        </div>
      )}
      {saved.kind === 'expired' && <p class="ww-notice">{fill(bewaren.verlopen, { dagen: KEPT_DAYS })}</p>}
      {saved.kind === 'unreadable' && <p class="ww-notice">{bewaren.onleesbaar}</p>}
      <label class="ww-keep__choice">
        <input
          type="checkbox"
          checked={keeping}
          aria-describedby="bewaren-uitleg"
          onChange={(event) => start(event.currentTarget.checked)}
        />{' '}
        {bewaren.label}
      </label>
      <p class="ww-field__hint" id="bewaren-uitleg">
        {fill(bewaren.uitleg, { dagen: KEPT_DAYS })}
      </p>
      {(keeping || saved.kind !== 'none') && (
        <button type="button" class="nl-button nl-button--subtle" onClick={wipe}>
          {bewaren.wis}
        </button>
      )}
    </div>
  );
};
