import type { Answers } from '../../src/rules/answers.ts';
import { comparisonFlow, signs } from '../golden/content.ts';

/** What the outcome must be called; undefined while the answers do not suffice for one. */
export type Rule = (answers: Answers) => string | undefined;

type Given = readonly (string | number | undefined)[];

const have = (given: Given): boolean => given.every((answer) => answer !== undefined);

/** The rule that most tests share: one "nee", else one unknown, else all "ja". */
const threeValued =
  (fields: readonly string[], no: string, unknown: string, yes: string): Rule =>
  (answers) => {
    const given = fields.map((id) => answers[id]);
    if (!have(given)) return undefined;
    if (given.includes('nee')) return no;
    return given.includes('weet-niet') ? unknown : yes;
  };

const steps: Rule = (answers) => {
  const given = ['besluit', 'overeenkomst', 'procesafspraken', 'aansluiting', 'cursus', 'gebruik'].map((id) => answers[id]);
  if (!have(given)) return undefined;
  if (given.every((answer) => answer === 'ja')) return 'stappen-klaar';
  return given.every((answer) => answer === 'weet-niet') ? 'alles-onbekend' : 'volgende-stap';
};

const conditions: Rule = ({ wsp, taken, eigendom, gebruikers, ...rest }) => {
  const base = [wsp, taken, eigendom];
  const others = [rest['contract-uwv'], rest['contract-gemeente'], gebruikers];
  if (!have([...base, ...others])) return undefined;
  if (base.includes('nee')) return 'basis-niet-vervuld';
  if (base.some((answer) => ['weet-niet', 'dochter', 'stichting'].includes(String(answer)))) return 'onduidelijk';
  return others.every((answer) => answer === 'ja') ? 'voldoet' : 'nog-niet';
};

const costs: Rule = ({ route, verbinding, doorberekening, maanden, raadplegen, muteren, ...rest }) => {
  const own = verbinding === 'bestaand' ? [verbinding, rest['al-betaald']] : [verbinding];
  const amounts = [rest['gemeente-eenmalig'], rest['gemeente-maand']];
  const passed = doorberekening === 'ja' ? [doorberekening, ...amounts] : [doorberekening];
  const asked = { rechtstreeks: own, 'via-gemeente': passed, 'weet-niet': [] }[String(route)];
  if (asked === undefined || !have([...asked, maanden, raadplegen, muteren])) return undefined;
  return route === 'via-gemeente' && doorberekening === 'weet-niet' ? 'ten-minste' : 'bedrag';
};

const table = Object.entries(signs).map(([criterion, tekens]) => ({
  criterion,
  heights: tekens.map((sign) => ['-', '+/-', '+', '++'].indexOf(sign === '-/-' ? '-' : sign)),
}));
const blocks = (comparisonFlow.bouwstenen ?? []).map(({ id }) => id);
const levels = [0, 1, 2].flatMap((one) => [0, 1, 2].flatMap((two) => [0, 1, 2].map((three) => [one, two, three])));

/** A single order is there when three heights can be found that agree with who leads in each of the three pairs. */
const compared: Rule = (answers) => {
  const weigh = table.map(({ criterion }) => answers[criterion]);
  const fit = blocks.map((id) => answers[id]);
  const parts = [weigh, fit].filter((part) => part.some((answer) => answer !== undefined));
  if (parts.length === 0 || !parts.every(have)) return undefined;
  const weights = weigh.map((answer) => ({ wel: 1, heel: 2 })[String(answer)] ?? 0);
  if (weights.every((weight) => weight === 0)) return 'geen-volgorde';
  const lead = (one: number, other: number): number =>
    Math.sign(table.reduce((sum, { heights }, at) => sum + (weights[at] ?? 0) * Math.sign((heights[one] ?? 0) - (heights[other] ?? 0)), 0));
  const leads = [lead(0, 1), lead(0, 2), lead(1, 2)].join();
  const agrees = ([one = 0, two = 0, three = 0]: readonly number[]): boolean =>
    [Math.sign(one - two), Math.sign(one - three), Math.sign(two - three)].join() === leads;
  return levels.some(agrees) ? 'volgorde' : 'geen-eenduidige-volgorde';
};

const route: Rule = ({ gemeente, netwerk }) => {
  const chosen = String(gemeente);
  if (['via-gemeente', 'rechtstreeks', 'sociale-dienst'].includes(chosen)) return chosen;
  if (!have([gemeente, netwerk])) return undefined;
  if (['overstap', 'verschilt'].includes(chosen)) return chosen;
  return gemeente === 'weet-niet' && netwerk === 'weet-niet' ? 'contact-zoeken' : 'eigen-aansluiting';
};

const modules: Rule = ({ gebruikt, wijzigt, raadplegen, muteren, onbekend, niet, ...rest }) => {
  const counted = [raadplegen, muteren, onbekend, niet, rest['gebruik-onbekend']].some((count) => Number(count ?? 0) > 0);
  if (gebruikt === undefined) return counted ? 'totaal' : undefined;
  if (gebruikt !== 'ja') return gebruikt === 'nee' ? 'geen' : 'gebruik-onbekend';
  return { ja: 'muteren', nee: 'raadplegen', 'weet-niet': 'onbekend' }[String(wijzigt)];
};

const scenario: Rule = ({ samengaan, plaatsing, exclusief, resultaten }) => {
  if (samengaan === 'weet-niet') return 'alle-scenarios';
  if (samengaan === 'nee') return have([exclusief, resultaten]) ? 'scenario-3' : undefined;
  const placing = { werkgeversservicepunt: 'scenario-1', 'sw-bedrijf-en-sociale-dienst': 'scenario-2', 'weet-niet': 'alle-scenarios' };
  return samengaan === 'ja' ? placing[plaatsing as keyof typeof placing] : undefined;
};

const services =
  'kandidaten voorlichting onderzoek arrangementen ontmoeten werkzoekenden arbeidsmarkt scholing leerwerkloketten no-riskpolis loonwaarde ' +
  'loonkostensubsidie jobcoach proefplaatsing detachering jobcreatie werkplekaanpassing verhuizing quickscan';

/** The rules of every flow once more, as the sources let us say them and written without looking at `src/rules`. */
export const rules: Readonly<Record<string, Rule>> = {
  aansluitstappen: steps,
  voorwaarden: conditions,
  kosten: costs,
  varianten: compared,
  route,
  modules,
  cv: threeValued(['beschikbaar', 'beroepsbeeld', 'bemiddelingsberoep', 'digivaardig'], 'niet-plaatsen', 'klantgesprek', 'plaatsen'),
  'sw-scenario': scenario,
  dienstenpakket: threeValued(services.split(' '), 'gaten', 'onduidelijk', 'compleet'),
  werkbedrijf: threeValued(['marktbewerkingsplan', 'aansturing'], 'nog-niet', 'onduidelijk', 'werkbedrijf'),
};
