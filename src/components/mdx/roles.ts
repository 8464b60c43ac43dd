import { siteHref } from './site-href.ts';
import { pages, pathOfRequests } from './content.ts';

/** The id of the place of a contact on the page that tells who helps. */
export const roleId = (contact: string): string => `rol-${contact}`;

/** The address of that place; undefined where this edition has none for the contact. */
export const roleHref = async (contact: string): Promise<string | undefined> => {
  const path = await pathOfRequests();
  const body = path === undefined ? '' : ((await pages()).get(path)?.body ?? '');
  return body.includes(`<Contact id="${contact}" />`) ? siteHref(`${path}#${roleId(contact)}`) : undefined;
};

/** A link to write to a mailbox, with the subject filled in. */
export const mailHref = (mail: string, subject: string): string => `mailto:${mail}?subject=${encodeURIComponent(subject)}`;
