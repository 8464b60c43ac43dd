import type { IncomingHttpHeaders } from 'node:http';

/** A header that may be absent. */
export type Get = (name: string) => string;

export const getFrom =
  (headers: IncomingHttpHeaders): Get =>
  (name) =>
    String(headers[name.toLowerCase()] ?? '');

/** The sources of a directive of the policy; undefined where it is not there. */
export const directive = (get: Get, name: string): readonly string[] | undefined =>
  get('content-security-policy')
    .split(';')
    .map((part) => part.trim().split(/\s+/))
    .find(([first]) => first === name)
    ?.slice(1);

export const is = (get: Get, name: string, ...allowed: readonly string[]): boolean => {
  const sources = directive(get, name) ?? [];
  return sources.length > 0 && sources.every((source) => allowed.includes(source));
};

export const unsafe = /'unsafe-(?:inline|eval|hashes)'/;
export const maxAge = (get: Get): number => Number(/max-age=(\d+)/.exec(get('strict-transport-security'))?.[1] ?? 0);
