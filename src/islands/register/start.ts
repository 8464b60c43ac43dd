import { fill } from '../../format/placeholders.ts';
import { isChosen, readChoice, writeChoice } from './choice.ts';

const box = document.getElementById('register-keuze') as HTMLFieldSetElement;
const told = document.getElementById('register-telling') as HTMLElement;
const lists = [...box.querySelectorAll('select')];
const sections = [...document.querySelectorAll<HTMLElement>('#register-lijst section')];
const entries = [...document.querySelectorAll<HTMLElement>('#register-lijst li')];
const offered = Object.fromEntries(lists.map(({ name, options }) => [name, [...options].map(({ value }) => value)]));

const show = (): void => {
  const choice = Object.fromEntries(lists.map(({ name, value }) => [name, value]));
  for (const section of sections) {
    const own = [...section.querySelectorAll('li')];
    for (const entry of own) entry.hidden = !isChosen({ ...section.dataset, ...entry.dataset }, choice);
    section.hidden = own.every(({ hidden }) => hidden);
  }
  const count = entries.filter(({ hidden }) => !hidden).length;
  told.textContent = fill(told.dataset.telling ?? '', { aantal: count, totaal: entries.length });
};

/** The address holds a choice, or the id of an entry: that one has to be in sight. */
const open = (): void => {
  const choice = readChoice(location.hash, offered);
  for (const list of lists) list.value = choice[list.name] ?? '';
  show();
  if (location.hash !== '' && writeChoice(choice) === '') document.querySelector(':target')?.scrollIntoView();
};

const keep = (): void => {
  const fragment = writeChoice(Object.fromEntries(lists.map(({ name, value }) => [name, value])));
  history.replaceState(null, '', fragment === '' ? location.pathname + location.search : `#${fragment}`);
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
