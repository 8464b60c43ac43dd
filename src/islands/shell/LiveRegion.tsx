import { fill } from '../../format/placeholders.ts';
import type { FlowProps } from '../flow-props.ts';
import { emptiedText, noticeText } from './flow-text.ts';
import type { RunningFlow } from './use-question-flow.ts';

/** The one live region of a flow: what was copied, left empty, handed over or dropped from a link. */
export const LiveRegion = (props: FlowProps & { readonly running: RunningFlow; readonly said: string }) => {
  const { texts, flowNames, running, said } = props;
  const { notices, newer, from, snapshot } = running;
  const handedBy = from !== undefined && Object.hasOwn(flowNames, from) ? flowNames[from] : undefined;
  return (
    <div class="ww-flow__live" role="status">
      {said !== '' && <p class="ww-notice">{said}</p>}
      {snapshot.context.emptied.map((field) => (
        <p class="ww-notice" key={field}>
          {emptiedText(props, field)}
        </p>
      ))}
      {handedBy !== undefined && <p class="ww-notice">{fill(texts.link.overgenomen, { stroom: handedBy })}</p>}
      {newer && <p class="ww-notice">{texts.link.nieuwer}</p>}
      {notices.length > 0 && (
        <div class="ww-notice">
          <p>
            <strong>{texts.link.titel}</strong>
          </p>
          <ul>
            {notices.map((notice) => (
              <li key={`${notice.code} ${notice.about ?? ''}`}>{noticeText(props, notice)}</li>
            ))}
          </ul>
          <p>{texts.link.rest}</p>
        </div>
      )}
    </div>
  );
};
