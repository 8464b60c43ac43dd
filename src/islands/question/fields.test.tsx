import { expect, test } from 'vitest';
import { texts } from '../../../tests/site/content.ts';
import { markupOf, readIn } from '../../../tests/views/shown.ts';
import { propsOf, smallFlow, standing } from '../../../tests/views/small-flow.ts';
import type { NumbersQuestion, SeveralQuestion } from '../../schema/question.ts';
import { Answered } from './AnswerList.tsx';
import { NumberFields } from './NumberFields.tsx';
import { SeveralField } from './SeveralField.tsx';

const flow = smallFlow('wegwijzer', {
  vragen: [
    {
      ...{ soort: 'meerkeuze', id: 'wensen', titel: 'Wensen', vraag: 'Wat wilt u?', waarom: 'Daarom.' },
      antwoorden: [
        { id: 'licht', label: 'Licht' },
        { id: 'lucht', label: 'Lucht', uitleg: 'Van buiten.' },
        { id: 'niets', label: 'Niets', 'sluit-uit': true },
      ],
    },
    {
      ...{ soort: 'getallen', id: 'ramen', titel: 'Ramen', vraag: 'Hoeveel ramen?', waarom: 'Daarom.' },
      velden: [
        { id: 'alle', label: 'Alle ramen', eenheid: 'raam', hoogste: 90 },
        { id: 'open', label: 'Open ramen', eenheid: 'raam', hoogste: 90, uit: 'alle' },
        { id: 'kieren', label: 'Kieren', eenheid: 'kier', hoogste: 9, onbekend: { id: 'geen-idee', label: 'Geen idee' } },
      ],
    },
  ],
  eenheden: { raam: { enkelvoud: 'raam', meervoud: 'ramen' }, kier: { enkelvoud: 'kier', meervoud: 'kieren' } },
});
const props = propsOf(flow);
const [several, numbers] = flow.vragen as [SeveralQuestion, NumbersQuestion];
const given = { wensen: 'licht_lucht', alle: 4, open: 2, kieren: 1 };
const fieldset = (answers: typeof given | object = {}): string =>
  markupOf(SeveralField, { ...props, question: several, running: standing(flow, answers as typeof given) });
const fields = (answers: typeof given | object = {}): string =>
  markupOf(NumberFields, { ...props, question: numbers, running: standing(flow, answers as typeof given) });

test('several answers are native checkboxes in a fieldset with the question as its legend, and say that more may be chosen', () => {
  const markup = fieldset();
  expect(markup).toMatch(/^<fieldset[^>]*aria-describedby="wensen-meer"/);
  expect(markup).toMatch(/<legend[^>]*><h2[^>]*>Wat wilt u\?/);
  expect(markup.match(/<input type="checkbox"[^>]*name="wensen"/g)).toHaveLength(3);
  expect(readIn(markup)).toContain(texts.stroom['meer-antwoorden']);
});

test('the answers that were given are checked, and nothing beforehand', () => {
  expect(fieldset()).not.toContain('checked');
  expect([...fieldset(given).matchAll(/value="([a-z]+)"[^>]*checked/g)].map(([, id]) => id)).toEqual(['licht', 'lucht']);
});

test('a problem is tied to each box, and says what to do', () => {
  const running = standing(flow, {}, [
    { type: 'screen.opened', screen: { kind: 'question', id: 'wensen' } },
    { type: 'screen.submitted', typed: { wensen: 'licht_niets' } },
  ]);
  const markup = markupOf(SeveralField, { ...props, question: several, running });
  expect(markup.match(/aria-invalid="true"/g)).toHaveLength(3);
  expect(markup).toContain('aria-describedby="wensen-meer wensen-fout"');
  expect(readIn(markup)).toContain('Kies bij ‘Wensen’ één antwoord dat al het andere uitsluit');
});

test('a unit is singular for one; of x of n the n stands behind the field', () => {
  const shown = readIn(fields(given));
  expect(shown).toContain('van de 4 ramen');
  expect(fields(given)).toContain('<span class="ww-field__unit">kier</span>');
  expect(fields()).toContain('<span class="ww-field__unit">kieren</span>');
});

test('who does not know a number may say so, beside the field', () => {
  expect(fields()).toMatch(/<input type="checkbox" name="kieren" value="geen-idee"\/?> Geen idee/);
  expect(fields({ ...given, kieren: 'geen-idee' })).toMatch(/<input type="checkbox" name="kieren" value="geen-idee" checked/);
});

test('the answers in words: several as a list, numbers with unit and n, and what is not known by its label', () => {
  const said = (question: typeof several | typeof numbers, answers: object): string =>
    readIn(markupOf(Answered, { ...props, question, running: standing(flow, answers as typeof given) }));
  expect(said(several, given)).toBe('Licht en Lucht');
  expect(said(numbers, given)).toBe('Alle ramen: 4 ramen | Open ramen: 2 van de 4 ramen | Kieren: 1 kier |');
  expect(said(numbers, { ...given, kieren: 'geen-idee' })).toContain('Kieren: Geen idee');
});
