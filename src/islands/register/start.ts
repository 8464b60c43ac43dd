import { fill } from '../../format/placeholders.ts';
import { isChosen, isUnread, readChoice, writeChoice, type Choice } from './choice.ts';

const box = document.getElementById('register-keuze') as HTMLFieldSetElement;
const told = document.getElementById('register-telling') as HTMLElement;
const lists = [...box.querySelectorAll('select')];
const sections = [...document.querySelectorAll<HTMLElement>('#register-lijst section')];
const entries = [...document.querySelectorAll<HTMLElement>('#register-lijst li')];
const offered = Object.fromEntries(lists.map(({ name, options }) => [name, [...options].map(({ value }) => value)]));

const show = (notice = ''): void => {
  const choice = Object.fromEntries(lists.map(({ name, value }) => [name, value]));
  for (const section of sections) {
    const own = [...section.querySelectorAll('li')];
    for (const entry of own) entry.hidden = !isChosen({ ...section.dataset, ...entry.dataset }, choice);
    section.hidden = own.every(({ hidden }) => hidden);
  }
  const count = entries.filter(({ hidden }) => !hidden).length;
  told.textContent = `${notice} ${fill(told.dataset.telling ?? '', { aantal: count, totaal: entries.length })}`.trim();
};

/** The choice of a link that was damaged on its way, with what to say of it. What mends it is loaded only for that. */
const mended = async (): Promise<readonly [Choice, string | undefined]> => {
  const { mend } = await import('../../link/mend.ts');
  const readings = [location.hash, location.search].flatMap(mend);
  const found = readings.find((text) => writeChoice(readChoice(text, offered)) !== '');
  const text = found ?? readings[0] ?? '';
  const notice = isUnread(text, offered) ? told.dataset.onbekend : found && told.dataset.hersteld;
  return [readChoice(text, offered), notice];
};

const choose = (choice: Choice, notice?: string): void => {
  for (const list of lists) list.value = choice[list.name] ?? '';
  show(notice);
};

/** The address holds a choice, or the id of an entry: that one has to be in sight. */
const open = (): void => {
  const { hash, search } = location;
  const choice = readChoice(hash, offered);
  choose(choice);
  if (writeChoice(choice) !== '' && !isUnread(hash, offered)) return;
  const place = document.querySelector(':target');
  if (place !== null) place.scrollIntoView();
  else if (hash !== '' || search !== '')
    mended().then(
      (read) => choose(...read),
      () => undefined,
    );
};

const keep = (): void => {
  const fragment = writeChoice(Object.fromEntries(lists.map(({ name, value }) => [name, value])));
  history.replaceState(null, '', location.pathname + (fragment === '' ? '' : `#${fragment}`));
  show();
};

box.addEventListener('change', keep);
box.querySelector('button')?.addEventListener('click', () => {
  for (const list of lists) list.value = '';
  keep();
});
addEventListener('hashchange', open);
box.hidden = false;
open();
