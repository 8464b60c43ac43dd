import { buildDay } from '../../publish/day.ts';
import { flowPath, pageOf } from '../../format/href.ts';
import { siteHref } from './site-href.ts';
import type { Upkeep } from '../../layouts/frame.ts';
import { isOverdue } from '../../schema/upkeep.ts';
import { changes, edition, entryOf, flows, pages, pathOfChanges } from './content.ts';

/** The last change that names the page with this path, or a place on it. */
const changeOf = async (path: string): Promise<Upkeep['changed']> => {
  const last = (await changes()).find(({ paginas }) => paginas.some((address) => pageOf(address) === path));
  const page = await pathOfChanges();
  return last && page ? { day: last.datum, href: siteHref(`${page}#${last.id}`) } : undefined;
};

/** Who looks after the page with this path: those of its flow or page in the content, else those of the edition. */
export const upkeepOf = async (path: string): Promise<Upkeep> => {
  const about = await edition();
  const [id, flow] = Object.entries(await flows()).find(([one]) => path.startsWith(flowPath(one))) ?? [];
  const { eigenaar, gecontroleerd, volgendeControle } = flow ?? (await pages()).get(path)?.data ?? about;
  return {
    owner: entryOf(about.eigenaren, eigenaar, 'Eigenaar'),
    checked: gecontroleerd,
    next: volgendeControle,
    changed: await changeOf(id === undefined ? path : flowPath(id)),
    isOverdue: isOverdue({ volgendeControle }, buildDay(process.env)),
  };
};
