import type { APIRoute, GetStaticPaths } from 'astro';
import { siteLogo } from '../../content/logo.ts';

/** The drawings that the theme names, as files of the site. */
export const getStaticPaths = (() => {
  const logo = siteLogo();
  const drawings = logo === undefined ? [] : [logo.drawing, ...(logo.dark === undefined ? [] : [logo.dark])];
  return drawings.map(({ name, svg }) => ({ params: { naam: name }, props: { svg } }));
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ svg: string }> = ({ props }) => new Response(props.svg, { headers: { 'Content-Type': 'image/svg+xml' } });
