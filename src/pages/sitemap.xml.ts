import type { APIRoute } from 'astro';
import { fullAddress } from '../components/mdx/full-address.ts';
import { places } from '../components/mdx/places.ts';
import { xmlText } from '../format/xml.ts';

/** The pages that search engines may show, each with the day on which its content was last looked at. */
export const GET: APIRoute = async () => {
  const full = await fullAddress();
  const urls = [...(await places()).values()].map(
    ({ path, changed }) => `<url><loc>${xmlText(full(path))}</loc><lastmod>${changed}</lastmod></url>`,
  );
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...urls,
    '</urlset>',
    '',
  ];
  return new Response(lines.join('\n'), { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
};
