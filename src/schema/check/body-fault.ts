import type { Fault } from './yaml-fault.ts';

type Wording = readonly [pattern: RegExp, found: (match: RegExpExecArray) => string, remedy: (match: RegExpExecArray) => string];

/** The faults of the MDX reader, from special to general, in Dutch. */
const wordings: readonly Wording[] = [
  [
    /Expected a closing tag for `<(.+?)>`/,
    ([, name]) => `<${name}> wordt niet afgesloten.`,
    ([, name]) => `Schrijf <${name} … />, of zet </${name}> na de tekst die erbij hoort.`,
  ],
  [
    /Unexpected closing tag `<\/(.+?)>`, expected corresponding closing tag for `<(.+?)>`/,
    ([, name, open]) => `</${name}> sluit iets anders af dan <${open}>.`,
    ([, , open]) => `Sluit eerst <${open}> af met </${open}>.`,
  ],
  [
    /Unexpected closing tag `<\/(.+?)>`/,
    ([, name]) => `</${name}> staat hier zonder <${name}> ervoor.`,
    ([, name]) => `Zet <${name}> aan het begin, of haal </${name}> weg.`,
  ],
  [
    /Expected the closing tag `<\/(.+?)>`/,
    ([, name]) => `</${name}> staat op een andere plek dan <${name}>: het ene in een alinea, het andere erbuiten.`,
    ([, name]) => `Zet <${name}> en </${name}> elk op een eigen regel, met een lege regel ertussen.`,
  ],
  [
    /Unexpected character `!`/,
    () => 'Er staat <!-- of een ander < met een uitroepteken.',
    () => 'Haal deze opmerking weg: in een pagina is daar geen plaats voor.',
  ],
  [
    /expected a valid JSX tag|before name/,
    () => 'Na een < staat iets dat geen onderdeel van deze site is.',
    () => 'Schrijf een onderdeel als <Feit id="…" />, met aanhalingstekens. Een link is [tekst](/adres/).',
  ],
  [
    /expression|brace|oxc/,
    () => 'Er staat een accolade.',
    () => 'Haal de accolades weg. Een cijfer schrijft u als <Feit id="…" />, een bedrag als <Tarief id="…" />.',
  ],
];

/** A fault of MDX in Dutch; a place that the reader does not give is line 1. */
export const bodyFault = (message: string, source: string): Fault => {
  const line = Number(/^(\d+):/.exec(message)?.[1] ?? 1);
  const text = source.split('\n')[line - 1]?.trim() ?? '';
  for (const [pattern, found, remedy] of wordings) {
    const match = pattern.exec(message);
    if (match !== null) return { line, field: 'tekst', found: found(match), remedy: remedy(match) };
  }
  return {
    line,
    field: 'tekst',
    found: `De site kan deze regel niet lezen: "${text}".`,
    remedy: 'Kijk naar de tekens <, > en { op deze regel.',
  };
};
