import type * as z from 'zod';
import { idHint } from './as-id.ts';
import { exampleLine, exampleNumber, exampleQuestion, lineHint } from './flow/example.ts';
import { GENERIC } from '../theme.ts';
import { amountHint, isAmount } from './amount-hint.ts';
import { either } from './phrasing.ts';
import type { Path } from './path.ts';

type Issue = z.core.$ZodIssue;

/** What the wording of an issue may look at. */
export interface Stated {
  readonly path: Path;
  readonly value: unknown;
  /** How the value is written in the file. */
  readonly source: string | undefined;
  /** What it is a part of, for an example. */
  readonly data: unknown;
}

const address = (value: unknown): string => {
  const bare = String(value).replaceAll(/^\/+|\/+$/g, '');
  return /^[a-z0-9-]+(\/[a-z0-9-]+)*$/.test(bare) ? ` Schrijf /${bare}/.` : '';
};

/** A day as it is often written, 22-11-2026, the other way round. */
const turned = (value: unknown): string => {
  const [, day = '', month = '', year] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(String(value)) ?? [];
  return year === undefined ? '' : ` Schrijf ${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}.`;
};

/** Behind a # YAML reads no further; a number has lost its #; three signs stand for six. */
const asColour = (value: unknown): string => {
  if (value === null) return ' Zonder aanhalingstekens telt een # niet mee, en wat erachter staat ook niet.';
  const bare = String(value).replace(/^#/, '').toLowerCase();
  if (/^[\da-f]{6}$/.test(bare)) return ` Schrijf "#${bare}".`;
  return /^[\da-f]{3}$/.test(bare) ? ` Schrijf "#${bare.replaceAll(/./g, '$&$&')}".` : '';
};

/** The codes that the schemas use as message. */
const codes: Readonly<Record<string, (stated: Stated) => string>> = {
  id: ({ value }) => `Nodig: ${idHint(value)}`,
  antwoorden: ({ path, data }) => `Nodig: een antwoord, of een lijst van antwoorden tussen rechte haken.${exampleLine(data, path)}`,
  'voorwaarde-regel': ({ path, data, value }) => lineHint(data, path, value),
  grens: ({ data }) => `Nodig: een heel getal van 0 of meer, of het id van een getal in deze stroom${exampleNumber(data)}.`,
  naar: ({ data }) =>
    `Nodig: het id van een vraag of een uitkomst${exampleQuestion(data)}; of rijen met elk een "naar", en een voorwaarde (als) bij alle behalve de laatste.`,
  aantal: ({ data }) => `Nodig: een heel getal van 1 of meer, of het id van een getal in deze stroom${exampleNumber(data)}.`,
  woorden: () => 'Nodig: een woord, of een lijst van woorden tussen rechte haken.',
  pad: ({ value }) => `Nodig: een adres van deze site, met een schuine streep aan het begin en aan het eind.${address(value)}`,
  peildatum: ({ value }) => `Nodig: een jaar (2016), maand (2016-07), dag (2016-07-01) of periode (2016-02/2016-04).${turned(value)}`,
  dag: ({ value }) => `Nodig: een dag als jaar-maand-dag, zoals 2026-07-01.${turned(value)}`,
  'datum-bestaat-niet': () => 'Deze datum bestaat niet. Verbeter de maand of de dag.',
  taal: () => 'Nodig: een taal in twee letters, zoals nl of en, als u wilt met een land: en-GB.',
  'min-boven-max': () => 'De ondergrens (min) is hoger dan de bovengrens (max). Verbeter een van de twee.',
  kleur: ({ value }) => `Nodig: een kleur als # met zes tekens, tussen aanhalingstekens, zoals "#0b4f5f".${asColour(value)}`,
  letter: () => 'Nodig: de naam van een letter, zonder aanhalingstekens of komma, zoals Segoe UI.',
  'letter-vangnet': () => `De laatste naam is er een die elk apparaat heeft: ${either(GENERIC)}. Zet die erachter.`,
  beeld: () => 'Nodig: de naam van een svg-bestand in beeld/, met kleine letters, cijfers en streepjes, zoals logo.svg.',
  'deel-van': () => 'Nodig: zoveel van zoveel, zoals "4 van 5".',
  nummer: () => 'Nodig: een hoofdletter en een nummer, zoals K01.',
  link: () => 'Nodig: een pad en een fragment, zoals "/hulp/stroom/#v=1".',
  toont: () => 'Nodig: "uitkomst" of "vraag" met een id, of "nakijken".',
};

const typed = (issue: Issue & { readonly code: 'invalid_type' }, { path, value, source = '' }: Stated): string => {
  const { expected } = issue;
  if (expected === 'string') {
    const quoted =
      typeof value === 'number' || (value !== undefined && source.startsWith('{')) ? ` Zet hem tussen aanhalingstekens: "${source}".` : '';
    return `Nodig: een tekst${Array.isArray(value) ? ', geen lijst' : ''}.${quoted}`;
  }
  if (isAmount(path)) return `Nodig: een heel getal in eurocenten. ${amountHint(source)}`.trim();
  if (expected === 'number' || expected === 'int') return 'Nodig: een heel getal, zonder punt, komma of tekst erbij.';
  if (expected === 'array') return 'Nodig: een lijst. Zet elk onderdeel op een eigen regel, met een streepje ervoor.';
  if (expected === 'boolean') return 'Nodig: true of false.';
  return 'Nodig: een groep velden. Zet elk veld ingesprongen op een eigen regel.';
};

const sized = (issue: Issue & { readonly code: 'too_small' | 'too_big' }, { value }: Stated): string => {
  const limit = issue.code === 'too_small' ? issue.minimum : issue.maximum;
  const bound = issue.code === 'too_small' ? 'ten minste' : 'hoogstens';
  if (issue.exact === true) return `Nodig: precies ${limit} ${Number(limit) === 1 ? 'teken' : 'tekens'}.`;
  if (issue.origin === 'array') return `Nodig: ${bound} ${limit} ${Number(limit) === 1 ? 'onderdeel' : 'onderdelen'}.`;
  if (issue.origin !== 'string') return `Nodig: ${bound} ${limit}.`;
  if (issue.code === 'too_small') return 'Nodig: een tekst. Vul dit veld in.';
  return `Nodig: hoogstens ${limit} tekens. Het zijn er nu ${String(value).length}.`;
};

/** What an editor can do about an issue, in one or two Dutch sentences. */
export const wordingOf = (issue: Issue, stated: Stated): string => {
  const own = codes[issue.message];
  if (own !== undefined) return own(stated);
  if (issue.code === 'invalid_type') return typed(issue, stated);
  if (issue.code === 'too_small' || issue.code === 'too_big') return sized(issue, stated);
  if (issue.code === 'invalid_value') return `Nodig: ${either(issue.values.map(String))}.`;
  if (issue.code === 'invalid_key') return `Nodig als veldnaam: ${idHint(stated.path.at(-1))}`;
  if (issue.code === 'invalid_format' && issue.format === 'email') return 'Nodig: een mailadres, zoals postvak@voorbeeld.nl.';
  if (issue.code === 'invalid_format' && issue.format === 'url') return 'Nodig: een webadres dat begint met https://.';
  if (issue.code === 'invalid_union') {
    return 'options' in issue && Array.isArray(issue.options)
      ? `Nodig: ${either(issue.options.map(String))}.`
      : 'Nodig: een woord of een heel getal van 0 of meer.';
  }
  return `Nodig: iets anders (${issue.message}).`;
};
