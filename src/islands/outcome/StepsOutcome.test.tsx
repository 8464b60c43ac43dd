import { expect, test } from 'vitest';
import { markupOf, readIn } from '../../../tests/views/shown.ts';
import { propsOf, smallFlow, standing } from '../../../tests/views/small-flow.ts';
import { Outcome, titleOf } from './StepsOutcome.tsx';

const progress = [
  { id: 'af', label: 'Af', telt: 'klaar', betekenis: 'Dit is af.' },
  { id: 'half', label: 'Half', telt: 'bezig' },
  { id: 'nog-niet', label: 'Nog niet', telt: 'niet', actie: 'Begin hiermee.' },
];
const step = (id: string) => ({ soort: 'keuze', id, titel: `Stap ${id}`, vraag: `${id}?`, waarom: 'Daarom.', antwoorden: progress });
const flow = smallFlow('stappenplan', {
  vragen: [
    {
      soort: 'meerkeuze',
      id: 'papieren',
      titel: 'Papieren',
      vraag: 'Welke?',
      waarom: 'Daarom.',
      antwoorden: [
        { id: 'plan', label: 'Plan' },
        { id: 'geen', label: 'Geen', 'sluit-uit': true },
      ],
    },
    step('een'),
    step('twee'),
  ],
  stappen: [
    {
      ...{ vraag: 'een', klaar: 'het plan is getekend', documenten: ['Het plan'], wie: ['bestuur'] },
      eisen: [{ tekst: 'Er is een plan.', als: { papieren: 'plan' } }],
      bronnen: [{ bron: 'nota', plaats: '9' }],
    },
  ],
  oordelen: [{ als: { alle: true, van: 'klaar' }, uitkomst: 'ja' }, { uitkomst: 'nee' }],
});
const props = propsOf(flow);
const running = (answers: Readonly<Record<string, string>>) => standing(flow, answers);
const text = (answers: Readonly<Record<string, string>>): string =>
  readIn(markupOf(Outcome, { ...props, running: running(answers), say: () => () => undefined, said: undefined }));

test('the next step is named where no other verdict holds, by its place among the steps', () => {
  expect(titleOf(props, running({ papieren: 'plan', een: 'af', twee: 'half' }))).toBe('Uw volgende stap is stap 2: Stap twee');
  expect(titleOf(props, running({ papieren: 'plan', een: 'af', twee: 'af' }))).toBe('Dat kan');
});

test('a step that is not done says when it is, with which papers, by whom, and where that stands', () => {
  const shown = text({ papieren: 'plan', een: 'nog-niet', twee: 'af' });
  expect(shown).toContain(
    'Stap een Nog niet | Begin hiermee. | Klaar als: het plan is getekend | Documenten: | Het plan | Wie dit doet: Het bestuur. |',
  );
  expect(shown).toContain('De nota (2021): 9 |');
  expect(text({ papieren: 'plan', een: 'af', twee: 'af' })).not.toContain('Klaar als');
});

test('what a step still asks for is told until its condition holds', () => {
  expect(text({ papieren: 'geen', een: 'half', twee: 'af' })).toContain('Nog open bij deze stap: | Er is een plan. |');
  expect(text({ papieren: 'plan', een: 'half', twee: 'af' })).not.toContain('Nog open');
});
