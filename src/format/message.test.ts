import { expect, test } from 'vitest';
import { mailAddress, messageOf } from './message.ts';

const words = {
  'vraag-onderwerp': 'Vragen bij {stroom}',
  'vraag-aanhef': 'Goedendag,',
  'vraag-inleiding': 'Wij vulden ‘{stroom}’ in op {site}.',
  'vraag-slot': 'Dank u wel.',
};
const message = messageOf(words, { stroom: 'Feest & zaal', site: 'Gids' }, ['Is er een zaal?', 'Wie beslist?']);

test('a message holds every question once, between its begin and its end', () => {
  expect(message.lines).toEqual([
    'Goedendag,',
    '',
    'Wij vulden ‘Feest & zaal’ in op Gids.',
    '',
    '- Is er een zaal?',
    '- Wie beslist?',
    '',
    'Dank u wel.',
  ]);
});

test('a mail has a subject and a body whose lines break, and is whole whatever the words hold', () => {
  const address = mailAddress(message, 'post@voorbeeld.nl');
  expect(address).toMatch(/^mailto:post@voorbeeld\.nl\?subject=Vragen%20bij%20Feest%20%26%20zaal&body=Goedendag%2C%0D%0A%0D%0A/);
  const body = new URL(address).searchParams.get('body');
  expect(body).toBe(message.lines.join('\r\n'));
  expect(mailAddress(message)).toMatch(/^mailto:\?subject=/);
});
