import { entryOf, flows } from '../../components/mdx/content.ts';
import { frameOf } from '../../components/mdx/frame.ts';
import { flowPath } from '../../format/href.ts';
import { siteHref } from '../../components/mdx/site-href.ts';
import type { Frame } from '../../layouts/frame.ts';

/** What stands around a page below a flow: the breadcrumb leads over the flow to the page, which goes by `label`. */
export const frameUnder = async (stroom: string, path: string, label: string): Promise<Frame> => {
  const flow = entryOf(await flows(), stroom, 'Stroom');
  const frame = await frameOf(path, flow.pagina);
  return {
    ...frame,
    crumbs: [
      ...frame.crumbs.slice(0, -1),
      { href: siteHref(flowPath(stroom)), label: flow.kort, current: undefined },
      { href: siteHref(path), label, current: 'page' },
    ],
  };
};
