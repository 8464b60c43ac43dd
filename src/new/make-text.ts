import { standing } from '../schema/vocabulary.ts';
import { placeOf, withEntry, withFields, withItem } from './edit-yaml.ts';
import { idFrom, isId, valuesFrom } from './known.ts';
import type { Ground, Maker } from './maker.ts';
import { filled } from './template.ts';

const ADDRESS = /^\/([a-z0-9-]+\/)+$/;

const pagesOf = ({ content }: Ground): readonly string[] => [...content.pages.keys()];

const pageFile = (address: string, { content }: Ground): string =>
  (content.pages.get(address)?.file ?? '').replace(/^.*?paginas\//, 'paginas/') || `paginas${address.slice(0, -1)}.mdx`;

const partsOfMenu = ({ content }: Ground): readonly string[] => (content.edition?.data.menu ?? []).map(({ titel }) => titel);

export const page: Maker = {
  what: 'een pagina',
  asks: (ground) => [
    { name: 'titel', text: 'Wat is de titel van de pagina?' },
    {
      name: 'adres',
      text: 'Op welk adres komt zij, zoals /kosten/voorbeeld/?',
      refuse: (answer) => {
        if (!ADDRESS.test(answer)) return 'Een adres begint en eindigt met een schuine streep: /kosten/voorbeeld/.';
        return ground.content.pages.has(answer) ? 'Op dat adres staat al een pagina.' : undefined;
      },
    },
    { name: 'menu', text: 'In welk deel van het menu?', choices: partsOfMenu(ground) },
  ],
  make: (ground, { titel = '', adres = '', menu = '' }) => {
    const text = ground.read('editie.yaml');
    const at = placeOf(text, 'menu', 'titel', menu);
    return {
      files: {
        [`paginas${adres.slice(0, -1)}.mdx`]: filled('pagina.mdx', { ...valuesFrom(ground.content, ground.day), titel }),
        'editie.yaml': withItem(text, ['menu', at, 'paginas'], adres),
      },
      next: [
        'Schrijf de tekst. Zet bij bronnen waar zij op rust.',
        'Zet bij ookNuttig twee tot vier pagina’s die dezelfde lezer ook helpen.',
      ],
    };
  },
};

const nextFactId = ({ content }: Ground, bron: string): { readonly id: string; readonly file: string } => {
  const own = [...content.facts.values()].filter(({ data }) => data.bron === bron);
  const last = own
    .map(({ id }) => id)
    .sort()
    .at(-1);
  const prefix = last?.replace(/-\d+$/, '') ?? bron;
  const numbers = own.map(({ id }) => Number(/-(\d+)$/.exec(id)?.[1] ?? 0));
  const id = `${prefix}-${String(Math.max(0, ...numbers) + 1).padStart(3, '0')}`;
  return { id, file: (own[0]?.file ?? '').replace(/^.*?feiten\//, 'feiten/') || `feiten/${bron}.yaml` };
};

export const fact: Maker = {
  what: 'een feit',
  asks: (ground) => [
    { name: 'bron', text: 'Uit welke bron?', choices: [...ground.content.sources.keys()] },
    { name: 'stelling', text: 'Wat zegt de bron? Schrijf het als hele zin, in eigen woorden.' },
    { name: 'waarde', text: 'Welk cijfer staat erin? Druk op Enter als er geen cijfer is.', otherwise: '' },
    { name: 'peildatum', text: 'Van wanneer is het? Een jaar, een maand (2016-07) of een dag (2016-07-01).' },
    { name: 'plaats', text: 'Waar staat het in de bron? Het hoofdstuk of de bijlage.' },
    { name: 'status', text: 'Wat voor uitspraak is het?', choices: standing.options },
    { name: 'onderwerp', text: 'Over welk onderwerp gaat het?', choices: Object.keys(ground.content.texts?.data.onderwerp ?? {}) },
    { name: 'pagina', text: 'Op welke pagina gebruikt u het?', choices: pagesOf(ground) },
  ],
  make: (ground, { bron = '', stelling = '', waarde = '', peildatum = '', plaats = '', status = '', onderwerp = '', pagina = '/' }) => {
    const { id, file } = nextFactId(ground, bron);
    const entry = { stelling, ...(waarde === '' ? {} : { waarde }), peildatum, bron, plaats, status, onderwerp, gewicht: 'achtergrond' };
    const path = pageFile(pagina, ground);
    return {
      files: {
        [file]: withEntry(ground.read(file), id, entry),
        [path]: withFields(ground.read(path), (fields) => withItem(fields, ['feiten'], id)),
      },
      next: [
        `Het feit heet ${id}. Toon het cijfer in de tekst met <Feit id="${id}" />, of in YAML met {feit:${id}}.`,
        'Is het feit belangrijk voor de lezer? Zet bij gewicht dan kern of belangrijk.',
      ],
    };
  },
};

export const term: Maker = {
  what: 'een begrip',
  asks: (ground) => [
    {
      name: 'term',
      text: 'Welk begrip?',
      refuse: (answer) => (ground.content.terms.has(idFrom(answer)) ? 'Dit begrip is er al.' : undefined),
    },
    { name: 'uitleg', text: 'Wat betekent het? Eén zin, in gewone woorden.' },
    { name: 'pagina', text: 'Op welke pagina gebruikt u het?', choices: pagesOf(ground) },
  ],
  make: (ground, { term: name = '', uitleg = '', pagina = '/' }) => {
    const id = isId(name) ? name : idFrom(name);
    const path = pageFile(pagina, ground);
    return {
      files: {
        'begrippen.yaml': withEntry(ground.read('begrippen.yaml'), id, { term: name, uitleg, grond: 'algemene-kennis' }),
        [path]: `${ground.read(path).trimEnd()}\n\nZie ook: <Begrip id="${id}">${name}</Begrip>.\n`,
      },
      next: [
        `Zet de link op de goede plek in de tekst van de pagina: <Begrip id="${id}">${name}</Begrip>.`,
        'Legt een bron het begrip uit? Zet dan grond: bron, en bij bron welke.',
      ],
    };
  },
};
