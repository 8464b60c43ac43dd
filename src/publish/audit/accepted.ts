/** A known fault that does no harm here, why, and until which day that judgement holds. */
export interface Accepted {
  /** As the advisory is numbered: GHSA-…. */
  readonly advisory: string;
  readonly because: string;
  readonly until: string;
}

/** Add what was judged, with the reason; take out what is mended. */
export const accepted: readonly Accepted[] = [];
