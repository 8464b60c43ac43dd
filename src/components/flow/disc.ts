const MIDDLE = 8;
const FULL = `M${MIDDLE} 0a8 8 0 0 1 0 16A8 8 0 0 1 ${MIDDLE} 0`;

/** How much of the disc is filled: all of it for the highest sign, nothing for the lowest. */
const partOf = (place: number, places: number): number => (place === places - 1 ? 0 : 1 - place / places);

const rounded = (number: number): number => Math.round(number * 1000) / 1000;

/**
 * The filled part of a disc of 16 by 16 for a sign at a place on a scale; the fuller, the higher. Signs in one place share
 * it. Undefined for the lowest place, and for a sign that is not on the scale.
 */
export const discOf = (scale: readonly (readonly string[])[], sign: string): string | undefined => {
  const place = scale.findIndex((signs) => signs.includes(sign));
  const part = place < 0 ? 0 : partOf(place, scale.length);
  if (part === 0) return undefined;
  if (part === 1) return FULL;
  const start = Math.PI * (1 - 2 * part);
  const [x, y] = [rounded(MIDDLE + MIDDLE * Math.cos(start)), rounded(MIDDLE + MIDDLE * Math.sin(start))];
  return `M${MIDDLE} ${MIDDLE}L${x} ${y}A8 8 0 ${part > 0.5 ? 1 : 0} 1 0 ${MIDDLE}z`;
};
