import { day, id } from './vocabulary.ts';

/** Who looks after a page (a role of `content/editie.yaml`), when it was last checked, and by which day it is checked again. */
export const upkeep = { eigenaar: id, gecontroleerd: day, volgendeControle: day } as const;

/** Whether the day for the next check has passed on this day; on the day itself it has not. */
export const isOverdue = ({ volgendeControle }: { readonly volgendeControle: string }, today: string): boolean => volgendeControle < today;
