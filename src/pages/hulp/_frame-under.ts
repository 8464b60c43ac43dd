import { entryOf, flows } from '../../components/mdx/content.ts';
import { frameOf } from '../../components/mdx/frame.ts';
import { flowPath, href } from '../../format/href.ts';
import type { Frame } from '../../layouts/frame.ts';

/** What stands around a page below a flow: the breadcrumb leads over the flow to the page, which goes by `label`. */
export const frameUnder = async (stroom: string, path: string, label: string): Promise<Frame> => {
  const flow = entryOf(await flows(), stroom, 'Stroom');
  const frame = await frameOf(path, flow.pagina);
  const address = (to: string): string => href(import.meta.env.BASE_URL, to);
  return {
    ...frame,
    crumbs: [
      ...frame.crumbs.slice(0, -1),
      { href: address(flowPath(stroom)), label: flow.kort, current: undefined },
      { href: address(path), label, current: 'page' },
    ],
  };
};
