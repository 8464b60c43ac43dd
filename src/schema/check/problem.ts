/** One thing an editor has to mend; `found` and `remedy` are Dutch sentences. */
export interface Problem {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Where in the file: a path of fields, or the part of a text. */
  readonly field: string;
  readonly found: string;
  readonly remedy: string;
  /** Told, but the site can be built with it. */
  readonly isWarning?: true;
}

const place = ({ file, line, field }: Problem): string => `${file}:${line}  ${field}`;

const text = (problem: Problem): string => `${place(problem)}\n  ${problem.found}\n  ${problem.remedy}`;

/** The problems by file and line, without repetitions. */
export const inOrder = (problems: readonly Problem[]): readonly Problem[] => {
  const unique = [...new Map(problems.map((problem) => [text(problem), problem])).values()];
  return unique.sort((a, b) => a.file.localeCompare(b.file, 'nl') || a.line - b.line || a.field.localeCompare(b.field, 'nl'));
};

const counted = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

const reportOf = (problems: readonly Problem[], one: string, more: string): string => {
  if (problems.length === 0) return '';
  const files = new Set(problems.map(({ file }) => file)).size;
  const total = `${counted(problems.length, one, more)} in ${counted(files, 'bestand', 'bestanden')}.`;
  return [...inOrder(problems).map(text), total].join('\n\n');
};

/** All problems as text for an editor, with a count at the end; empty without problems. */
export const report = (problems: readonly Problem[]): string => reportOf(problems, 'probleem', 'problemen');

/** All warnings in the same form. */
export const warningReport = (warnings: readonly Problem[]): string => reportOf(warnings, 'waarschuwing', 'waarschuwingen');
