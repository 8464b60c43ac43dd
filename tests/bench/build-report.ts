import { loadavg } from 'node:os';
import { resolve } from 'node:path';
import { median, table } from './figures.ts';
import { inFolder } from './folder.ts';
import { makeOurSite } from './our-site.ts';
import { choices, makeStarlightSite } from './starlight-site.ts';
import { timedBuild, type Timed } from './timed-build.ts';

const PAGES = 1000;

interface Contender {
  readonly name: string;
  readonly folder: string;
  readonly make: () => void;
}

const HEAD = [`seconds, median, ${PAGES} MDX pages`, 'builds', 'html files', 'on the clock', 'of work', 'load before'];

/** Builds a thousand pages with each generator in turn, so many times, and prints the medians. */
export const reportBuilds = (times: number, starlight: string | undefined): Promise<void> =>
  inFolder((own) => {
    makeOurSite(own, PAGES);
    const others = starlight === undefined ? [] : choices;
    const contenders: readonly Contender[] = [
      { name: 'this generator', folder: own, make: () => undefined },
      ...others.map((choice) => ({
        name: choice.name,
        folder: resolve(starlight ?? ''),
        make: () => makeStarlightSite(resolve(starlight ?? ''), PAGES, choice),
      })),
    ];
    const builds = new Map<string, (Timed & { readonly load: number })[]>(contenders.map(({ name }) => [name, []]));
    for (let time = 0; time < times; time += 1)
      for (const { name, folder, make } of contenders) {
        make();
        const [load = 0] = loadavg();
        builds.get(name)?.push({ ...timedBuild(folder), load });
      }
    const rows = [...builds].map(([name, timed]) => [
      name,
      String(timed.length),
      String(median(timed.map(({ pages }) => pages))),
      ...([({ wall }) => wall, ({ work }) => work, ({ load }) => load] satisfies ((build: Timed & { load: number }) => number)[]).map(
        (part) => median(timed.map(part)),
      ),
    ]);
    console.log(table(HEAD, rows));
    const digests = new Set((builds.get('this generator') ?? []).map(({ digest }) => digest));
    console.log(`${times} builds of this generator gave ${digests.size === 1 ? 'the same bytes' : `${digests.size} different results`}.`);
    if (digests.size !== 1) process.exitCode = 1;
  });
