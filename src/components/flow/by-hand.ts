import { fill } from '../../format/placeholders.ts';
import type { ComparisonFlow, Flow, StepsFlow, TestFlow, WayfinderFlow } from '../../schema/flow.ts';
import type { Outcome } from '../../schema/page.ts';
import type { Texts } from '../../schema/texts.ts';
import { answerLabel, numbersOf } from './numbering.ts';

/** How a reader finds the outcome without the site, in sentences. */
export interface Method {
  readonly intro: string;
  /** What to go through, in this order. */
  readonly rules: readonly string[];
  readonly notes: readonly string[];
}

type Words = Texts['zelf'];
type Titles = Readonly<Record<string, Outcome>>;

const UNKNOWN = 'weet-niet';

const labelsOf = (flow: Flow) => ({ ja: answerLabel(flow, 'ja'), nee: answerLabel(flow, 'nee'), onbekend: answerLabel(flow, UNKNOWN) });

const titleOf = (outcomes: Titles, id: string | undefined): string => (id === undefined ? '' : (outcomes[id]?.titel ?? id));

const testMethod = (flow: TestFlow, words: Words, outcomes: Titles): Method => {
  const labels = labelsOf(flow);
  const outside = flow.groepen.filter(({ buitenOordeel }) => buitenOordeel === true);
  const rules = flow.oordelen.map(({ regel, groepen, uitkomst }) => {
    const named = flow.groepen.filter(({ id }) => groepen?.includes(id));
    const asked = flow.voorwaarden.filter(({ groep }) => groepen?.includes(groep)).flatMap(({ vragen }) => vragen);
    const condition = fill(words[groepen === undefined ? regel : (`${regel}-groep` as const)], {
      ...labels,
      groepen: named.map(({ titel }) => titel).join('’, ‘'),
      vragen: fill(words.vragen, { nummers: numbersOf(flow, asked) }),
    });
    return `${condition} ${fill(words.dan, { uitkomst: titleOf(outcomes, uitkomst) })}`;
  });
  const double = flow.voorwaarden.filter(({ vragen, groep }) => vragen.length > 1 && !outside.some(({ id }) => id === groep));
  return {
    intro: words.toets,
    rules,
    notes: [
      ...double.map(({ titel, vragen }) => fill(words['meer-vragen'], { ...labels, voorwaarde: titel, nummers: numbersOf(flow, vragen) })),
      ...outside.map(({ titel }) => fill(words.buiten, { groep: titel })),
      ...(flow.stemming === undefined ? [] : [words.stemming]),
    ],
  };
};

const stepsMethod = (flow: StepsFlow, words: Words, outcomes: Titles): Method => {
  const labels = labelsOf(flow);
  return {
    intro: fill(words.stappen, labels),
    rules: [],
    notes: [
      fill(words['stappen-klaar'], { ...labels, uitkomst: titleOf(outcomes, 'stappen-klaar') }),
      fill(words['alles-onbekend'], { ...labels, uitkomst: titleOf(outcomes, 'alles-onbekend') }),
    ],
  };
};

const wayfinderMethod = (flow: WayfinderFlow, words: Words, outcomes: Titles): Method => ({
  intro: words.wegwijzer,
  rules: [],
  notes:
    flow.allesOnbekend === undefined
      ? []
      : [fill(words['alles-onbekend'], { ...labelsOf(flow), uitkomst: titleOf(outcomes, flow.allesOnbekend) })],
});

const comparisonMethod = (flow: ComparisonFlow, words: Words, outcomes: Titles): Method => {
  const points = flow.belang.flatMap(({ label, gewicht }) => (gewicht === undefined ? [] : [`${label} = ${gewicht}`]));
  const unweighted = flow.belang.find(({ gewicht }) => gewicht === undefined);
  const ambiguous = flow.criteria.filter(({ dubbelzinnig }) => dubbelzinnig !== undefined).map(({ titel }) => titel);
  return {
    intro: fill(words.punten, { punten: points.join(', '), onbekend: unweighted?.label ?? '' }),
    rules: [words.tekens, words.paar, words.gelijk, words.bouwstenen],
    notes: [
      fill(words.kringetje, { uitkomst: titleOf(outcomes, 'geen-eenduidige-volgorde') }),
      ...(ambiguous.length === 0 ? [] : [fill(words.zonder, { criteria: ambiguous.join(', ') })]),
      words.samen,
    ],
  };
};

/** The rule of a flow in words, with its own labels and outcomes: the same rule that `rules/` runs. */
export const methodOf = (flow: Flow, { zelf: words, kostentabel }: Texts, outcomes: Titles): Method => {
  switch (flow.soort) {
    case 'toets':
      return testMethod(flow, words, outcomes);
    case 'stappenplan':
      return stepsMethod(flow, words, outcomes);
    case 'wegwijzer':
      return wayfinderMethod(flow, words, outcomes);
    case 'vergelijker':
      return comparisonMethod(flow, words, outcomes);
    case 'rekenhulp':
      return { intro: kostentabel.formule, rules: [], notes: [words.rekenhulp, words.onzeker] };
  }
};
