import { cpSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { makeNew } from '../../src/commands/make-new.ts';
import { checkContent } from '../../src/schema/check/check-content.ts';
import { report } from '../../src/schema/check/problem.ts';

const folder = (): string => mkdtempSync(join(tmpdir(), 'nieuw-'));

/** Answers in their order; what is asked for beyond them is a mistake of the test. */
const answering = (...answers: readonly string[]) => {
  const left = [...answers];
  return (text: string): Promise<string> => {
    const answer = left.shift();
    if (answer === undefined) throw new Error(`No answer to: ${text}`);
    return Promise.resolve(answer);
  };
};

const said: string[] = [];
const say = (text: string): void => void said.push(text);

/** A new handreiking, made by the command itself. */
const begun = async (): Promise<string> => {
  const place = join(folder(), 'mijn-gids');
  const code = await makeNew('handreiking', answering(place.replace(/^\//, '/'), 'Mijn gids', 'https://gids.example'), say);
  expect(code).toBe(0);
  return place;
};

const faultsOf = (place: string, edition?: string): string => report(checkContent(place, edition).problems);

test('a new handreiking is whole: it passes the check at once', async () => {
  expect(faultsOf(await begun())).toBe('');
});

describe('what is made in it passes the check', () => {
  test.each([
    ['pagina', ['Hoe het werkt', '/hoe-het-werkt/', 'Start'], 'paginas/hoe-het-werkt.mdx'],
    ['feit', ['bron', 'Er zijn vijf bijlagen.', '5', '2026', 'Inhoud', 'beschrijving', 'ONDERWERP', '/'], 'feiten/bron.yaml'],
    ['begrip', ['tweede woord', 'Iets wat u uitlegt.', '/'], 'begrippen.yaml'],
    ['vraag', ['begin', 'tweede', 'Tweede punt', 'Is dit ook zo?', 'Dat wilt u weten.'], 'stromen/begin.yaml'],
    ['stroom', ['toets', 'mijn-toets', 'Mag het?'], 'stromen/mijn-toets.yaml'],
    ['stroom', ['stappenplan', 'mijn-stappen', 'Welke stap?'], 'stromen/mijn-stappen.yaml'],
    ['stroom', ['wegwijzer', 'mijn-weg', 'Welke kant?'], 'stromen/mijn-weg.yaml'],
    ['stroom', ['rekenhulp', 'mijn-som', 'Wat kost het?'], 'stromen/mijn-som.yaml'],
    ['stroom', ['vergelijker', 'mijn-keuze', 'Wat past?'], 'stromen/mijn-keuze.yaml'],
    ['uitkomst', ['begin', 'eerst-regelen', 'Regel dit eerst', 'te-doen', 'begin-eerste', 'weet-niet'], 'uitkomsten/begin/eerst-regelen.mdx'],
  ])('%s %j', async (what, answers, file) => {
    const place = await begun();
    const subject = /onderwerp: (\S+)/.exec(readFileSync(join(place, 'feiten/bron.yaml'), 'utf8'))?.[1] ?? '';
    await makeNew(what, answering(...answers.map((answer) => (answer === 'ONDERWERP' ? subject : answer))), say, place);
    expect(readFileSync(join(place, file), 'utf8')).not.toContain('{{');
    expect(faultsOf(place)).toBe('');
  });

  test('an edition', async () => {
    const place = await begun();
    await makeNew('editie', answering('mijn-regio', 'Gids voor de regio', 'https://regio.example'), say, place);
    expect(faultsOf(place, 'mijn-regio')).toBe('');
    expect(checkContent(place, 'mijn-regio').content.edition?.data.naam).toBe('Gids voor de regio');
  });
});

test('what cannot be is asked again, with the reason', async () => {
  const place = await begun();
  said.length = 0;
  await makeNew('stroom', answering('toetsje', 'toets', 'Mijn Toets', 'begin', 'mijn-toets', 'Mag het?'), say, place);
  expect(said.slice(0, 3)).toEqual([
    '  Kies uit: toets, stappenplan, wegwijzer, rekenhulp, vergelijker.',
    '  Een naam heeft kleine letters, cijfers en streepjes: mijn-toets.',
    '  Deze naam is al gebruikt.',
  ]);
});

test('comments and order of a file stay as they are', async () => {
  const place = await begun();
  cpSync(join(place, 'begrippen.yaml'), join(place, '..', 'was.yaml'));
  await makeNew('begrip', answering('tweede woord', 'Iets wat u uitlegt.', '/'), say, place);
  const [was, is] = [readFileSync(join(place, '..', 'was.yaml'), 'utf8'), readFileSync(join(place, 'begrippen.yaml'), 'utf8')];
  expect(is.startsWith(was.trimEnd())).toBe(true);
});

test('a folder that is there already is not written over', async () => {
  const place = await begun();
  said.length = 0;
  const other = `${place}-2`;
  await makeNew('handreiking', answering(place, other, 'Nog een gids', 'https://gids.example'), say);
  expect(said[0]).toBe('  Deze map is er al. Kies een nieuwe: zo gaat er niets verloren.');
  expect(faultsOf(other)).toBe('');
});
