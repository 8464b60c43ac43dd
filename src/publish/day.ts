const SECONDS = /^\d{1,11}$/;

/**
 * The day of the build as 2026-11-22, in UTC. `SOURCE_DATE_EPOCH` (seconds since 1970, of reproducible-builds.org) sets
 * it, so that one commit can give one site whenever it is built.
 * @throws where that variable holds something else
 */
export const buildDay = ({ SOURCE_DATE_EPOCH: asked = '' }: NodeJS.ProcessEnv, now = new Date()): string => {
  if (asked === '') return now.toISOString().slice(0, 10);
  if (!SECONDS.test(asked))
    throw new Error(`SOURCE_DATE_EPOCH: er staat "${asked}". Nodig: een heel getal, het aantal seconden sinds 1970.`);
  return new Date(Number(asked) * 1000).toISOString().slice(0, 10);
};
