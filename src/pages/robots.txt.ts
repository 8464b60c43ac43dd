import type { APIRoute } from 'astro';
import { fullAddress } from '../components/mdx/full-address.ts';

/** Everything may be read; what must not be found says so itself. */
export const GET: APIRoute = async () => {
  const full = await fullAddress();
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${full('/sitemap.xml')}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
};
