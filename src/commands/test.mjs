// @ts-check
import { whenPossible } from './obstacle.mjs';

whenPossible(async () => (await import('./run-tests.ts')).runTests());
