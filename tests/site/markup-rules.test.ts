import { expect, test } from 'vitest';
import { addresses } from './built-site.ts';
import { attribute, decoded, documentOf, shown, textOf } from './document.ts';

test.each(addresses)('%s has only tables with a caption, headers with a direction and no merged cells', (address) => {
  const faults = shown(documentOf(address), 'table').flatMap((table) => {
    const name = table.querySelectorAll('caption').map(textOf).join('');
    const loose = table.querySelectorAll('th').filter((header) => !['col', 'row'].includes(attribute(header, 'scope')));
    const merged = table.querySelectorAll('[colspan], [rowspan]');
    const headless = table.querySelectorAll('tbody tr').filter((row) => row.querySelectorAll('th[scope="row"]').length === 0);
    return [
      ...(name === '' ? [`no caption: ${textOf(table).slice(0, 60)}`] : []),
      ...loose.map((cell) => `${name}: no scope: ${textOf(cell)}`),
      ...merged.map((cell) => `${name}: merged: ${textOf(cell)}`),
      ...headless.map((row) => `${name}: no row header: ${textOf(row).slice(0, 60)}`),
    ];
  });
  expect(faults).toEqual([]);
});

/** Kinds of files that a link may lead to; the link names the kind, of a feed its own. */
const FILES = /\.(pdf|csv|json|ods|odt|docx|xlsx|xml|svg|png|zip)$/;
const FEED = 'atom';

test.each(addresses)('%s names the kind of a file in the link to it, and opens nothing in a new tab', (address) => {
  const links = shown(documentOf(address), 'a[href]');
  const unnamed = links.filter((link) => {
    const [, kind] = FILES.exec(attribute(link, 'href')) ?? [];
    const name = textOf(link).toLowerCase();
    return kind !== undefined && !name.includes(kind === 'xml' ? FEED : kind);
  });
  expect(unnamed.map(textOf)).toEqual([]);
  expect(links.filter((link) => attribute(link, 'target') !== '').map(textOf)).toEqual([]);
});

test.each(addresses)('%s has no link that is empty or says only to click', (address) => {
  const bare = /^(?:hier|klik hier|lees meer|meer|link|verder)?$/i;
  const links = shown(documentOf(address), 'a[href]').map((link) => attribute(link, 'aria-label') || textOf(link));
  expect(links.filter((name) => bare.test(name))).toEqual([]);
});

/** Words that English has and Dutch has not. */
const ENGLISH = /^(?:the|and|for|with|from|this|that|are|by|to|your|you|how|which|not|have|has|will|it|its)$/i;

test.each(addresses)('%s marks English sentences as English', (address) => {
  const faults: string[] = [];
  const look = (node: ReturnType<typeof documentOf>): void => {
    for (const child of node.childNodes) {
      if ('tagName' in child) {
        const element = child as typeof node;
        if (['script', 'style', 'template'].includes(element.tagName) || attribute(element, 'lang') === 'en') continue;
        look(element);
      } else {
        const words = decoded(child.textContent).split(/[^\p{L}]+/u);
        words.forEach((_, at) => {
          const run = words.slice(at, at + 5);
          if (run.filter((word) => ENGLISH.test(word)).length > 1) faults.push(run.join(' '));
        });
      }
    }
  };
  look(documentOf(address).querySelectorAll('body')[0]!);
  expect(faults).toEqual([]);
});

test.each(addresses)('%s has no example in a field instead of a name beside it', (address) => {
  expect(documentOf(address).querySelectorAll('[placeholder]')).toEqual([]);
});
