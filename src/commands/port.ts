const USUAL_PORT = 4321;
const HIGHEST_PORT = 65_535;

/** The port that PORT asks for, or the usual one; undefined where PORT is no port. */
export const portFrom = (asked: string | undefined): number | undefined => {
  const port = asked === undefined || asked === '' ? USUAL_PORT : Number(asked);
  return Number.isInteger(port) && port >= 1 && port <= HIGHEST_PORT ? port : undefined;
};

/** What is wrong with PORT, in one Dutch line. */
export const noPort = (asked: string | undefined): string =>
  `PORT is "${asked ?? ''}". Kies een getal van 1 tot en met ${HIGHEST_PORT}, bijvoorbeeld: \`PORT=${USUAL_PORT} npm start\`.`;

const otherThan = (port: number): number => (port >= USUAL_PORT && port < HIGHEST_PORT ? port + 1 : USUAL_PORT);

/** Why this port cannot be had and what to do, in one Dutch line; any other error is thrown again. */
export const portTrouble = (error: unknown, port: number): string => {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  const choose = `Kies een andere poort: \`PORT=${otherThan(port)} npm start\`.`;
  if (code === 'EADDRINUSE') return `Poort ${port} is al in gebruik. ${choose}`;
  if (code === 'EACCES') return `Poort ${port} mag u niet gebruiken. ${choose}`;
  throw error;
};
