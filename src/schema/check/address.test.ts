import { expect, test } from 'vitest';
import { targetOf } from './address.ts';

test.each([
  ['/', { to: 'page', id: '/', anchor: undefined }],
  ['/werk/kosten/#btw', { to: 'page', id: '/werk/kosten/', anchor: 'btw' }],
  ['/hulp/keuze/', { to: 'flow', id: 'keuze', anchor: undefined }],
  ['/feiten/', { to: 'texts', id: 'teksten', anchor: undefined }],
  ['/feiten/notitie-2012/#notitie-007', { to: 'source', id: 'notitie-2012', anchor: 'notitie-007' }],
])('%s leads to content', (address, target) => {
  expect(targetOf(address)).toEqual(target);
});
