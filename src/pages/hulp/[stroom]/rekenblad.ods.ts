import type { APIRoute } from 'astro';
import { flows } from '../../../components/mdx/content.ts';
import { SPREADSHEET } from '../../../format/spreadsheet.ts';
import { costSheet } from '../_cost-sheet.ts';

export const getStaticPaths = async () =>
  Object.entries(await flows())
    .filter(([, { soort }]) => soort === 'rekenhulp')
    .map(([stroom]) => ({ params: { stroom } }));

export const GET: APIRoute = async ({ params: { stroom = '' } }) =>
  new Response(await costSheet(stroom), { headers: { 'Content-Type': SPREADSHEET } });
