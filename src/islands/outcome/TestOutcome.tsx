import { fill } from '../../format/placeholders.ts';
import { testOutcome, voteOf, type ConditionResult } from '../../machines/outcome.ts';
import type { TestFlow } from '../../schema/flow.ts';
import { ConditionList } from './ConditionList.tsx';
import { OutcomeScreen } from './OutcomeScreen.tsx';
import type { OutcomeView, OutcomeViewProps } from './outcome-view.ts';
import { VoteResult } from './VoteResult.tsx';

type Props = OutcomeViewProps<TestFlow>;

/** What must be arranged comes first, then what must be asked, then what is in order, then what is no matter here. */
const PARTS = [
  { state: 'niet-vervuld', title: 'regelen' },
  { state: 'onbekend', title: 'navragen' },
  { state: 'vervuld', title: 'in-orde' },
  { state: 'niet-van-toepassing', title: 'nvt' },
] as const;

export const titleOf: OutcomeView<TestFlow>['titleOf'] = ({ flow, outcomes }, { snapshot }) =>
  outcomes[testOutcome(flow, snapshot.context.answers).verdict]?.titel ?? '';

interface ByStateProps extends Props {
  readonly results: readonly ConditionResult[];
  readonly level?: 3 | 4;
}

const ByState = ({ results, level, ...props }: ByStateProps) => (
  <>
    {PARTS.map(({ state, title }) => (
      <ConditionList
        key={state}
        {...props}
        level={level}
        title={props.texts.toets[title]}
        results={results.filter((result) => result.state === state)}
      />
    ))}
  </>
);

/** How many of the conditions that apply are met; nothing where none applies. */
const Standing = ({ texts, results }: ByStateProps) => {
  const applying = results.filter(({ state }) => state !== 'niet-van-toepassing');
  const met = applying.filter(({ state }) => state === 'vervuld').length;
  return applying.length === 0 ? null : (
    <p class="ww-outcome__standing">{fill(texts.toets.stand, { aantal: met, totaal: applying.length })}</p>
  );
};

/** The layers in their order, each with its own count: first whether one may, then what to arrange. */
const Layers = ({ results, ...props }: ByStateProps) => {
  const { flow } = props;
  const inLayer = (layer: string | undefined): readonly ConditionResult[] =>
    results.filter(({ group }) => flow.groepen.find(({ id }) => id === group)?.laag === layer);
  return (
    <>
      {flow.lagen?.map(({ id, titel, uitleg }) => (
        <section key={id}>
          <h3 class="nl-heading nl-heading--level-3">{titel}</h3>
          {uitleg !== undefined && <p>{uitleg}</p>}
          <Standing {...props} results={inLayer(id)} />
          <ByState {...props} results={inLayer(id)} level={4} />
        </section>
      ))}
      <ByState {...props} results={inLayer(undefined)} />
    </>
  );
};

/** Conditions, each met, not met, unknown or not applicable; the verdict and what to do about each. */
export const Outcome = (props: Props) => {
  const { flow, texts, running } = props;
  const { answers } = running.snapshot.context;
  const { verdict, conditions, met, of } = testOutcome(flow, answers);
  const vote = voteOf(flow, answers);
  const isAnswered = (id: string): boolean =>
    flow.voorwaarden.find((condition) => condition.id === id)?.vragen.some((field) => answers[field] !== undefined) === true;
  const outside = flow.groepen.filter(({ buitenOordeel }) => buitenOordeel === true);
  const counting = conditions.filter(({ group }) => !outside.some(({ id }) => id === group));
  return (
    <OutcomeScreen
      {...props}
      verdict={verdict}
      title={titleOf(props, running)}
      standing={fill(texts.toets.stand, { aantal: met, totaal: of })}
    >
      <Layers {...props} results={counting} />
      {outside.map(({ id, titel }) => (
        <ConditionList
          key={id}
          {...props}
          title={fill(texts.toets['buiten-oordeel'], { groep: titel })}
          results={conditions.filter((result) => result.group === id && isAnswered(result.id))}
        />
      ))}
      {vote !== undefined && <VoteResult {...props} vote={vote} />}
    </OutcomeScreen>
  );
};
