import { EDITIONS } from './layers.ts';
import type { Problem } from './problem.ts';

const same = ({ file, line, field, found }: Problem): string => [file, line, field, found].join('\n');

/**
 * What the check of an edition says about files of its base. A fault that the base has by itself stays as it is; all
 * else comes from the edition, whose editor does not change the base.
 * @param leaves whether what the base says by itself is left to the base
 */
export const toldOfBase = (
  problems: readonly Problem[],
  edition: string,
  ofBase: () => readonly Problem[],
  leaves = false,
): readonly Problem[] => {
  const isOfEdition = ({ file }: Problem): boolean => file.includes(`/${EDITIONS}/`);
  if (edition === '' || problems.every(isOfEdition)) return problems;
  const known = new Set(ofBase().map(same));
  return problems.flatMap((problem) => {
    if (isOfEdition(problem)) return [problem];
    if (known.has(same(problem))) return leaves ? [] : [problem];
    const own = problem.file.replace('/', `/${EDITIONS}/${edition}/`);
    return [{ ...problem, remedy: `${problem.remedy} Zonder de editie klopt dit: leg wat anders moet in ${own}.` }];
  });
};
