import { describe, expect, test } from 'vitest';
import { lost, merge, pathIn } from './merge.ts';

describe('an edition laid over its base', () => {
  test('a field that the edition gives takes the place of that of the base; the rest stays', () => {
    expect(merge({ naam: 'Land', menu: { a: 1, b: 2 } }, { naam: 'Regio', menu: { b: 3 } })).toEqual({
      naam: 'Regio',
      menu: { a: 1, b: 3 },
    });
  });

  test('lists of parts with an id are laid over each other part by part, a new part comes before the part that follows it', () => {
    const base = [
      { id: 'een', titel: 'Een', antwoorden: [{ id: 'ja', label: 'Ja' }] },
      { id: 'twee', titel: 'Twee' },
    ];
    const over = [
      { id: 'drie', titel: 'Drie' },
      { id: 'een', antwoorden: [{ id: 'ja', label: 'Zeker' }] },
    ];
    expect(merge(base, over)).toEqual([
      { id: 'drie', titel: 'Drie' },
      { id: 'een', titel: 'Een', antwoorden: [{ id: 'ja', label: 'Zeker' }] },
      { id: 'twee', titel: 'Twee' },
    ]);
  });

  test('a new part that nothing of the base follows comes last', () => {
    expect(merge([{ id: 'een' }, { id: 'twee' }], [{ id: 'een' }, { id: 'drie' }])).toEqual([
      { id: 'een' },
      { id: 'twee' },
      { id: 'drie' },
    ]);
  });

  test('a part of the menu goes by its page', () => {
    const menu = [
      { titel: 'Start', pagina: '/', paginas: ['/'] },
      { titel: 'Portaal', pagina: '/portaal/', paginas: ['/portaal/'] },
    ];
    const regio = { titel: 'Regio', pagina: '/regio/', paginas: ['/regio/'] };
    expect(merge(menu, [regio, { pagina: '/portaal/', titel: 'Het portaal' }])).toEqual([
      menu[0],
      regio,
      { titel: 'Het portaal', pagina: '/portaal/', paginas: ['/portaal/'] },
    ]);
  });

  test('other lists are replaced as a whole', () => {
    expect(merge({ feiten: ['a', 'b'] }, { feiten: ['c'] })).toEqual({ feiten: ['c'] });
  });

  test('what the edition takes away is gone: fields by name, parts of a list by id', () => {
    expect(merge({ afzender: 'Wij', naam: 'Land' }, { weg: ['afzender'] })).toEqual({ naam: 'Land' });
    expect(merge([{ id: 'een' }, { id: 'twee' }], [{ id: 'een', weg: true }])).toEqual([{ id: 'twee' }]);
  });
});

test('a place in what was laid together is found back in each layer, also where the numbers differ', () => {
  const base = {
    vragen: [
      { id: 'een', titel: 'Een' },
      { id: 'twee', titel: 'Twee' },
    ],
  };
  const over = { vragen: [{ id: 'twee', vraag: 'Wat?' }] };
  const merged = merge(base, over);
  expect(pathIn(over, merged, ['vragen', 1, 'vraag'])).toEqual(['vragen', 0, 'vraag']);
  expect(pathIn(over, merged, ['vragen', 1, 'titel'])).toBeUndefined();
  expect(pathIn(base, merged, ['vragen', 1, 'titel'])).toEqual(['vragen', 1, 'titel']);
});

test('what is taken away and was never there is told with its place', () => {
  expect(lost({ naam: 'Land', lijst: [{ id: 'een' }] }, { weg: ['afzender'], lijst: [{ id: 'twee', weg: true }] })).toEqual([
    { path: ['weg', 0], name: 'afzender' },
    { path: ['lijst', 0], name: 'twee' },
  ]);
});
