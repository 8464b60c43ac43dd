import { createServer, type AddressInfo } from 'node:net';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { startSite } from '../../src/commands/start-site.ts';
import { portTrouble } from '../../src/commands/port.ts';

const complain = vi.spyOn(console, 'error');
const say = vi.spyOn(console, 'log');
const neverRuns = () => expect.unreachable('no step runs');

beforeEach(() => {
  complain.mockReset().mockReturnValue();
  say.mockReset().mockReturnValue();
});

const takePort = async (host: string): Promise<number> => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen({ host, port: 0 }, resolve));
  onTestFinished(() => void server.close());
  return (server.address() as AddressInfo).port;
};

test.each(['127.0.0.1', '::1', '0.0.0.0', '::'])('a port in use on %s is told before the build, with another port', async (host) => {
  const port = await takePort(host);
  expect(await startSite({ PORT: String(port) }, neverRuns)).toBe(1);
  expect(complain).toHaveBeenCalledExactlyOnceWith(
    `Poort ${port} is al in gebruik. Kies een andere poort: \`PORT=${port + 1} npm start\`.`,
  );
});

test.each(['vier', '0', '65536', '43.21'])('PORT=%s is no port', async (asked) => {
  expect(await startSite({ PORT: asked }, neverRuns)).toBe(1);
  expect(complain.mock.calls).toEqual([
    [`PORT is "${asked}". Kies een getal van 1 tot en met 65535, bijvoorbeeld: \`PORT=4321 npm start\`.`],
  ]);
});

test('a port that only the system may use leads to the usual one', () => {
  const refused = Object.assign(new Error('no'), { code: 'EACCES' });
  expect(portTrouble(refused, 80)).toBe('Poort 80 mag u niet gebruiken. Kies een andere poort: `PORT=4321 npm start`.');
});

test('an error that is not about the port is not hidden', () => {
  expect(() => portTrouble(new TypeError('other'), 80)).toThrow('other');
});

test('content with problems stops the start before the build', async () => {
  const ran: string[] = [];
  const code = await startSite({ PORT: '43219' }, (name) => ({ code: ran.push(name), printed: '' }));
  expect({ code, ran }).toEqual({ code: 1, ran: ['check:content'] });
  expect(complain.mock.lastCall?.[0]).toContain('de inhoud klopt nog niet');
});

test('a failing build shows what it printed', async () => {
  const code = await startSite({ PORT: '43219' }, (name) => ({ code: name === 'build' ? 1 : 0, printed: 'stuk: x.mdx' }));
  expect(code).toBe(1);
  expect(complain.mock.lastCall?.[0]).toMatch(/^stuk: x\.mdx\n.*`npm run build`/);
});
