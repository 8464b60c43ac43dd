// @ts-check
import { whenPossible } from './obstacle.mjs';

whenPossible(async () => (await import('./start-site.ts')).startSite(process.env));
