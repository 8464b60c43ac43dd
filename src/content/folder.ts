/** The folder that holds the content: `CONTENT`, else `content`; relative to where the program is run. */
export const contentFolder = (environment: NodeJS.ProcessEnv = process.env): string => environment.CONTENT?.replace(/\/+$/, '') || 'content';
