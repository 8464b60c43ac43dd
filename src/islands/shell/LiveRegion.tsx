import { fill } from '../../format/placeholders.ts';
import type { FlowProps } from '../flow-props.ts';
import { emptiedText, noticeText } from './flow-text.ts';
import type { RunningFlow } from './use-question-flow.ts';

/** The one live region of a flow: what was left empty, handed over or dropped from a link. */
export const LiveRegion = (
  props: FlowProps & {
    readonly running: RunningFlow;
    /** Whether something is said elsewhere: there is one live region at a time. */
    readonly isQuiet?: boolean;
    readonly failed: boolean;
  },
) => {
  const { texts, flowNames, running } = props;
  const { notices, told, from, snapshot } = running;
  const handedBy = from !== undefined && Object.hasOwn(flowNames, from) ? flowNames[from] : undefined;
  return (
    <div class="ww-flow__live" role={props.isQuiet === true ? undefined : 'status'}>
      {props.failed && <p class="ww-notice">{texts.stroom['laden-mislukt']}</p>}
      {snapshot.context.emptied.map((field) => (
        <p class="ww-notice" key={field}>
          {emptiedText(props, field)}
        </p>
      ))}
      {handedBy !== undefined && <p class="ww-notice">{fill(texts.link.overgenomen, { stroom: handedBy })}</p>}
      {told !== undefined && (
        <p class="ww-notice" key={told}>
          {texts.link[told]}
        </p>
      )}
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
          <p>{texts.link[Object.keys(snapshot.context.answers).length > 0 ? 'rest' : 'niets']}</p>
        </div>
      )}
    </div>
  );
};
