import { idFrom, isId, valuesFrom } from './known.ts';
import type { Maker } from './maker.ts';
import { filesOf, filled } from './template.ts';

const isAddress = (text: string): boolean => URL.canParse(text);

const address = {
  name: 'adres',
  text: 'Op welk adres komt de site?',
  otherwise: 'https://voorbeeld.example',
  refuse: (answer: string) => (isAddress(answer) ? undefined : 'Een adres begint met https://.'),
};

const folderName = (text: string) => ({
  name: 'id',
  text,
  refuse: (answer: string) =>
    isId(answer) ? undefined : `Een naam heeft kleine letters, cijfers en streepjes: ${idFrom(answer) || 'mijn-regio'}.`,
});

export const edition: Maker = {
  what: 'een editie voor een regio of organisatie',
  asks: () => [
    folderName('Welke naam krijgt de map, zoals mijn-regio?'),
    { name: 'naam', text: 'Hoe heet de site van deze editie?' },
    address,
  ],
  make: (_, { id = '', naam = '', adres = '' }) => ({
    files: {
      [`edities/${id}/editie.yaml`]: `# Wat in deze editie anders is. Al het andere komt uit de basis.\nnaam: ${JSON.stringify(naam)}\nadres: ${JSON.stringify(adres)}\n`,
    },
    next: [
      `Zet in edities/${id}/ alleen wat anders is, in dezelfde mappen en bestanden als de basis. Weghalen kan met weg: [naam].`,
      `Bekijk haar met: EDITIE=${id} npm start`,
    ],
  }),
};

/** The words of the interface: those of the content at hand, with the names of groups and subjects that it needs. */
const WORDS = 'teksten.yaml';

export const handreiking: Maker = {
  what: 'een nieuwe handreiking, in een eigen map',
  asks: ({ isTaken }) => [
    {
      name: 'map',
      text: 'In welke map, zoals mijn-handreiking?',
      refuse: (answer) => {
        if (!/^[\w./-]+$/.test(answer)) return 'Geef de naam van een map, zonder spaties.';
        return isTaken(answer) ? 'Deze map is er al. Kies een nieuwe: zo gaat er niets verloren.' : undefined;
      },
    },
    { name: 'naam', text: 'Hoe heet de site?' },
    address,
  ],
  make: (ground, { map = '', naam = '', adres = '' }) => {
    const values = { ...valuesFrom(ground.content, ground.day), vandaag: ground.day, naam, adres };
    const own = filesOf('handreiking').map((path) => [path, filled(`handreiking/${path}`, values)] as const);
    return {
      folder: map,
      files: Object.fromEntries([...own, [WORDS, ground.read(WORDS)]]),
      next: [`Bekijk haar met: CONTENT=${map} npm start`, 'Begin met bronnen.yaml en feiten/, daarna de pagina’s en de stromen.'],
    };
  },
};
