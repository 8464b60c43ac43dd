import { joined } from '../../machines/given.ts';

/** What stands in the form, by field; several choices in one field as one answer, an empty number beside "I do not know" as nothing. */
export const typedIn = (form: HTMLFormElement): Record<string, string> => {
  const data = new FormData(form);
  return Object.fromEntries([...data.keys()].map((name) => [name, joined(data.getAll(name).map(String).filter(Boolean))]));
};
