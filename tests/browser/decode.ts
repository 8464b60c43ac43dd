import type { Locator, Page } from '@playwright/test';
import jsQr from 'jsqr';
import { PNG } from 'pngjs';
import { extractText, getDocumentProxy } from 'unpdf';

/** The text of each page of the PDF that the browser makes, without white space: line breaks fall where they may. */
export const pdfPages = async (page: Page): Promise<readonly string[]> => {
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false });
  return text.map((one) => one.replaceAll(/\s+/g, ''));
};

/** What a telephone reads in a QR code as it is drawn; undefined where there is none. */
export const qrIn = async (picture: Locator): Promise<string | undefined> => {
  const { data, width, height } = PNG.sync.read(await picture.screenshot());
  return jsQr(new Uint8ClampedArray(data), width, height)?.data;
};
