import { problemText } from '../shell/flow-text.ts';
import type { QuestionProps } from './QuestionScreen.tsx';

/** All that must be mended on this screen, each a link to its field; it takes the focus when it appears. */
export const ErrorSummary = (props: QuestionProps) => {
  const { problems } = props.running.snapshot.context;
  if (problems.length === 0) return null;
  const jump = (event: Event, field: string): void => {
    event.preventDefault();
    document.getElementById(`veld-${field}`)?.focus();
  };
  return (
    <div class="ww-error-summary" role="alert" tabIndex={-1} data-focus="" aria-labelledby="fouten">
      <h2 class="nl-heading nl-heading--level-3" id="fouten">
        {props.texts.fout.titel}
      </h2>
      <ul>
        {problems.map((problem) => (
          <li key={problem.field}>
            <a class="nl-link" href={`#veld-${problem.field}`} onClick={(event) => jump(event, problem.field)}>
              {problemText(props, problem)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
};
