import { useEffect, useRef, useState } from 'preact/hooks';
import { fill } from '../../format/placeholders.ts';
import { KEPT_DAYS } from '../../link/kept-days.ts';
import type { FlowProps } from '../flow-props.ts';
import { readKept } from './device-storage.ts';
import type { Keeper } from './keeper.tsx';
import { Said } from './Said.tsx';
import type { RunningFlow } from './use-question-flow.ts';

export interface KeepProps extends FlowProps {
  readonly running: RunningFlow;
  readonly say: (text: string) => void;
  /** What was said here. */
  readonly said?: string | undefined;
  /** Called once it is known what stands on the device. */
  readonly onRead: () => void;
}

/** Keeps the progress on this device, only when the reader asks for it. What that takes is loaded then, or where something was kept. */
export const KeepProgress = (props: KeepProps) => {
  const { bewaren } = props.texts;
  const { link } = props.running;
  const [keeper, setKeeper] = useState<Keeper>();
  const [, redraw] = useState({});
  const latest = useRef(props);
  latest.current = props;
  const load = async (wanted: boolean): Promise<void> => {
    const { keeperOf } = await import('./keeper.tsx');
    setKeeper(
      keeperOf(
        () => latest.current,
        () => redraw({}),
        wanted,
      ),
    );
  };
  useEffect(() => {
    if (readKept(props.flowId) === null) props.onRead();
    else load(false).then(props.onRead, props.onRead);
  }, []);
  useEffect(() => keeper?.follow(), [keeper, link]);
  return (
    <div class="ww-keep ww-noprint">
      {keeper !== undefined && <keeper.Offer />}
      <label class="ww-keep__choice">
        <input
          type="checkbox"
          checked={keeper?.isKeeping()}
          aria-describedby="bewaren-uitleg"
          onChange={({ currentTarget: box }) => (keeper === undefined ? load(box.checked) : keeper.tick(box))}
        />{' '}
        {bewaren.label}
      </label>
      <p class="ww-field__hint" id="bewaren-uitleg">
        {fill(bewaren.uitleg, { dagen: KEPT_DAYS })}
      </p>
      {keeper !== undefined && <keeper.Wipe />}
      <Said text={props.said} />
    </div>
  );
};
