import { gzipSync } from 'node:zlib';
import { scriptsOf } from '../site/weight.ts';
import { flowPath } from '../../src/format/href.ts';
import { base } from '../site/built-site.ts';
import { content, texts } from '../site/content.ts';
import { button, flowBox, fragmentOf, give, goOn, openFlow, ready, screenHeading } from './screen.ts';
import { flows } from './states.ts';
import { expect, test } from './watched.ts';

const SCRIPT_LIMIT = 30 * 1024;

for (const id of flows.keys()) {
  test(`${id} opens with no more script than it may`, async ({ page }) => {
    const loaded = new Map<string, number>();
    page.on('response', async (response) => {
      const { pathname } = new URL(response.url());
      if (pathname.endsWith('.js')) loaded.set(`/${pathname.slice(base.length)}`, gzipSync(await response.body()).length);
    });
    await openFlow(page, id);
    await page.waitForLoadState('networkidle');
    expect([...loaded.keys()].sort()).toEqual([...scriptsOf(flowPath(id))].sort());
    expect([...loaded.values()].reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(SCRIPT_LIMIT);
  });
}

test.describe('when the rest of the script does not arrive', () => {
  test.use({ tolerated: /Failed to load resource|net::ERR_FAILED/ });

  test('the reader is told what to do, and the answers stay in the link', async ({ page }) => {
    await openFlow(page, 'voorwaarden');
    await page.route('**/_astro/*.js', (route) => route.abort());
    const answers = {
      wsp: 'ja',
      taken: 'ja',
      eigendom: 'ja',
      'contract-uwv': 'ja',
      'contract-gemeente': 'ja',
      gebruikers: 'ja',
      al: 'nee',
    };
    for (const [field, answer] of Object.entries(answers)) {
      await give(page, { [field]: answer });
      await goOn(page);
    }
    await expect(flowBox(page).getByRole('status').first()).toContainText(texts.stroom['laden-mislukt']);
    expect(fragmentOf(page)).toContain('gebruikers=ja');
    await page.unroute('**/_astro/*.js');
    await page.reload();
    await ready(page);
    await button(page, texts.stroom['toon-uitkomst']).click();
    await expect(screenHeading(page)).toHaveText(content.outcomes.get('voorwaarden/voldoet')!.data.titel);
  });
});
