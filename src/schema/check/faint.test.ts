import { expect, test } from 'vitest';
import { roles, type Colours, type Role } from '../theme.ts';
import { pairs } from '../theme-pairs.ts';
import { contrast } from './contrast.ts';
import { faintIn } from './faint.ts';

/** Black on white, and white on black: as clear as can be. Accents are grounds: of black text here, so they are light. */
const clear: Colours = {
  ...(Object.fromEntries(Object.keys(roles).map((role) => [role, '#000000'])) as Record<Role, string>),
  ...{ paper: '#ffffff', wash: '#ffffff', accent: '#ffffff', 'on-brand': '#ffffff', 'on-band': '#ffffff' },
};

const told = (changed: Partial<Record<Role, string>>): readonly string[] => faintIn({ ...clear, ...changed }).map(({ role }) => role);

test('what is black on white and white on black is clear', () => {
  expect(told({})).toEqual([]);
});

test.each([...new Set(pairs.map(({ role }) => role))])('%s as faint as what it stands on is told', (role) => {
  const ground = pairs.find((pair) => pair.role === role)?.ground.of ?? 'paper';
  expect(told({ [role]: clear[ground] })).toContain(role);
});

test('text needs 4.5, an edge 3', () => {
  expect(told({ error: '#777777' })).toEqual(['error']);
  expect(told({ error: '#767676' })).toEqual([]);
  expect(told({ edge: '#777777' })).toEqual([]);
  expect(told({ edge: '#999999' })).toEqual(['edge']);
});

test('a ground of some percent is measured as it is mixed into the page', () => {
  // 35 percent of black in white is #a6a6a6: black still stands out, but not grey links on 25 percent.
  expect(
    told({ accent: '#000000', 'on-accent': '#ffffff', band: '#ffffff', 'band-hover': '#ffffff', 'on-band': '#000000', link: '#666666' }),
  ).toEqual(['link']);
});

test('the worst pair comes first, and the colour that is proposed does for all pairs', () => {
  const [faint] = faintIn({ ...clear, wash: '#dddddd', error: '#888888' });
  expect(faint?.short.map(({ pair }) => pair.where)).toEqual(['een gekleurd vlak', 'de bladzijde']);
  expect(contrast(faint?.better?.colour ?? '', '#dddddd')).toBeGreaterThanOrEqual(4.5);
});

test('what is mended by mending another colour is not told: one cause, one message', () => {
  // A main colour that is too light for white text on it is too light for the page too.
  expect(told({ brand: '#88bbcc' })).toEqual(['brand']);
});

test('where no shade does, one of the other side is proposed', () => {
  // Nothing is read on white and on black at once, but by a hair.
  const faint = faintIn({ ...clear, wash: '#000000' }).find(({ role }) => role === 'ink');
  expect(faint?.better).toEqual({ role: 'wash', colour: '#ababab', isDarker: false });
});

test('of what an editor chose and what was there, it is the choice that is to be mended', () => {
  const brand = { ...clear, brand: '#88bbcc' };
  expect(faintIn(brand, ['brand']).map(({ role }) => role)).toEqual(['brand']);
  expect(faintIn(brand, ['paper']).map(({ role }) => role)).toContain('paper');
});
