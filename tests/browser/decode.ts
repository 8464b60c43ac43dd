import type { Locator, Page } from '@playwright/test';
import jsQr from 'jsqr';
import { PNG } from 'pngjs';
import { extractText, getDocumentProxy } from 'unpdf';

/** The text of each page of a PDF, without white space: line breaks fall where they may. */
export const textOfPages = async (pdf: Uint8Array): Promise<readonly string[]> => {
  const { text } = await extractText(await getDocumentProxy(new Uint8Array(pdf)), { mergePages: false });
  return text.map((one) => one.replaceAll(/\s+/g, ''));
};

/** The same of the PDF that Chromium makes of a page. */
export const pdfPages = async (page: Page): Promise<readonly string[]> =>
  textOfPages(await page.pdf({ format: 'A4', preferCSSPageSize: true }));

/** What a telephone reads in a QR code as it is drawn; undefined where there is none. */
export const qrIn = async (picture: Locator): Promise<string | undefined> => {
  const { data, width, height } = PNG.sync.read(await picture.screenshot());
  return jsQr(new Uint8ClampedArray(data), width, height)?.data;
};
