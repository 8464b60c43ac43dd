import { readdirSync, readFileSync } from 'node:fs';
import { dirname, extname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const src = fileURLToPath(new URL('../../src', import.meta.url));

/** One import of a file: where it points to, and whether it brings types only. */
export interface Import {
  /** A path below `src/`, a path above it that starts with `..`, or the name of a package. */
  readonly target: string;
  readonly isLocal: boolean;
  readonly typesOnly: boolean;
}

/** One file below `src/`. */
export interface Source {
  /** The path below `src/`, with forward slashes. */
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  /** The texts in the code: strings, templates and text between tags; comments and names are left out. */
  readonly texts: readonly string[];
  /** The names by which the code takes an answer: `answers.route`. */
  readonly taken: readonly string[];
}

const CODE = ['.ts', '.tsx', '.mjs', '.js', '.astro'];

/** The script of an .astro file: its front matter and what stands between script tags. */
const scriptsOf = (text: string): string => {
  const [, front = '', template = ''] = /^---\n(.*?)\n---(.*)$/s.exec(text) ?? ['', '', text];
  return [front, ...[...template.matchAll(/<script[^>]*>(.*?)<\/script>/gs)].map(([, script = '']) => script)].join('\n');
};

/** The template of an .astro file without comments, as one text. */
const templateOf = (text: string): string =>
  text
    .replace(/^---\n.*?\n---/s, '')
    .replaceAll(/<!--.*?-->/gs, '')
    .replaceAll(/\{\/\*.*?\*\/\}/gs, '');

const bringsTypesOnly = (clause: ts.ImportClause | undefined): boolean => {
  if (clause === undefined) return false;
  const names = clause.namedBindings;
  const named = names !== undefined && ts.isNamedImports(names) ? names.elements : [];
  const everyNameIsType = clause.name === undefined && named.length > 0 && named.every(({ isTypeOnly }) => isTypeOnly);
  return clause.phaseModifier === ts.SyntaxKind.TypeKeyword || everyNameIsType;
};

const importsIn = (file: ts.SourceFile): readonly { readonly specifier: string; readonly typesOnly: boolean }[] => {
  const found: { specifier: string; typesOnly: boolean }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      found.push({ specifier: node.moduleSpecifier.text, typesOnly: bringsTypesOnly(node.importClause) });
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined && ts.isStringLiteral(node.moduleSpecifier)) {
      found.push({ specifier: node.moduleSpecifier.text, typesOnly: node.isTypeOnly });
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [argument] = node.arguments;
      found.push({ specifier: argument !== undefined && ts.isStringLiteral(argument) ? argument.text : '?', typesOnly: false });
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) {
      found.push({ specifier: node.argument.literal.text, typesOnly: true });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
};

const textsIn = (file: ts.SourceFile): readonly string[] => {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const isModule = node.parent !== undefined && (ts.isImportDeclaration(node.parent) || ts.isExportDeclaration(node.parent));
    if (!isModule && (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)))
      found.push(node.text);
    if (ts.isJsxText(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
};

const takenIn = (file: ts.SourceFile): readonly string[] => {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) && /answers$/i.test(node.expression.getText(file))) found.push(node.name.text);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
};

const sourceAt = (file: string): Source => {
  const path = relative(src, file).replaceAll('\\', '/');
  const text = readFileSync(file, 'utf8');
  const isAstro = extname(file) === '.astro';
  const parsed = ts.createSourceFile(
    file,
    isAstro ? scriptsOf(text) : text,
    ts.ScriptTarget.Latest,
    true,
    isAstro ? ts.ScriptKind.TSX : undefined,
  );
  const imports = importsIn(parsed).map(({ specifier, typesOnly }): Import => {
    const isLocal = specifier.startsWith('.');
    const bare = specifier.replace(/\?.*$/, '');
    return { target: isLocal ? relative(src, join(dirname(file), bare)).replaceAll('\\', '/') : specifier, isLocal, typesOnly };
  });
  return {
    path,
    lines: text.split('\n').length - 1,
    imports,
    texts: [...textsIn(parsed), ...(isAstro ? [templateOf(text)] : [])],
    taken: takenIn(parsed),
  };
};

/** Every file of code below `src/` but its tests. */
export const sources: readonly Source[] = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && CODE.includes(extname(entry.name)) && !/\.test\.tsx?$/.test(entry.name))
  .map((entry) => sourceAt(join(entry.parentPath, entry.name)))
  .sort((one, other) => one.path.localeCompare(other.path));

/** Every folder below `src/`. */
export const folders: readonly string[] = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => relative(src, join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
