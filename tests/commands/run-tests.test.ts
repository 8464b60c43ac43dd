import { readFileSync } from 'node:fs';
import { beforeEach, expect, test, vi } from 'vitest';
import { runTests, steps } from '../../src/commands/run-tests.ts';

const say = vi.spyOn(console, 'log');
const complain = vi.spyOn(console, 'error');

beforeEach(() => {
  say.mockReset().mockReturnValue();
  complain.mockReset().mockReturnValue();
});

const said = (): string => say.mock.calls.join('\n');

test('every step is a script of package.json', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining([...steps]));
});

test('all steps run in order, each under a heading, with a time per step', () => {
  const ran: string[] = [];
  const code = runTests(['lint', 'build'], (name) => ({ code: ran.push(name) * 0, printed: '' }));
  expect({ code, ran }).toEqual({ code: 0, ran: ['lint', 'build'] });
  expect(said()).toMatch(/── 1\/2 lint ──[^]*── 2\/2 build ──[^]*lint +0,0 s\nbuild +0,0 s\nsamen +0,0 s$/);
});

test('a failing step stops the run, and is named with the command that repeats it', () => {
  const ran: string[] = [];
  const code = runTests(['lint', 'build', 'test:site'], (name) => {
    ran.push(name);
    return { code: name === 'build' ? 2 : 0, printed: '' };
  });
  expect({ code, ran }).toEqual({ code: 1, ran: ['lint', 'build'] });
  expect(said()).toMatch(/build +0,0 s {2}mislukt\ntest:site +niet gedaan\nsamen/);
  expect(complain).toHaveBeenCalledExactlyOnceWith('\nDe stap build is mislukt. Herhaal alleen deze stap met: `npm run build`.');
});
