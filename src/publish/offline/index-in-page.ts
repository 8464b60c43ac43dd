// Runs in the browser, in a copy of the site in a folder. There nothing can be fetched: the index comes in a script.
import { createInstance as create } from 'virtual:pagefind';

/** An index of Pagefind, as far as it is used here. */
interface Index {
  readonly filters: () => Promise<unknown>;
  readonly search: (...asked: readonly unknown[]) => Promise<{ readonly results: readonly Match[] }>;
}

interface Match {
  readonly data: () => Promise<Found>;
}

interface Found {
  readonly url: string;
  readonly sub_results: readonly { readonly url: string }[];
}

declare global {
  /** The files of the index as base64, by their path in the folder of Pagefind: in the script that comes before this one. */
  var indexFiles: Readonly<Record<string, string>> | undefined;
}

const FOLDER = '/pagefind/';

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));

/** The path of a file of the index in an address, however that begins. */
const pathIn = (address: string): string => address.replace(/[?#].*$/, '').replace(/^.*pagefind\//, '');

/** Answers from the script, for who fetches: there is nothing else to fetch in a folder. */
const fromScript = (input: string | URL | Request): Promise<Response> => {
  const file = globalThis.indexFiles?.[pathIn(input instanceof Request ? input.url : String(input))];
  return Promise.resolve(file === undefined ? new Response('', { status: 404 }) : new Response(bytesOf(file)));
};

/** A result at its place as seen from the page to search on. */
const near = <Place extends { readonly url: string }>(place: Place, home: string): Place => ({
  ...place,
  url: `${home}${place.url.slice(1).replace(/(^|\/)(#|$)/, '$1index.html$2')}`,
});

/** As Pagefind does it. The base is that of a copy: the file of the start page, as seen from the page to search on. */
export const createInstance = async ({ baseUrl, ...options }: { readonly baseUrl: string }): Promise<Index> => {
  const home = baseUrl.replace(/index\.html$/, '');
  globalThis.fetch = fromScript;
  const index = create({ ...options, basePath: FOLDER, baseUrl: '/' });
  return {
    filters: () => index.filters(),
    search: async (...asked) => {
      const answer = await index.search(...asked);
      const results = answer.results.map((match) => ({
        ...match,
        data: async () => {
          const found = await match.data();
          return { ...near(found, home), sub_results: found.sub_results.map((place) => near(place, home)) };
        },
      }));
      return { ...answer, results };
    },
  };
};
