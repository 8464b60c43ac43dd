import { language } from './language.ts';
import { xmlText } from './xml.ts';

/** What stands in a cell of a spreadsheet; a formula is OpenFormula (`SUM([.A1];[.A2])`) and comes with its outcome. */
export interface Cell {
  readonly value: string | number;
  readonly formula?: string | undefined;
  readonly look?: 'title' | 'head' | 'input' | 'euro' | 'total' | undefined;
  /** Only one of the choices may be filled in. */
  readonly oneOf?: boolean;
  /** Only a whole number from 0 may be filled in. */
  readonly isCount?: boolean;
}

export interface Sheet {
  readonly name: string;
  readonly title: string;
  /** The day it was made: 2026-11-22. */
  readonly day: string;
  readonly widths: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** What cells with `oneOf` may hold. */
  readonly choices: readonly string[];
  /** What a program says when something else is filled in. */
  readonly refusals: { readonly choice: string; readonly count: string };
}

const NAMESPACES = ['office', 'table', 'text', 'style', 'fo:xsl-fo-compatible', 'number:datastyle', 'meta']
  .map((name) => name.split(':'))
  .map(([prefix = '', of = prefix]) => `xmlns:${prefix}="urn:oasis:names:tc:opendocument:xmlns:${of}:1.0"`)
  .concat('xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2"', 'xmlns:dc="http://purl.org/dc/elements/1.1/"')
  .join(' ');

const part = (root: string, inside: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><office:${root} ${NAMESPACES} office:version="1.3">${inside}</office:${root}>`;

const cellXml = ({ value, formula, look, oneOf = false, isCount = false }: Cell): string => {
  const kind = typeof value === 'number' ? `office:value-type="float" office:value="${value}"` : `office:value-type="string"`;
  const attributes = [
    look === undefined ? '' : ` table:style-name="${look}"`,
    oneOf || isCount ? ` table:content-validation-name="${oneOf ? 'choice' : 'count'}"` : '',
    formula === undefined ? '' : ` table:formula="${xmlText(`of:=${formula}`)}"`,
  ].join('');
  return `<table:table-cell${attributes} ${kind}><text:p>${xmlText(String(value))}</text:p></table:table-cell>`;
};

const cellStyle = (name: string, cell: string, text = '', data = ''): string =>
  `<style:style style:name="${name}" style:family="table-cell"${data}><style:table-cell-properties ${cell}/><style:text-properties ${text}/></style:style>`;

const EURO = ' style:data-style-name="euros"';
const WRAPPED = 'fo:wrap-option="wrap"';

const styles = (widths: readonly string[]): string =>
  [
    '<number:number-style style:name="euros"><number:text>€\u00a0</number:text><number:number number:decimal-places="2" number:min-decimal-places="2" number:min-integer-digits="1" number:grouping="true"/></number:number-style>',
    ...widths.map(
      (width, at) =>
        `<style:style style:name="column${at}" style:family="table-column"><style:table-column-properties style:column-width="${width}"/></style:style>`,
    ),
    cellStyle('title', '', 'fo:font-size="16pt" fo:font-weight="bold"'),
    cellStyle('head', `${WRAPPED} fo:border-bottom="1pt solid #000000"`, 'fo:font-weight="bold"'),
    cellStyle('input', `${WRAPPED} fo:background-color="#fff4cc" fo:border="1.5pt solid #5c4a00"`),
    cellStyle('euro', WRAPPED, '', EURO),
    cellStyle('total', `${WRAPPED} fo:border-top="1pt solid #000000"`, 'fo:font-weight="bold"', EURO),
  ].join('');

/** What may be filled in, and what the program says to anything else. */
const rule = (name: string, condition: string, refusal: string): string =>
  `<table:content-validation table:name="${name}" table:condition="${xmlText(condition)}" table:allow-empty-cell="${name === 'count'}"><table:error-message table:message-type="stop" table:display="true"><text:p>${xmlText(refusal)}</text:p></table:error-message></table:content-validation>`;

/** The parts of an OpenDocument spreadsheet with one sheet, by their path in the package. */
export const spreadsheetParts = ({ name, title, day, widths, rows, choices, refusals }: Sheet): Readonly<Record<string, string>> => {
  const list = choices.map((choice) => `"${choice}"`).join(';');
  // Most programs compare words without minding capitals; where one does, the check beside the cell says so.
  const validation = [
    '<table:calculation-settings table:case-sensitive="false"/><table:content-validations>',
    rule('choice', `of:cell-content-is-in-list(${list})`, refusals.choice),
    rule('count', 'of:cell-content-is-whole-number() and cell-content()>=0', refusals.count),
    '</table:content-validations>',
  ].join('');
  const columns = widths.map((_, at) => `<table:table-column table:style-name="column${at}"/>`).join('');
  const lines = rows.map((row) => `<table:table-row>${row.map(cellXml).join('') || '<table:table-cell/>'}</table:table-row>`).join('');
  const sheet = `<table:table table:name="${xmlText(name)}">${columns}${lines}</table:table>`;
  return {
    'content.xml': part(
      'document-content',
      `<office:automatic-styles>${styles(widths)}</office:automatic-styles><office:body><office:spreadsheet>${validation}${sheet}</office:spreadsheet></office:body>`,
    ),
    'styles.xml': part(
      'document-styles',
      `<office:styles><style:default-style style:family="table-cell"><style:text-properties fo:language="${language.tag.slice(0, 2)}" fo:font-size="11pt"/></style:default-style></office:styles>`,
    ),
    'meta.xml': part(
      'document-meta',
      `<office:meta><dc:title>${xmlText(title)}</dc:title><dc:language>${language.tag}</dc:language><meta:creation-date>${day}T00:00:00</meta:creation-date></office:meta>`,
    ),
    'META-INF/manifest.xml': `<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">${[
      ['/', SPREADSHEET],
      ...['content.xml', 'styles.xml', 'meta.xml'].map((path) => [path, 'text/xml']),
    ]
      .map(([path, type]) => `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${type}"/>`)
      .join('')}</manifest:manifest>`,
  };
};

/** The media type of an OpenDocument spreadsheet. */
export const SPREADSHEET = 'application/vnd.oasis.opendocument.spreadsheet';
