import { withItem } from './edit-yaml.ts';
import { idFrom, isId, valuesFrom } from './known.ts';
import type { Flow } from '../schema/flow.ts';
import type { Ground, Maker } from './maker.ts';
import { filled } from './template.ts';

type Kind = Flow['soort'];

/** The outcomes that the template of each kind has: its id, its title and its tone. */
const outcomes: Readonly<Record<Kind, readonly (readonly [id: string, titel: string, toon: string])[]>> = {
  toets: [
    ['nog-niet', 'U moet nog iets regelen', 'te-doen'],
    ['onduidelijk', 'Dit is nog niet duidelijk', 'onbekend'],
    ['voldoet', 'U voldoet', 'gereed'],
  ],
  stappenplan: [
    ['klaar', 'Alle stappen zijn klaar', 'gereed'],
    ['volgende-stap', 'Dit is uw volgende stap', 'te-doen'],
  ],
  wegwijzer: [
    ['links', 'U gaat de ene kant op', 'informatie'],
    ['rechts', 'U gaat de andere kant op', 'informatie'],
    ['navragen', 'U vraagt dit eerst na', 'onbekend'],
  ],
  rekenhulp: [['bedrag', 'Dit kost het', 'informatie']],
  vergelijker: [
    ['volgorde', 'Dit is de volgorde', 'informatie'],
    ['geen-volgorde', 'Er is geen volgorde', 'onbekend'],
  ],
};

const kinds = Object.keys(outcomes) as readonly Kind[];

const idQuestion = (text: string, taken: (id: string) => boolean) => ({
  name: 'id',
  text,
  refuse: (answer: string) => {
    if (!isId(answer)) return `Een naam heeft kleine letters, cijfers en streepjes: ${idFrom(answer) || 'mijn-naam'}.`;
    return taken(answer) ? 'Deze naam is al gebruikt.' : undefined;
  },
});

export const flow: Maker = {
  what: 'een stroom (hulpmiddel)',
  asks: ({ content }) => [
    { name: 'soort', text: 'Welke soort?', choices: kinds },
    idQuestion('Welke naam krijgt zij in het adres, zoals mijn-hulp?', (id) => content.flows.has(id)),
    { name: 'titel', text: 'Wat is de titel?' },
  ],
  make: (ground, { soort = '', id = '', titel = '' }) => {
    const values = { ...valuesFrom(ground.content, ground.day), id, titel };
    const texts = (outcomes[soort as Kind] ?? []).map(
      ([name, title, toon]) => [`uitkomsten/${id}/${name}.mdx`, filled('uitkomst.mdx', { titel: title, toon })] as const,
    );
    return {
      files: {
        [`stromen/${id}.yaml`]: filled(`stroom-${soort}.yaml`, values),
        ...Object.fromEntries(texts),
        'editie.yaml': withItem(ground.read('editie.yaml'), ['hulpmiddelen'], id),
      },
      next: [
        `Zet uw eigen vragen en regels in stromen/${id}.yaml. De uitkomsten staan in uitkomsten/${id}/.`,
        `Leg met een paar gevallen vast wat de uitkomst moet zijn, in proeven/gevallen/${id}.yaml.`,
      ],
    };
  },
};

const flowsOf = ({ content }: Ground): readonly string[] => [...content.flows.keys()];

const answersFor = (soort: Kind): readonly object[] => {
  const told = { actie: 'Vraag dit na.' };
  if (soort === 'stappenplan' || soort === 'toets') {
    const [yes, no] = soort === 'toets' ? ['vervuld', 'niet-vervuld'] : [undefined, undefined];
    return [
      { id: 'ja', label: 'Ja', ...(yes && { telt: yes }) },
      { id: 'nee', label: 'Nee', ...(no && { telt: no }) },
      { id: 'weet-niet', label: 'Weet ik niet', telt: 'onbekend', ...told },
    ];
  }
  return [
    { id: 'ja', label: 'Ja' },
    { id: 'nee', label: 'Nee' },
    { id: 'weet-niet', label: 'Weet ik niet', telt: 'onbekend', ...told },
  ];
};

export const question: Maker = {
  what: 'een vraag in een stroom',
  asks: (ground) => [
    { name: 'stroom', text: 'In welke stroom?', choices: flowsOf(ground) },
    idQuestion('Welke vaste naam krijgt de vraag?', (id) =>
      [...ground.content.flows.values()].some(({ data }) => data.vragen.some((one) => one.id === id)),
    ),
    { name: 'titel', text: 'Wat is de korte titel?' },
    { name: 'vraag', text: 'Wat vraagt u? Schrijf de hele vraag.' },
    { name: 'waarom', text: 'Waarom vraagt u dit?' },
  ],
  make: (ground, { stroom = '', id = '', titel = '', vraag = '', waarom = '' }) => {
    const file = `stromen/${stroom}.yaml`;
    const soort = ground.content.flows.get(stroom)?.data.soort ?? 'wegwijzer';
    const entry = { soort: 'keuze', id, titel, vraag, waarom, vrijblijvend: true, antwoorden: answersFor(soort) };
    return {
      files: { [file]: withItem(ground.read(file), ['vragen'], entry) },
      next: [
        'De vraag mag nu worden overgeslagen (vrijblijvend: true), zodat oude links blijven werken. Moet zij meetellen? Haal die regel weg.',
        soort === 'toets' ? 'Noem haar dan bij een voorwaarde, bij vragen.' : 'Gebruik het antwoord dan in een regel, met als.',
        `Vul de gevallen in proeven/gevallen/${stroom}.yaml aan.`,
      ],
    };
  },
};

export const outcome: Maker = {
  what: 'een uitkomst van een stroom',
  asks: (ground) => [
    { name: 'stroom', text: 'Van welke stroom?', choices: flowsOf(ground) },
    idQuestion('Welke vaste naam krijgt de uitkomst?', () => false),
    { name: 'titel', text: 'Wat is de uitkomst, in één zin?' },
    { name: 'toon', text: 'Welke toon?', choices: ['gereed', 'te-doen', 'onbekend', 'informatie'] },
    { name: 'vraag', text: 'Bij welke vraag hoort zij? Geef de vaste naam van de vraag.' },
    { name: 'antwoord', text: 'Bij welk antwoord? Geef de vaste naam van het antwoord.' },
  ],
  make: (ground, { stroom = '', id = '', titel = '', toon = '', vraag = '', antwoord = '' }) => {
    const file = `stromen/${stroom}.yaml`;
    return {
      files: {
        [`uitkomsten/${stroom}/${id}.mdx`]: filled('uitkomst.mdx', { titel, toon }),
        [file]: withItem(ground.read(file), ['oordelen'], { als: { [vraag]: antwoord }, uitkomst: id }, true),
      },
      next: [
        `De regel staat bovenaan bij oordelen, in ${file}: de eerste regel die klopt, telt. Zet hem op de goede plek.`,
        'Schrijf in het bestand van de uitkomst wat zij betekent.',
      ],
    };
  },
};
