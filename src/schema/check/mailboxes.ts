import type { Item } from './item.ts';
import { selectText, valueAt } from './path.ts';
import { standsHere } from './phrasing.ts';
import type { Problem } from './problem.ts';

/** Requests and areas that send a reader to a mailbox of a contact that has none. */
export const checkMailboxes = (items: readonly Item[]): readonly Problem[] => {
  const contacts = items.filter(({ kind }) => kind === 'contact');
  const without = new Set(contacts.filter(({ data }) => valueAt(data, ['mail']) === undefined).map(({ id }) => id));
  return items
    .filter(({ kind }) => kind === 'request' || kind === 'area')
    .flatMap((item) =>
      selectText(item.data, 'postvak')
        .filter(({ value }) => without.has(value))
        .map(({ path, value }) =>
          item.problem(
            path,
            standsHere(value),
            `Dit contact heeft geen mailadres. Kies een contact met "mail", of laat "postvak" weg als de bron geen postvak noemt.`,
          ),
        ),
    );
};
