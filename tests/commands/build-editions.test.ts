import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { buildEditions } from '../../src/commands/build-editions.ts';

const complain = vi.spyOn(console, 'error');

beforeEach(() => {
  complain.mockReset().mockReturnValue();
  vi.spyOn(console, 'log').mockReturnValue();
});

const PAGE = '<meta http-equiv="content-security-policy" content="default-src \'none\'">';

type Variables = Readonly<Record<string, string>>;

/** A folder for a site, and a build that leaves a page in it, and what it leaves for hosts. */
const stage = (codeOf: (name: string, more: Variables) => number = () => 0) => {
  const parent = mkdtempSync(join(tmpdir(), 'edities-'));
  onTestFinished(() => rmSync(parent, { recursive: true }));
  const ran: (readonly [string, Variables])[] = [];
  const run = (name: string, _output: string, more: Variables = {}) => {
    ran.push([name, more]);
    if (name === 'build') {
      const folder = more.SITE_DIR ?? '';
      for (const place of [folder, `${folder}-hosting`]) mkdirSync(place, { recursive: true });
      for (const file of ['index.html', '404.html', '_headers', '.htaccess']) writeFileSync(join(folder, file), PAGE);
    }
    return { code: codeOf(name, more), printed: 'the log' };
  };
  return { site: join(parent, 'dist'), ran, run };
};

test('the base comes first, then each edition in a folder of its own, each told where it stands and where the base is', () => {
  const { site, ran, run } = stage();
  expect(buildEditions({ BASE_PATH: 'gids' }, run, { editions: ['noord', 'zuid'], site })).toBe(0);
  expect(ran.map(([name, { EDITIE }]) => `${name} ${EDITIE}`)).toEqual([
    'check:content ',
    'check:content noord',
    'check:content zuid',
    'build ',
    'build noord',
    'build zuid',
  ]);
  expect(ran.slice(3).map(([, { SITE_DIR, BASE_PATH, SITE_ROOT }]) => [SITE_DIR, BASE_PATH, SITE_ROOT])).toEqual([
    [site, '/gids/', '/gids/'],
    [join(site, 'noord'), '/gids/noord/', '/gids/'],
    [join(site, 'zuid'), '/gids/zuid/', '/gids/'],
  ]);
});

test('what hosts read is said once, and speaks of the editions too', () => {
  const { site, run } = stage();
  buildEditions({}, run, { editions: ['noord'], site });
  const left = ['noord/_headers', 'noord/.htaccess', 'noord-hosting'].filter((file) => existsSync(join(site, file)));
  expect(left).toEqual([]);
  expect(readFileSync(join(site, '_headers'), 'utf8')).not.toBe(PAGE);
});

test('nothing is built where the content of one of them has problems', () => {
  const { site, ran, run } = stage((name, { EDITIE }) => (name === 'check:content' && EDITIE === 'zuid' ? 1 : 0));
  expect(buildEditions({}, run, { editions: ['noord', 'zuid'], site })).toBe(1);
  expect(ran.map(([name]) => name)).not.toContain('build');
  expect(complain.mock.lastCall?.[0]).toContain('Er is niets gebouwd: de inhoud klopt nog niet van de editie "zuid".');
});

test('an edition with the name of a folder of the base is told, and nothing of the base is lost', () => {
  const { site, run } = stage();
  const withPage: typeof run = (name, output, more) => {
    const ended = run(name, output, more);
    if (more?.EDITIE === '' && name === 'build') mkdirSync(join(site, 'feiten'));
    return ended;
  };
  expect(buildEditions({}, withPage, { editions: ['feiten'], site })).toBe(1);
  expect(complain.mock.lastCall?.[0]).toContain('hoort al bij de basis. Geef de map edities/feiten/ een andere naam.');
});

test('a build that fails is shown', () => {
  const { site, run } = stage((name, { EDITIE }) => (name === 'build' && EDITIE === 'noord' ? 1 : 0));
  expect(buildEditions({}, run, { editions: ['noord'], site })).toBe(1);
  expect(complain.mock.lastCall?.[0]).toContain('the log\nHet bouwen is mislukt bij de editie "noord".');
});
