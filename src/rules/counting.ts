import type { Count } from './condition.ts';
import { every, type Truth } from './truth.ts';

/** Something that has a role or, while nobody knows it yet, none. */
export interface Counted {
  readonly group: string | undefined;
  readonly role: string | undefined;
}

/**
 * Whether as many as asked for have the role. What has no role yet may still get it, so that the answer is unknown where
 * it would decide. "All" of nothing holds; what does not apply counts for none of the others.
 */
export const countHolds = (counted: readonly Counted[], { groups, atLeast, atMost, all, role }: Count): Truth => {
  const here = counted.filter(({ group }) => groups === undefined || (group !== undefined && groups.includes(group)));
  const relevant = role === 'niet-van-toepassing' ? here : here.filter((one) => one.role !== 'niet-van-toepassing');
  const least = relevant.filter((one) => one.role === role).length;
  const most = least + relevant.filter((one) => one.role === undefined).length;
  const reaches = (number: number): Truth => (least >= number ? true : most < number ? false : undefined);
  const staysWithin = (number: number): Truth => (most <= number ? true : least > number ? false : undefined);
  return every([
    atLeast === undefined ? true : reaches(atLeast),
    atMost === undefined ? true : staysWithin(atMost),
    all ? reaches(relevant.length) : true,
    atLeast === undefined && atMost === undefined && !all ? reaches(1) : true,
  ]);
};
