import type { APIRoute } from 'astro';
import { registerRows } from '../components/mdx/register-file.ts';
import { csv } from '../format/csv.ts';

export const GET: APIRoute = async () =>
  new Response(csv(await registerRows()), { headers: { 'Content-Type': 'text/csv; charset=utf-8; header=present' } });
