import { flowPath } from '../format/href.ts';
import { pairOf } from '../link/pair.ts';
import { readLink, type StateReading } from '../link/read-link.ts';
import { askedIn, seriesNamed } from '../link/read-pairs.ts';
import { writeLink } from '../link/write-link.ts';
import type { Item } from '../schema/check/item.ts';
import type { Problem } from '../schema/check/problem.ts';
import type { GoldenLink } from '../schema/proof.ts';
import type { Answers } from '../rules/answers.ts';
import { fieldsOf, fits } from '../rules/questionnaire.ts';
import { plainAnswers } from './case-answers.ts';
import { differences, shown, type Difference } from './difference.ts';
import { outcomeOf } from './outcome.ts';
import { NOTHING_FOUND, type Report } from './report.ts';
import { sayingOf } from './said.ts';
import type { Subject } from './subject.ts';

const shownBy = (subject: Subject, { screen, answers }: StateReading): string => {
  if (screen.kind === 'question') return `vraag ${screen.id}`;
  return screen.kind === 'review' ? 'nakijken' : `uitkomst ${outcomeOf(subject, answers)}`;
};

const DIGITS = /^\d+$/;

/** Names of questions and answers in a link that the flow does not know, other than those that the golden link says it drops. */
const lostIn = ({ flow, renames }: Subject, { link, meldingen = [] }: GoldenLink): readonly string[] => {
  const pairs = [...new URLSearchParams(link.split('#')[1])].filter(([key]) => !['v', 'nu', 'uit'].includes(key));
  return pairs.flatMap(([name, text]) => {
    const { key, value } = pairOf(renames, name, text);
    if (seriesNamed(flow, key) !== undefined) return [];
    const question = askedIn(flow, key);
    if (question === undefined) return text === '' || meldingen.includes('onbekende-vraag') ? [] : [key];
    const field = fieldsOf(flow, question).find(({ id }) => id === key);
    const isTaken = field === undefined || value === '' || DIGITS.test(value) || fits(field, value);
    return isTaken || meldingen.includes(`onbekend-antwoord ${key}`) ? [] : [`${key}=${value}`];
  });
};

/** What an old link must show and write now: the same, under the names of this release. */
const renamedScreen = ({ renames }: Subject, shown: string): string => {
  const [kind = '', id = ''] = shown.split(' ');
  return kind === 'vraag' ? `vraag ${pairOf(renames, id, '').key}` : shown;
};

const renamedAnswers = ({ renames }: Subject, answers: Answers): Answers =>
  Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => {
      const { key, value } = pairOf(renames, id, String(answer));
      return [key, typeof answer === 'number' ? answer : value];
    }),
  );

const renamedFragment = ({ renames }: Subject, fragment: string): string =>
  fragment
    .split('&')
    .map((pair) => {
      const [name = '', whole = ''] = pair.split('=');
      const { key, value, mark } = pairOf(renames, name, whole);
      return `${key}=${value}${mark === undefined ? '' : `.${mark}`}`;
    })
    .join('&');

const linkDifferences = (subject: Subject, golden: GoldenLink): readonly Difference[] => {
  const { flow, id } = subject;
  const [path = '', fragment = ''] = golden.link.split('#');
  const reading = readLink(flow, fragment, subject.renames);
  if (path !== flowPath(id)) return [{ path: ['link'], said: flowPath(id), expected: path }];
  if (reading.kind !== 'state') return [{ path: ['toont'], said: 'niets: hij wordt niet gelezen als link', expected: golden.toont }];
  const { answers, screen, notices } = reading;
  const opens = shownBy(subject, reading);
  const mustOpen = renamedScreen(subject, golden.toont);
  if (opens !== mustOpen) return [{ path: ['toont'], said: opens, expected: mustOpen }];
  const written = writeLink(flow, answers, screen);
  const told = notices.map(({ code, about }) => (about === undefined ? code : `${code} ${about}`));
  const expected = {
    antwoorden: golden.antwoorden && renamedAnswers(subject, plainAnswers(flow, golden.antwoorden)),
    schrijft: golden.antwoorden === undefined ? renamedFragment(subject, golden.schrijft ?? fragment) : golden.schrijft,
    meldingen: golden.meldingen ?? [],
    van: golden.van,
  };
  const found = { antwoorden: answers, schrijft: written, meldingen: told, van: reading.from };
  const plain = (['antwoorden', 'schrijft', 'meldingen', 'van'] as const).flatMap((name): readonly Difference[] => {
    const wanted = expected[name];
    if ((wanted === undefined && name !== 'van') || sorted(wanted) === sorted(found[name])) return [];
    return [{ path: golden[name] === undefined ? [] : [name], said: found[name] ?? 'niets', expected: wanted ?? 'niets' }];
  });
  return [
    ...plain,
    ...(screen.kind === 'outcome' ? differences(golden, sayingOf(subject, answers, Object.keys(golden.zonder ?? {}))) : []),
  ];
};

const sorted = (value: unknown): string =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? JSON.stringify(Object.entries(value).sort())
    : (JSON.stringify(value) ?? '');

const renameProblem = (subject: Subject, item: Item, at: number, name: string, times: number): Problem => {
  const [question, answer] = name.split('=');
  const what = answer === undefined ? `geen vraag "${question}"` : `bij "${question}" geen antwoord "${answer}"`;
  const links = times === 1 ? 'Deze link werkt' : `Deze en nog ${times - 1} ${times === 2 ? 'link werken' : 'links werken'}`;
  return item.problem(
    [at, 'link'],
    `De stroom "${subject.id}" heeft ${what} meer. ${links} dan niet, en lezers hebben zulke links.`,
    `Zet de nieuwe naam in hernoemd.yaml: ${subject.id}: [{ van: ${name}, naar: … }].`,
  );
};

/**
 * Opens the golden links of a flow.
 * @param item the part of the file that holds the links of this flow
 */
export const runLinks = (subject: Subject, links: readonly GoldenLink[], item: Item): Report => {
  const lost = links.map((golden) => lostIn(subject, golden));
  const names = [...new Set(lost.flat())];
  const renames = names.map((name) => {
    const at = lost.findIndex((all) => all.includes(name));
    return renameProblem(subject, item, at, name, lost.filter((all) => all.includes(name)).length);
  });
  if (renames.length > 0) return { ...NOTHING_FOUND, problems: renames };
  const others = links.flatMap((golden, at) =>
    linkDifferences(subject, golden).map(({ path, said, expected }) =>
      item.problem(
        [at, ...path],
        `De link ${golden.link} geeft nu: ${shown(said)}; hij hoort te geven: ${shown(expected)}.`,
        'Lezers hebben deze link. Verbeter de stroom, of zet een oude naam in hernoemd.yaml. Is het met opzet anders? Pas dan deze regel aan, en vertel het lezers in wijzigingen.yaml.',
      ),
    ),
  );
  return { ...NOTHING_FOUND, problems: others };
};
