import type { ComparisonFlow } from '../schema/flow.ts';

export type BuildingBlock = NonNullable<ComparisonFlow['bouwstenen']>[number];

/** One choice at a building block: the options whose description it is, and the characters that stand for it in a link. */
export interface BlockChoice {
  readonly id: string;
  readonly text: string;
  readonly options: readonly string[];
  readonly signs: readonly string[];
}

/**
 * The choices at a building block. Options with the same description are one choice that counts for each of them
 * (001, bijlage 1: bouwsteen 1 for variant 1 and 2, bouwsteen 10 for variant 2 and 3).
 */
export const blockChoices = (flow: ComparisonFlow, block: BuildingBlock): readonly BlockChoice[] => {
  const texts = [...new Set(flow.opties.map(({ id }) => block.omschrijvingen[id] ?? ''))];
  const described = texts.map((text) => {
    const options = flow.opties.filter(({ id }) => block.omschrijvingen[id] === text);
    return { id: options[0]?.id ?? text, text, options: options.map(({ id }) => id), signs: options.map(({ teken }) => teken) };
  });
  return [...described, ...(flow.past ?? []).map(({ id, label, teken }) => ({ id, text: label, options: [], signs: [teken] }))];
};
