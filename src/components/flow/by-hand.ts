import { conditionText, type Wording } from '../../format/condition-text.ts';
import { fill } from '../../format/placeholders.ts';
import type { ComparisonFlow, CostFlow, Flow, StepsFlow, TestFlow, Verdict, WayfinderFlow } from '../../schema/flow.ts';
import type { Outcome } from '../../schema/page.ts';
import type { Texts } from '../../schema/texts.ts';
import { numbersOf, roleLabels } from './numbering.ts';

/** How a reader finds the outcome without the site, in sentences. */
export interface Method {
  readonly intro: string;
  /** What to go through, in this order. */
  readonly rules: readonly string[];
  readonly notes: readonly string[];
}

type Titles = Readonly<Record<string, Outcome>>;

/** A verdict as a rule to try; the last one, without a condition, is what is left. */
const verdictText = (
  wording: Wording & { readonly texts: Texts },
  { uitkomst, ...row }: Verdict,
  outcomes: Titles,
  numbers = '',
): string => {
  const { zelf } = wording.texts;
  const voorwaarde = conditionText(wording, row);
  const said = { uitkomst: outcomes[uitkomst]?.titel ?? uitkomst };
  if (voorwaarde === undefined) return fill(zelf.anders, said);
  return fill(zelf.regel, { ...said, voorwaarde: numbers === '' ? voorwaarde : `${voorwaarde} (${numbers})` });
};

const isConditional = (row: Verdict): boolean => Boolean(row.als ?? row['als-een-van'] ?? row.behalve);

const groupsIn = ({ als, 'als-een-van': oneOf = [], behalve }: Verdict): readonly string[] =>
  [als, ...oneOf, behalve].flatMap((lines) => [lines?.groep ?? []].flat());

const testMethod = (flow: TestFlow, texts: Texts, outcomes: Titles): Method => {
  const words = texts.zelf;
  const outside = flow.groepen.filter(({ buitenOordeel }) => buitenOordeel === true);
  const rules = flow.oordelen.map((row) => {
    const groups = groupsIn(row);
    const asked = flow.voorwaarden.filter(({ groep }) => groups.includes(groep)).flatMap(({ vragen }) => vragen);
    const numbers = asked.length === 0 ? '' : fill(words.vragen, { nummers: numbersOf(flow, asked) });
    return verdictText({ flow, texts }, row, outcomes, numbers);
  });
  const double = flow.voorwaarden.filter(({ vragen, groep }) => vragen.length > 1 && !outside.some(({ id }) => id === groep));
  const labels = roleLabels(flow, texts);
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

/** The verdicts that rest on a condition; what is left is told by the way itself. */
const exceptions = (flow: StepsFlow | WayfinderFlow | ComparisonFlow | CostFlow, texts: Texts, outcomes: Titles): readonly string[] =>
  (flow.oordelen ?? []).filter(isConditional).map((row) => verdictText({ flow, texts }, row, outcomes));

/** The signs of a comparison from high to low, equal ones together: "++, dan +, dan - of -/-". */
export const scaleText = ({ schaal = [] }: ComparisonFlow, { of }: Texts['voorwaarde'], dan: string): string =>
  schaal.map((place) => place.join(` ${of} `)).join(`, ${dan} `);

const comparisonMethod = (flow: ComparisonFlow, texts: Texts, outcomes: Titles): Method => {
  const words = texts.zelf;
  const { belang = [], criteria = [] } = flow;
  const points = belang.flatMap(({ label, gewicht }) => (gewicht === undefined ? [] : [`${label} = ${gewicht}`]));
  const unweighted = belang.find(({ gewicht }) => gewicht === undefined);
  const ambiguous = criteria.filter(({ dubbelzinnig }) => dubbelzinnig !== undefined).map(({ titel }) => titel);
  const weighs = criteria.length > 0;
  const given = unweighted === undefined ? '' : ` ${fill(words['punten-onbekend'], { onbekend: unweighted.label })}`;
  return {
    intro: weighs ? `${fill(words.punten, { punten: points.join(', ') })}${given}` : words.bouwstenen,
    rules: [
      ...(weighs ? [fill(words.tekens, { tekens: scaleText(flow, texts.voorwaarde, words.dan) }), words.paar, words.gelijk] : []),
      ...(weighs && flow.bouwstenen !== undefined ? [words.bouwstenen] : []),
    ],
    notes: [
      ...exceptions(flow, texts, outcomes),
      ...(ambiguous.length === 0 ? [] : [fill(words.zonder, { criteria: ambiguous.join(', ') })]),
      ...(weighs && flow.bouwstenen !== undefined ? [words.samen] : []),
    ],
  };
};

/** What a total is made of: "eenmalig + (per maand × aantal maanden)". */
export const formulaText = ({ blokken }: CostFlow, { formule, keer }: Texts['kostentabel']): string => {
  const parts = blokken.map(({ titel, periode }) => {
    const name = `${titel.charAt(0).toLowerCase()}${titel.slice(1)}`;
    return periode === undefined ? name : `(${name} × ${fill(keer, { eenheid: periode.meervoud })})`;
  });
  return fill(formule, { blokken: parts.join(' + ') });
};

/** The rule of a flow in words, with its own labels and outcomes: the same rule that `rules/` runs. */
export const methodOf = (flow: Flow, texts: Texts, outcomes: Titles): Method => {
  const words = texts.zelf;
  switch (flow.soort) {
    case 'toets':
      return testMethod(flow, texts, outcomes);
    case 'stappenplan':
      return { intro: fill(words.stappen, roleLabels(flow, texts)), rules: [], notes: exceptions(flow, texts, outcomes) };
    case 'wegwijzer':
      return { intro: words.wegwijzer, rules: [], notes: exceptions(flow, texts, outcomes) };
    case 'vergelijker':
      return comparisonMethod(flow, texts, outcomes);
    case 'rekenhulp':
      return { intro: formulaText(flow, texts.kostentabel), rules: [], notes: [words.rekenhulp, words.onzeker] };
  }
};
