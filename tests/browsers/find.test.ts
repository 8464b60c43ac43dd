import { expect, test } from 'vitest';
import { findFirefox, findWebKit, type Machine } from './find.ts';

const MINI = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
const DRIVER = '/usr/bin/WebKitWebDriver';

const machine = (files: readonly string[], env: Machine['env'] = {}): Machine => ({
  env,
  exists: (path) => files.includes(path),
  matching: (pattern) => files.filter((file) => new RegExp(`^${pattern.replaceAll('*', '[^/]*')}$`).test(file)),
});

const whyNot = (files: readonly string[], env?: Machine['env']): string => {
  const finding = findWebKit(machine(files, env));
  return finding.kind === 'absent' ? finding.why : '';
};

test('Firefox is found at its usual places, or where FIREFOX_PATH says', () => {
  expect(findFirefox(machine(['/usr/bin/firefox', '/usr/bin/firefox-esr']))).toEqual({ kind: 'found', path: '/usr/bin/firefox-esr' });
  expect(findFirefox(machine(['/usr/bin/firefox', '/own/firefox'], { FIREFOX_PATH: '/own/firefox' }))).toMatchObject({
    path: '/own/firefox',
  });
});

test('a browser that is absent is told with what to install', () => {
  expect(findFirefox(machine([]))).toEqual({ kind: 'absent', why: expect.stringContaining('firefox-esr') });
  expect(whyNot([])).toContain('webkit2gtk-driver');
  expect(whyNot([DRIVER])).toContain('no MiniBrowser');
});

test('a place that is asked for and does not exist is no absence but a fault', () => {
  expect(() => findFirefox(machine(['/usr/bin/firefox'], { FIREFOX_PATH: '/nowhere' }))).toThrow('FIREFOX_PATH is /nowhere');
});

test('WebKit needs a screen: one of its own if it can, else the one in use', () => {
  expect(whyNot([DRIVER, MINI])).toContain('xvfb');
  expect(findWebKit(machine([DRIVER, MINI], { DISPLAY: ':0' }))).toEqual({ kind: 'found', path: MINI, driver: DRIVER, xvfb: undefined });
  expect(findWebKit(machine([DRIVER, MINI, '/usr/bin/Xvfb'], { DISPLAY: ':0' }))).toMatchObject({ xvfb: '/usr/bin/Xvfb' });
});

test('of more WebKits the newest is taken', () => {
  const newer = MINI.replace('4.1', '4.10');
  expect(findWebKit(machine([DRIVER, MINI, newer], { DISPLAY: ':0' }))).toMatchObject({ path: newer });
});
