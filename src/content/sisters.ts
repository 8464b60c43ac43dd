import { editionIn, EDITIONS_OF_BASE } from '../schema/check/sisters.ts';
import { contentFolder } from './folder.ts';
import { siteEdition } from './read.ts';

/** Another edition of the same guide: its name, and the folder of the site that it stands in. */
export interface Sister {
  readonly name: string;
  readonly path: string;
}

/**
 * The other editions that this one names, where they are built into folders of one site: `SITE_ROOT` is the folder of the
 * base. Built alone, an edition does not know where the others are.
 */
export const sisters = (environment: NodeJS.ProcessEnv = process.env): readonly Sister[] => {
  const root = environment.SITE_ROOT;
  if (root === undefined) return [];
  return (siteEdition().edities ?? []).flatMap((id) => {
    const isBase = id === EDITIONS_OF_BASE;
    const name = editionIn(contentFolder(), isBase ? '' : id)?.naam;
    return name === undefined ? [] : [{ name, path: isBase ? root : `${root}${id}/` }];
  });
};
