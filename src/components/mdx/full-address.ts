import { edition } from './content.ts';
import { siteHref } from './site-href.ts';

/** Makes the full address of a path: with the address of this edition and the base of the site. */
export const fullAddress = async (): Promise<(path: string) => string> => {
  const { adres } = await edition();
  return (path) => new URL(siteHref(path), adres).href;
};
