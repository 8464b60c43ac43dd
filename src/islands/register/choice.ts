/** What the reader chose, by the name of the list: empty where everything may stay. */
export type Choice = Readonly<Record<string, string>>;

/** The part of the address that holds a choice, without `#`; empty where nothing is chosen. */
export const writeChoice = (choice: Choice): string =>
  new URLSearchParams(Object.entries(choice).filter(([, value]) => value !== '')).toString();

/** The choice that a fragment holds. A value that its list does not offer is left out; a fragment of another kind chooses nothing. */
export const readChoice = (fragment: string, offered: Readonly<Record<string, readonly string[]>>): Choice => {
  const given = new URLSearchParams(fragment.replace(/^#/, ''));
  return Object.fromEntries(
    Object.entries(offered).map(([name, values]) => {
      const value = given.get(name) ?? '';
      return [name, values.includes(value) ? value : ''];
    }),
  );
};

/** Whether an entry has all that was chosen. An entry can have several values under one name, with spaces in between. */
export const isChosen = (entry: Readonly<Record<string, string | undefined>>, choice: Choice): boolean =>
  Object.entries(choice).every(([name, value]) => value === '' || (entry[name] ?? '').split(' ').includes(value));

/** Whether a fragment names a list and chooses something that is not offered there: a part of it cannot be read. */
export const isUnread = (fragment: string, offered: Readonly<Record<string, readonly string[]>>): boolean =>
  Object.entries(offered).some(([name, values]) => {
    const [, value] = new RegExp(`${name}\\W+([^&]*)`, 'i').exec(fragment) ?? [];
    return value !== undefined && value !== '' && !values.includes(value);
  });
