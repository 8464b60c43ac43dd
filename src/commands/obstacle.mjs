// @ts-check
// Answers before the install is there, on any Node that knows modules: no packages, no syntax after 2019.
import { existsSync } from 'fs';
import { join } from 'path';
import { fileURLToPath } from 'url';

/** As "engines" in package.json says. */
export const OLDEST_NODE = 20;

/** From this version Node runs TypeScript as it is; the one in node_modules does. */
const RUNS_TYPESCRIPT = { major: 22, minor: 18 };

/** @param {string} version */
const tooOld = (version) => Number(version.split('.')[0]) < OLDEST_NODE;

/** @param {string} version */
const runsTypeScript = (version) => {
  const [major, minor] = version.split('.').map(Number);
  return Number(major) > RUNS_TYPESCRIPT.major || (major === RUNS_TYPESCRIPT.major && Number(minor) >= RUNS_TYPESCRIPT.minor);
};

/** npm writes this file last: it is absent after an install that was broken off. @param {string} root */
const isInstalled = (root) => existsSync(join(root, 'node_modules', '.package-lock.json'));

/**
 * Why a command cannot run here, as one Dutch line that says what to do; empty where it can.
 * @param {string} root the folder of the project
 * @param {string} version of Node, without the v
 */
export const obstacle = (root, version) => {
  if (tooOld(version)) {
    return `Node ${version} is te oud. Installeer Node ${OLDEST_NODE} of nieuwer. Voer daarna \`npm ci\` uit.`;
  }
  if (!isInstalled(root)) return 'Voer eerst `npm ci` uit.';
  if (!runsTypeScript(version)) {
    return `Node ${version} bouwt deze site niet. Gebruik \`npm start\` of \`npm test\`. Blijft dit staan? Voer dan \`npm ci\` uit, zonder --ignore-scripts.`;
  }
  return '';
};

/**
 * Runs a command in the folder of the project, or says in one line why it cannot run; sets the exit code.
 * @param {() => Promise<number>} command gives the exit code
 */
export const whenPossible = async (command) => {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const reason = obstacle(root, process.versions.node);
  if (reason !== '') console.error(reason);
  process.chdir(root);
  process.exitCode = reason === '' ? await command() : 1;
};
