import type { APIRoute } from 'astro';
import { changeFeed } from '../components/mdx/change-feed.ts';

export const GET: APIRoute = async () =>
  new Response(await changeFeed(), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
