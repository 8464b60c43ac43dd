/** Before the first byte of a file: spreadsheet programs read it as UTF-8. */
const MARK = '\uFEFF';

/** A cell that begins like this is reckoned out by a spreadsheet program, whatever it holds. */
const FORMULA = /^[=+\-@\t\r]/;

const cell = (text: string): string => {
  const harmless = FORMULA.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
};

/**
 * Rows as a CSV file for a Dutch spreadsheet program: UTF-8 with its mark, semicolons, CRLF after each row.
 * A cell that a program would take for a formula gets an apostrophe in front.
 */
export const csv = (rows: readonly (readonly string[])[]): string => MARK + rows.map((row) => `${row.map(cell).join(';')}\r\n`).join('');
