/** The folder that holds the content: `CONTENT`, else `content`; relative to where the program is run. */
export const contentFolder = (environment: NodeJS.ProcessEnv = process.env): string => environment.CONTENT?.replace(/\/+$/, '') || 'content';

/** The edition that is laid over the content: `EDITIE`, the name of a folder below `edities/`; empty for the base alone. */
export const editionName = (environment: NodeJS.ProcessEnv = process.env): string => environment.EDITIE ?? '';
