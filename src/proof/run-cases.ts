import { firstOpen, prune } from '../rules/route.ts';
import type { Item } from '../schema/check/item.ts';
import type { Problem } from '../schema/check/problem.ts';
import type { Cases, GoldenCase } from '../schema/proof.ts';
import { writeLink } from '../link/write-link.ts';
import type { Answers } from '../rules/answers.ts';
import { caseAnswers } from './case-answers.ts';
import { differences, shown, type Difference } from './difference.ts';
import { outcomeOf } from './outcome.ts';
import { NOTHING_FOUND, type Report } from './report.ts';
import { sayingOf } from './said.ts';
import { strangeProblems } from './strange.ts';
import { structureProblems } from './structure.ts';
import type { Subject } from './subject.ts';
import { textProblems } from './told.ts';

/** A flow, the file with its cases, and that file as it was read. */
interface Run {
  readonly subject: Subject;
  readonly file: Cases;
  readonly item: Item;
}

const remedyFor = ({ subject }: Run): string =>
  `Klopt het geval met de bron? Verbeter dan de regels in stromen/${subject.id}.yaml. Anders: verbeter het geval.`;

/** The outcome or the open question, as a difference with what the case says. */
const ending = (subject: Subject, { uitkomst, open }: GoldenCase, answers: Answers): readonly Difference[] => {
  const asks = firstOpen(subject.flow, answers)?.id;
  if (open !== undefined)
    return asks === open ? [] : [{ path: ['open'], said: asks ?? `niets meer (uitkomst ${outcomeOf(subject, answers)})`, expected: open }];
  if (asks !== undefined)
    return [
      {
        path: uitkomst === undefined ? [] : ['uitkomst'],
        said: `nog niets: vraag ${asks} staat open`,
        expected: uitkomst ?? 'een uitkomst',
      },
    ];
  const outcome = outcomeOf(subject, answers);
  return uitkomst === undefined || outcome === uitkomst ? [] : [{ path: ['uitkomst'], said: outcome, expected: uitkomst }];
};

const linkDifference = ({ flow }: Subject, { link, open }: GoldenCase, answers: Answers): readonly Difference[] => {
  if (link === undefined) return [];
  const written = writeLink(flow, answers, open === undefined ? { kind: 'outcome' } : { kind: 'question', id: open });
  return written === link ? [] : [{ path: ['link'], said: written, expected: link }];
};

const caseProblems = (run: Run, one: GoldenCase, at: number): readonly Problem[] => {
  const { subject, file, item } = run;
  const answers = caseAnswers(subject, file, one);
  const kept = prune(subject.flow, answers);
  const idle = Object.keys(answers).filter((id) => kept[id] === undefined);
  if (idle.length > 0)
    return [
      item.problem(
        ['gevallen', at, 'antwoorden', idle[0] ?? ''],
        `Geval ${one.nr} beantwoordt "${idle.join('", "')}", maar dat wordt met deze antwoorden niet gevraagd.`,
        'Haal het weg, of verbeter de antwoorden ervoor.',
      ),
    ];
  const ends = ending(subject, one, answers);
  const said = ends.length > 0 || one.open !== undefined ? [] : differences(one, sayingOf(subject, answers, Object.keys(one.zonder ?? {})));
  return [...ends, ...said, ...(ends.length > 0 ? [] : linkDifference(subject, one, answers))].map(({ path, said: says, expected }) =>
    item.problem(
      ['gevallen', at, ...path],
      says === undefined
        ? `Geval ${one.nr} (${one.wat}): de stroom zegt hier niets over; het geval zegt: ${shown(expected)}.`
        : `Geval ${one.nr} (${one.wat}): de stroom zegt: ${shown(says)}; het geval zegt: ${shown(expected)}.`,
      remedyFor(run),
    ),
  );
};

const numbering = ({ file, item }: Run): readonly Problem[] =>
  file.gevallen.flatMap(({ nr, uitkomst, open, na = [] }, at) => [
    ...(file.gevallen.findIndex((other) => other.nr === nr) < at
      ? [item.problem(['gevallen', at, 'nr'], `Nummer ${nr} staat er twee keer.`, 'Geef elk geval een eigen nummer.')]
      : []),
    ...(uitkomst !== undefined && open !== undefined
      ? [item.problem(['gevallen', at, 'open'], 'Dit geval heeft een uitkomst en een open vraag.', 'Houd er één over.')]
      : []),
    ...na
      .filter((number) => !file.gevallen.some((other) => other.nr === number))
      .map((number) => item.problem(['gevallen', at, 'na'], `Een geval ${number} is er niet.`, 'Noem een nummer uit dit bestand.')),
  ]);

/** Outcomes that no case of the file ends in. */
const unproved = ({ subject, file, item }: Run): readonly Problem[] => {
  const ends = new Set(file.gevallen.map(({ uitkomst }) => uitkomst));
  return [...subject.outcomes.keys()]
    .filter((id) => !ends.has(id))
    .sort()
    .map((id) => item.problem(['gevallen'], `Geen geval heeft de uitkomst "${id}".`, 'Voeg een geval toe dat daarop uitkomt.'));
};

/** Runs the cases of a flow. */
export const runCases = (subject: Subject, file: Cases, item: Item): Report => {
  const run = { subject, file, item };
  const wrong = numbering(run);
  const strange = strangeProblems(subject, file, item);
  if (wrong.length + strange.length > 0) return { ...NOTHING_FOUND, problems: [...wrong, ...strange] };
  return {
    problems: [
      ...structureProblems(subject, file, item),
      ...file.gevallen.flatMap((one, at) => caseProblems(run, one, at)),
      ...textProblems(subject, file, item),
    ],
    warnings: unproved(run),
  };
};
