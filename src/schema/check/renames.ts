import { answerNames, valuesOf } from './flow/parts.ts';
import type { Item } from './item.ts';
import { nearest } from './nearest.ts';
import { select, selectText, valueAt } from './path.ts';
import { didYouMean, standsHere } from './phrasing.ts';
import type { Problem } from './problem.ts';

/** The answers to choose from under a name; undefined where the name holds a number. */
const answersOf = (flow: unknown, name: string): readonly string[] | undefined => {
  const question = select(flow, 'vragen.*').find(
    ({ value }) => valueAt(value, ['id']) === name || valuesOf(selectText(value, 'rijen.*.id')).includes(name),
  );
  return question === undefined || select(question.value, 'antwoorden').length === 0
    ? undefined
    : valuesOf(selectText(question.value, 'antwoorden.*.id'));
};

/** Whether a flow has this question, or (`vraag=antwoord`) this answer to it. */
const exists = (flow: unknown, written: string): boolean => {
  const [name = '', answer] = written.split('=');
  if (!valuesOf(answerNames(flow)).includes(name)) return false;
  return answer === undefined || (answersOf(flow, name)?.includes(answer) ?? true);
};

const problemsIn = (renames: Item, flow: Item): readonly Problem[] => {
  const [old, next] = ['van', 'naar'].map((field) => selectText(renames.data, `${flow.id}.*.${field}`));
  const names = valuesOf(answerNames(flow.data));
  const known = [...names, ...valuesOf(old ?? [])];
  const toNothing = (next ?? []).filter(({ value }) => !exists(flow.data, value) && !known.includes(value));
  const stillThere = (old ?? []).filter(({ value }) => exists(flow.data, value));
  return [
    ...toNothing.map(({ path, value }) =>
      renames.problem(
        path,
        standsHere(value),
        `Deze vraag of dit antwoord bestaat niet in deze stroom. ${didYouMean(nearest(value, names))}`.trim(),
      ),
    ),
    ...stillThere.map(({ path, value }) =>
      renames.problem(
        path,
        standsHere(value),
        'Dit id bestaat nog in deze stroom. Links ernaar zouden ergens anders uitkomen. Haal deze regel weg.',
      ),
    ),
  ];
};

/** Renames that lead to a question or answer that is not there, or away from one that is. */
export const checkRenames = (items: readonly Item[]): readonly Problem[] => {
  const flows = items.filter(({ kind, data }) => kind === 'flow' && data !== undefined);
  return items.filter(({ kind }) => kind === 'renamed').flatMap((renames) => flows.flatMap((flow) => problemsIn(renames, flow)));
};
