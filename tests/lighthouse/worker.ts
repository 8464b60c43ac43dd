import lighthouse from 'lighthouse';
import puppeteer from 'puppeteer-core';
import { failingAudits, type Scores } from './scores.ts';

/** Lighthouse keeps its state in the process, so each browser has a process of its own. It measures the addresses it is sent, one by one. */
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '',
  args: ['--no-sandbox', '--disable-dev-shm-usage', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});

const measure = async (url: string): Promise<Scores> => {
  const page = await browser.newPage();
  try {
    const result = await lighthouse(url, { logLevel: 'silent', output: 'json' }, undefined, page);
    if (result === undefined) throw new Error(`Lighthouse gave nothing for ${url}`);
    const { categories, audits, runtimeError } = result.lhr;
    if (runtimeError !== undefined) throw new Error(`${url}: ${runtimeError.message}`);
    return Object.fromEntries(
      Object.values(categories).map((category) => [
        category.id,
        { score: Math.round((category.score ?? 0) * 100), failing: failingAudits(category, audits) },
      ]),
    );
  } finally {
    await page.close();
  }
};

process.on('message', (url: string) => {
  measure(url).then(
    (scores) => process.send?.({ scores }),
    (error: unknown) => process.send?.({ error: String(error) }),
  );
});
process.on('disconnect', () => void browser.close().finally(() => process.exit()));
process.send?.({ ready: true });
