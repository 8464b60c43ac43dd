import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { readContent, type Content, type Entries } from '../schema/check/content.ts';
import { report } from '../schema/check/problem.ts';
import type { Edition, Source } from '../schema/reference.ts';
import type { Texts } from '../schema/texts.ts';
import type { Theme } from '../schema/theme.ts';
import { contentFolder, editionName } from './folder.ts';

let kept: Content | undefined;

/** All content, read once as the check reads it; what it refuses is thrown in the words of the check. */
export const wholeContent = (): Content => {
  if (kept !== undefined) return kept;
  const { content, problems } = readContent(contentFolder(), editionName());
  if (problems.length > 0) throw new Error(report(problems));
  kept = content;
  return content;
};

/** What is read again at each change, while someone edits. */
export const freshContent = (): Content => {
  kept = undefined;
  return wholeContent();
};

const needed = <T>(entry: { readonly data: T } | undefined, file: string): T => {
  if (entry === undefined) throw new Error(`${contentFolder()}/${file} ontbreekt.`);
  return entry.data;
};

/** What the site says of itself. */
export const siteEdition = (content = wholeContent()): Edition => needed(content.edition, 'editie.yaml');

export const siteTexts = (content = wholeContent()): Texts => needed(content.texts, 'teksten.yaml');

export const siteSources = (content = wholeContent()): Entries<Source> => content.sources;

export const siteTheme = (content = wholeContent()): Theme => needed(content.theme, 'thema.yaml');

/** The theme for the style sheets, and the files that it comes from. */
export const themeSource = () => ({
  read: (isEdited: boolean): Theme => siteTheme(isEdited ? freshContent() : wholeContent()),
  files: [contentFolder(), `${contentFolder()}/edities/${editionName()}`].map((folder) => resolve(folder, 'thema.yaml')).filter(existsSync),
});
