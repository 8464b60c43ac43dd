/** Yes, no, or not known (undefined), as in the three-valued logic of Kleene. */
export type Truth = boolean | undefined;

export const not = (truth: Truth): Truth => (truth === undefined ? undefined : !truth);

/** Whether all hold; of nothing, all does. */
export const every = (truths: readonly Truth[]): Truth => {
  if (truths.includes(false)) return false;
  return truths.includes(undefined) ? undefined : true;
};

/** Whether one holds at least; of nothing, none does. */
export const some = (truths: readonly Truth[]): Truth => not(every(truths.map(not)));
