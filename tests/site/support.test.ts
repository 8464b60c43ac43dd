import { expect, test } from 'vitest';
import { explanationPath } from '../../src/format/href.ts';
import { base, htmlOf, places } from './built-site.ts';
import { content } from './content.ts';
import { attribute, documentOf, shown, textOf } from './document.ts';

const PAGE = '/ondersteuning/';
const page = documentOf(PAGE);
const contactOf = (id: string) => content.contacts.get(id)!.data;

/** The mailboxes that a part of the page links to, with the subjects of the mails. */
const mailsIn = (part: ReturnType<typeof shown>[number]) =>
  part
    .querySelectorAll('a')
    .map((link) => attribute(link, 'href'))
    .filter((href) => href.startsWith('mailto:'))
    .map((href) => {
      const { pathname, searchParams } = new URL(href);
      return { mail: pathname, subject: searchParams.get('subject') };
    });

test.each([...content.requests.values()])('$id: the question leads to who helps and with which mailbox', ({ id, data }) => {
  expect(shown(page, 'nav a').map((link) => attribute(link, 'href'))).toContain(`#vraag-${id}`);
  const section = shown(page, 'section').find((element) => attribute(element, 'aria-labelledby') === `vraag-${id}`)!;
  expect(section.querySelectorAll('li').map((item) => textOf(item).split(' – ')[0])).toEqual(
    data.rollen.map((role) => contactOf(role).naam),
  );
  const mail = data.postvak === undefined ? undefined : contactOf(data.postvak).mail;
  expect(mailsIn(section)).toEqual(mail === undefined ? [] : [{ mail, subject: data.vraag }]);
  if (data.open !== undefined) expect(textOf(section)).toContain(data.open);
});

test.each([...content.areas.values()])('$id: the area leads to the role and the mailbox, and the mail names the area', ({ data }) => {
  const row = shown(page, '#gebieden li').find((element) => textOf(element).startsWith(data.naam))!;
  const role = contactOf(data.rol).naam;
  expect(textOf(row)).toContain(role);
  const mail = data.postvak === undefined ? undefined : contactOf(data.postvak).mail;
  expect(mailsIn(row)).toEqual(mail === undefined ? [] : [{ mail, subject: `${role}: ${data.naam}` }]);
});

test('every contact block elsewhere leads to its role on the page', () => {
  const wrong = places
    .filter((address) => address !== PAGE && htmlOf(address).includes('class="ww-contact"'))
    .flatMap((address) => shown(documentOf(address), '.ww-contact').map((block) => ({ address, block })))
    .filter(({ block }) => !block.querySelectorAll('a').some((link) => attribute(link, 'href').startsWith(`${base}${PAGE.slice(1)}#rol-`)))
    .map(({ address, block }) => `${address}: ${textOf(block).slice(0, 40)}`);
  expect(wrong).toEqual([]);
});

test.each([...content.flows.values()])('whom to ask in $id leads to the role on the page', ({ id, data }) => {
  const named = [
    ...new Set([...JSON.stringify(data).matchAll(/"bij":\[([^\]]*)\]/g)].flatMap(([, ids = '']) => ids.replaceAll('"', '').split(','))),
  ];
  const links = shown(documentOf(explanationPath(id)), 'main a').map((link) => attribute(link, 'href'));
  expect(named.filter((contact) => !links.includes(`${base}${PAGE.slice(1)}#rol-${contact}`))).toEqual([]);
});

test('no number of a telephone stands on the site', () => {
  expect(places.filter((address) => /(?<!\d)0\s?6[\s-]*(?:\d[\s-]*){8}(?!\d)/.test(htmlOf(address).replaceAll(/<[^>]*>/g, ' ')))).toEqual(
    [],
  );
});
