import { edition, handreiking } from './make-edition.ts';
import { flow, outcome, question } from './make-flow.ts';
import type { Maker } from './maker.ts';
import { fact, page, term } from './make-text.ts';

/** What can be made, by the word that an editor types. */
export const makers: Readonly<Record<string, Maker>> = {
  pagina: page,
  feit: fact,
  begrip: term,
  vraag: question,
  stroom: flow,
  uitkomst: outcome,
  editie: edition,
  handreiking,
};
