import { prove } from '../proof/prove.ts';
import { checkContent } from '../schema/check/check-content.ts';
import type { Content } from '../schema/check/content.ts';
import { toldOfBase } from '../schema/check/in-base.ts';
import { inOrder, type Problem } from '../schema/check/problem.ts';

/** What is wrong with content and with the proof of it, and what may be meant so. */
interface Judged {
  readonly content: Content;
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

const judged = (folder: string, edition: string): Judged => {
  const { content, items, ...checked } = checkContent(folder, edition);
  const proof = prove(content, items, new Set(checked.problems.map(({ file }) => file)));
  return { content, problems: [...checked.problems, ...proof.problems], warnings: [...checked.warnings, ...proof.warnings] };
};

/** Checks a content folder, or one of its editions, and runs its proof. Of an edition it tells what the base does not say by itself. */
export const checkAll = (folder: string, edition = ''): Judged => {
  const { content, problems, warnings } = judged(folder, edition);
  let kept: Judged | undefined;
  const ofBase = (): Judged => (kept ??= judged(folder, ''));
  return {
    content,
    problems: inOrder(toldOfBase(problems, edition, () => ofBase().problems)),
    warnings: inOrder(toldOfBase(warnings, edition, () => ofBase().warnings, true)),
  };
};
