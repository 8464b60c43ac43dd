import { existsSync } from 'node:fs';

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/opt/google/chrome/chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * A Chromium to test with: `CHROMIUM_PATH`, else one that is installed, else the one that came with `npm ci`. The last
 * brings the libraries and fonts that a bare Linux lacks, but only where it believes to run on Lambda; it is unpacked
 * into the folder for temporary files.
 */
export const findChromium = async (): Promise<string> => {
  const installed = process.env.CHROMIUM_PATH ?? USUAL_PLACES.find((place) => existsSync(place));
  if (installed !== undefined) return installed;
  if (process.platform !== 'linux') throw new Error('No Chromium found. Install one, or set CHROMIUM_PATH.');
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs22.x';
  const { default: packed } = await import('@sparticuz/chromium');
  return packed.executablePath();
};
