import { select, selectText, type Found } from '../path.ts';
import type { Problem } from '../problem.ts';
import type { CheckedFlow } from './checked-flow.ts';
import { answerNames, within } from './parts.ts';

/** Lists in a flow of which every part has an id of its own. */
const lists = [
  ...['vragen', 'vragen.*.antwoorden', 'groepen', 'voorwaarden', 'lagen', 'blokken', 'posten', 'opties', 'belang', 'past'],
  ...['criteria', 'themas', 'bouwstenen', 'waarschuwingen', 'onderdelen'],
];

/** Names that a link uses itself (`link/contract.ts`); in a comparison also those of its two series. */
const RESERVED = ['v', 'nu', 'uit'];
const SERIES = ['belang', 'bouwstenen'];

/** Stands in a link for a row without an answer. */
const NO_ANSWER = 'n';

const repeated = (found: readonly Found<string>[]): readonly Found<string>[] =>
  found.filter(({ value }, at) => found.slice(0, at).some((earlier) => earlier.value === value));

const isText = (found: Found): found is Found<string> => typeof found.value === 'string';

const repeatedIds = ({ item, data }: CheckedFlow): readonly Problem[] =>
  lists
    .flatMap((pattern) => select(data, pattern))
    .flatMap((list) => repeated(within(list, '*.id').filter(isText)))
    .map(({ path, value }) =>
      item.problem(path, `Het id "${value}" staat twee keer in deze lijst.`, 'Geef een van de twee een ander id, of haal er een weg.'),
    );

/** Answers that would be kept under one name; within one list that is told already. */
const clashes = (flow: CheckedFlow): readonly Problem[] => {
  const { item, data, kind } = flow;
  const names = answerNames(data);
  const reserved = kind === 'vergelijker' ? [...RESERVED, ...SERIES] : RESERVED;
  const taken = names.filter(({ value }) => reserved.includes(value));
  const listed = new Set(repeatedIds(flow).map(({ line }) => line));
  return [
    ...repeated(names)
      .map(({ path, value }) =>
        item.problem(
          path,
          `Het id "${value}" staat twee keer in deze stroom.`,
          'Geef een van de twee een ander id: antwoorden worden onder dit id bewaard.',
        ),
      )
      .filter(({ line }) => !listed.has(line)),
    ...taken.map(({ path, value }) =>
      item.problem(path, `Er staat: "${value}".`, 'Dit id gebruikt de site zelf in links. Kies een ander id.'),
    ),
  ];
};

/** Characters that stand for an answer in a link: each for one. */
const signs = ({ item, data }: CheckedFlow): readonly Problem[] =>
  [['belang'], ['opties', 'past']].flatMap((together) => {
    const used = together.flatMap((list) => selectText(data, `${list}.*.teken`));
    const taken = [...repeated(used), ...used.filter(({ value }) => value === NO_ANSWER)];
    return taken.map(({ path, value }) =>
      item.problem(path, `Het teken "${value}" is al gebruikt.`, 'Kies een ander teken: links gebruiken het om antwoorden te bewaren.'),
    );
  });

/** Ids and signs in a flow that stand for two things at once. */
export const checkIds = (flow: CheckedFlow): readonly Problem[] => [...repeatedIds(flow), ...clashes(flow), ...signs(flow)];
