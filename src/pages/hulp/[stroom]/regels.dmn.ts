import type { APIRoute } from 'astro';
import { flows, texts } from '../../../components/mdx/content.ts';
import { fullAddress } from '../../../components/mdx/full-address.ts';
import { plain } from '../../../components/mdx/plain.ts';
import { decisionsOf } from '../../../dmn/decisions.ts';
import { writeDmn } from '../../../dmn/write.ts';
import { flowPath } from '../../../format/href.ts';
import { flowPropsOf } from '../_flow-props.ts';

export const getStaticPaths = async () => Object.keys(await flows()).map((stroom) => ({ params: { stroom } }));

/** The rules of a flow as DMN decision tables; what is not in them stands in its description. */
export const GET: APIRoute<Record<string, unknown>, { stroom: string }> = async ({ params: { stroom } }) => {
  const [{ flow }, words, full] = [await flowPropsOf(stroom), await texts(), await fullAddress()];
  const decisions = decisionsOf(flow);
  const missing = decisions.leftOut.map((part) => words.dmn[part]).join('; ');
  const description = [await plain(flow.omschrijving), missing === '' ? '' : `${words.uitleg['niet-in-dmn']} ${missing}.`].join(' ').trim();
  const file = await writeDmn(decisions, {
    id: stroom.replace(/^\d/, '_$&'),
    name: flow.titel,
    description,
    namespace: full(flowPath(stroom)),
  });
  return new Response(file, { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
};
