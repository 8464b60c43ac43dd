import { median, percentile, table } from './figures.ts';
import { FRAME, measureSteps, type Step } from './steps.ts';

const HEAD = ['milliseconds, median', 'steps', 'nodes', 'painted', 'own work', 'bare list', 'ratio'];

const row = (name: string, steps: readonly Step[]): readonly (string | number)[] => {
  const painted = median(steps.map((step) => step.painted));
  const bare = median(steps.map((step) => step.bare.painted));
  return [
    name,
    String(steps.length),
    String(median(steps.map(({ nodes }) => nodes))),
    painted,
    median(steps.map(({ own }) => own)),
    bare,
    painted / bare,
  ];
};

/** Measures the steps of all flows, prints them beside the bare list, and says whether a step fits a frame. */
export const reportSteps = async (times: number): Promise<void> => {
  console.log(
    'A step of a flow, from click to paint, with the processor at a quarter of its speed, beside a bare Preact list of as many nodes',
  );
  const { steps, idle } = await measureSteps(times);
  const questions = steps.filter(({ isOutcome }) => !isOutcome);
  const flows = [...new Set(steps.map(({ flow }) => flow))];
  console.log(
    table(HEAD, [
      ...flows.map((flow) =>
        row(
          flow,
          steps.filter((step) => step.flow === flow),
        ),
      ),
      row('all steps to a question or the review', questions),
      row(
        'all steps to an outcome',
        steps.filter(({ isOutcome }) => isOutcome),
      ),
    ]),
  );
  const fits = (values: readonly number[]): string => {
    const [quick = 0, middle = 0, slow = 0] = [10, 50, 90].map((hundredths) => percentile(values, hundredths));
    return `${quick.toFixed(1)} ms for the quickest tenth, ${middle.toFixed(1)} ms median, ${slow.toFixed(1)} ms for the slowest tenth: the median ${middle <= FRAME ? 'fits' : 'does not fit'} a frame of ${FRAME.toFixed(1)} ms`;
  };
  console.log(
    `A click that changes nothing is painted after ${median(idle.map(({ painted }) => painted)).toFixed(1)} ms: that is this browser on this machine.`,
  );
  console.log(`Until the paint: ${fits(questions.map(({ painted }) => painted))}.`);
  console.log(`Script, style and layout alone: ${fits(questions.map(({ own }) => own))}.`);
};
