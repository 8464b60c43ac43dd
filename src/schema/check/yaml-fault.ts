import type { YAMLParseError } from 'yaml';

/** A fault of syntax, before it is known in which file. */
export interface Fault {
  readonly line: number;
  readonly field: string;
  readonly found: string;
  readonly remedy: string;
}

type Wording = readonly [found: string, remedy: string];

const QUOTES = 'Zet de hele tekst tussen dubbele aanhalingstekens.';

const INDENTED: Wording = [
  'Deze regel springt anders in dan de regels eromheen.',
  'Geef velden van dezelfde groep evenveel spaties, en sluit elke [ en {.',
];

const lineTextAt = (text: string, offset: number): string => {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', start);
  return text.slice(start, end < 0 ? undefined : end).trim();
};

const wordings: Readonly<Partial<Record<YAMLParseError['code'], Wording>>> = {
  TAB_AS_INDENT: ['Deze regel begint met een tab.', 'Gebruik spaties om in te springen: twee per niveau.'],
  BAD_SCALAR_START: ['Deze tekst begint met een teken dat hier een eigen betekenis heeft.', QUOTES],
  BAD_INDENT: INDENTED,
  BAD_DQ_ESCAPE: ['Er staat een schuine streep naar achteren (\\) tussen aanhalingstekens.', 'Haal hem weg of schrijf hem dubbel.'],
  BLOCK_IN_FLOW: ['Tussen { en } of [ en ] ontbreekt een komma.', 'Zet een komma tussen elk veld en het volgende.'],
  UNEXPECTED_TOKEN: INDENTED,
  MULTIPLE_DOCS: ['Midden in het bestand staat een regel met ---.', 'Haal die regel weg.'],
  MULTILINE_IMPLICIT_KEY: [
    'Achter deze veldnaam ontbreekt een dubbele punt met een spatie.',
    'Schrijf veldnaam, dubbele punt, spatie en dan de waarde.',
  ],
};

const wordingOf = (error: YAMLParseError, lineText: string): Wording => {
  const value = lineText.replace(/^(- +)?[^:]*: +/, '');
  if (/^\{ *(feit|tarief)\b/.test(value)) return ['De waarde begint met een accolade.', QUOTES];
  if (/^["']/.test(value) && error.code === 'UNEXPECTED_TOKEN') {
    return [
      'Na het aanhalingsteken dat de tekst afsluit, staat nog meer.',
      'Laat de tekst met hetzelfde aanhalingsteken beginnen en eindigen, en gebruik het niet ertussen.',
    ];
  }
  if (error.code === 'BLOCK_AS_IMPLICIT_KEY') {
    return /: .*: /.test(`${lineText} `) ? ['In deze tekst staat een dubbele punt met een spatie.', QUOTES] : INDENTED;
  }
  if (error.code === 'MISSING_CHAR')
    return ['Op deze regel ontbreekt een dubbele punt met een spatie.', 'Schrijf veldnaam, dubbele punt, spatie en dan de waarde.'];
  return wordings[error.code] ?? ['Deze regel is geen geldige YAML.', 'Kijk naar inspringen, dubbele punten en aanhalingstekens.'];
};

const OPENING = /(?<=(?:^|[\s[{,])(?:[^\s:]+: +|- +))(["'])(?:(?!\1).)*$/gm;

/** Where a quote opens whose text has no end, up to a place: it runs on to a later quote that is itself an opening. */
const openQuote = (text: string, end: number): number | undefined =>
  [...text.slice(0, end).matchAll(OPENING)].find(({ index, 1: quote = '"' }) => {
    const close = text.indexOf(quote, index + 1);
    return close < 0 || !/^[ \t]*([,}\]#\r\n]|$)/.test(text.slice(close + 1));
  })?.index;

/** A fault of YAML in Dutch. An unclosed quote is told where it opens: the reader of YAML only notices it further on. */
export const yamlFault = (error: YAMLParseError, text: string, lineAt: (offset: number) => number): Fault => {
  const [offset] = error.pos;
  if (error.code === 'DUPLICATE_KEY') {
    const key = /^[^:]*/.exec(text.slice(offset))?.[0].trim() ?? '';
    return { line: lineAt(offset), field: key, found: 'Dit veld staat er twee keer.', remedy: 'Houd er één over.' };
  }
  const endOfLine = text.indexOf('\n', offset);
  const quote = openQuote(text, endOfLine < 0 ? text.length : endOfLine) ?? (/quote/.test(error.message) ? offset : undefined);
  if (quote !== undefined) {
    return {
      line: lineAt(quote),
      field: 'bestand',
      found: 'Hier begint een aanhalingsteken dat nergens sluit.',
      remedy: 'Zet ook aan het eind van de tekst een aanhalingsteken.',
    };
  }
  const [found, remedy] = wordingOf(error, lineTextAt(text, offset));
  return { line: lineAt(offset), field: 'bestand', found, remedy };
};
