import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { contentFolder } from '../content/folder.ts';
import type { Given, Ground, Made, Question } from '../new/maker.ts';
import { makers } from '../new/makers.ts';
import { buildDay } from '../publish/day.ts';
import { checkContent } from '../schema/check/check-content.ts';
import { report } from '../schema/check/problem.ts';
import { readContent } from '../schema/check/content.ts';

/** Asks an editor something and gives what was typed. */
export type Ask = (text: string) => Promise<string>;

const problemWith = ({ choices, refuse }: Question, answer: string): string | undefined => {
  if (answer === '') return 'Vul iets in.';
  if (choices !== undefined && !choices.includes(answer)) return `Kies uit: ${choices.join(', ')}.`;
  return refuse?.(answer);
};

const answerTo = async (question: Question, ask: Ask, say: (text: string) => void): Promise<string> => {
  const { text, otherwise, choices } = question;
  const hint = choices === undefined ? '' : `\n  (${choices.join(', ')})`;
  for (;;) {
    const typed = (await ask(`${text}${hint}${otherwise ? `\n  [${otherwise}]` : ''}\n> `)).trim();
    if (typed === '' && otherwise !== undefined) return otherwise;
    const problem = problemWith(question, typed);
    if (problem === undefined) return typed;
    say(`  ${problem}`);
  }
};

const write = (folder: string, { files }: Made, say: (text: string) => void): void => {
  for (const [path, text] of Object.entries(files)) {
    const place = join(folder, path);
    say(`  ${existsSync(place) ? 'aangepast' : 'nieuw'}: ${place}`);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, text);
  }
};

/** Asks what to make and all it needs, writes it, and says what to do next. Gives the exit code. */
export const makeNew = async (
  asked: string | undefined,
  ask: Ask,
  say: (text: string) => void,
  folder = contentFolder(),
): Promise<number> => {
  const names = Object.keys(makers);
  const kind = { name: 'soort', text: 'Wat wilt u maken?', choices: names };
  const name = asked !== undefined && names.includes(asked) ? asked : await answerTo(kind, ask, say);
  const maker = makers[name];
  if (maker === undefined) return 1;
  const read = (path: string): string => (existsSync(join(folder, path)) ? readFileSync(join(folder, path), 'utf8') : '');
  const ground: Ground = { content: readContent(folder).content, read, day: buildDay(process.env), isTaken: existsSync };
  const given: Record<string, string> = {};
  for (const question of maker.asks(ground)) given[question.name] = await answerTo(question, ask, say);
  const made = maker.make(ground, given as Given);
  const place = made.folder ?? folder;
  write(place, made, say);
  const { problems } = checkContent(place);
  say(problems.length === 0 ? '\nDe inhoud is in orde.' : `\n${report(problems)}`);
  say(`\nWat u nu doet:\n${made.next.map((line) => `- ${line}`).join('\n')}`);
  return 0;
};

/** Asks on the terminal, or of what is piped in; where nothing more comes, it stops. */
const asking = (): { readonly ask: Ask; readonly close: () => void } => {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  const typed = lines[Symbol.asyncIterator]();
  return {
    ask: async (text) => {
      process.stdout.write(text);
      const { value, done } = await typed.next();
      if (done === true) throw new Error('Er is niets gemaakt: niet alle vragen zijn beantwoord.');
      return value;
    },
    close: () => lines.close(),
  };
};

if (process.argv[1]?.endsWith('make-new.ts')) {
  const { ask, close } = asking();
  try {
    process.exitCode = await makeNew(process.argv[2], ask, console.log);
  } catch (error) {
    console.error(`\n${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
  close();
}
