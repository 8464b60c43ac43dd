import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { FULL, medianOf, type Scores } from './scores.ts';

/** Runs of a page whose performance is less than full marks at once. */
const MOST_RUNS = 3;

interface Told {
  readonly ready?: true;
  readonly scores?: Scores;
  readonly error?: string;
}

const told = (worker: ChildProcess): Promise<Told> =>
  new Promise((resolve, reject) => {
    const gone = (code: number | null): void => reject(new Error(`A browser process stopped (${code}).`));
    worker.once('exit', gone);
    worker.once('message', (message: Told) => {
      worker.off('exit', gone);
      resolve(message);
    });
  });

const runOnce = async (worker: ChildProcess, url: string): Promise<Scores> => {
  worker.send(url);
  const { scores, error } = await told(worker);
  if (scores === undefined) throw new Error(error);
  return scores;
};

/** A page once; where its performance lacks something, which may be noise, the median of three. */
const runPage = async (worker: ChildProcess, url: string): Promise<Scores> => {
  const runs = [await runOnce(worker, url)];
  while (runs.length < MOST_RUNS && runs[0]?.performance?.score !== FULL) runs.push(await runOnce(worker, url));
  return medianOf(runs);
};

/** Measures every address with as many browsers as asked; `done` hears of each as it comes. */
export const measureAll = async (urls: readonly string[], browsers: number, done: (url: string, scores: Scores) => void): Promise<void> => {
  const waiting = [...urls];
  await Promise.all(
    Array.from({ length: browsers }, async () => {
      const worker = fork(fileURLToPath(new URL('./worker.ts', import.meta.url)));
      await told(worker);
      for (let url = waiting.shift(); url !== undefined; url = waiting.shift()) done(url, await runPage(worker, url));
      worker.disconnect();
    }),
  );
};
