import type { Contact } from '../../schema/reference.ts';
import { named } from '../../content/citations.ts';
import { contacts, pathOfRequests, trees } from './content.ts';
import { siteHref } from './site-href.ts';

/** The id of the place of a contact on the page that tells who helps. */
export const roleId = (contact: string): string => `rol-${contact}`;

/** The address of that place; undefined where this edition has none for the contact. */
export const roleHref = async (contact: string): Promise<string | undefined> => {
  const path = await pathOfRequests();
  const placed = path === undefined ? [] : named((await trees()).get(path), 'Contact', 'id');
  return placed.includes(contact) ? siteHref(`${path}#${roleId(contact)}`) : undefined;
};

/** Every contact, with the address of its place on that page. */
export const placedContacts = async (): Promise<Readonly<Record<string, Contact & { readonly place: string | undefined }>>> =>
  Object.fromEntries(
    await Promise.all(
      Object.entries(await contacts()).map(async ([id, contact]) => [id, { ...contact, place: await roleHref(id) }] as const),
    ),
  );

/** A link to write to a mailbox, with the subject filled in. */
export const mailHref = (mail: string, subject: string): string => `mailto:${mail}?subject=${encodeURIComponent(subject)}`;
