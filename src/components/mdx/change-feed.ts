import { Feed } from 'feed';
import { FEED_PATH, pageOf } from '../../format/href.ts';
import { siteHref } from './site-href.ts';
import { fill } from '../../format/placeholders.ts';
import { xmlText } from '../../format/xml.ts';
import { changes, edition, pathOfChanges, texts } from './content.ts';
import { labelsOf } from './labels.ts';

/**
 * The changes as an Atom feed. The days are those of the content, never of the clock. The id of an entry is its address
 * without the base, so that it stays when the site moves to another folder.
 */
export const changeFeed = async (): Promise<string> => {
  const [about, all, words, labels] = [await edition(), await changes(), (await texts()).wijzigingen, await labelsOf()];
  const page = (await pathOfChanges()) ?? '/';
  const id = (path: string): string => new URL(path, about.adres).href;
  const link = (path: string): string => id(siteHref(path));
  const feed = new Feed({
    id: id(page),
    title: fill(words['feed-titel'], { site: about.naam }),
    description: words['feed-uitleg'],
    link: link(page),
    feedLinks: { atom: link(FEED_PATH) },
    author: { name: about.afzender ?? about.naam },
    updated: new Date(all[0]?.datum ?? about.bijgewerkt),
    generator: about.naam,
  });
  for (const { id: name, datum, titel, wat, waarom, betekenis, paginas } of all) {
    const links = paginas.map((path) => `<a href="${xmlText(link(path))}">${xmlText(labels.get(pageOf(path)) ?? path)}</a>`);
    feed.addItem({
      id: id(`${page}#${name}`),
      link: link(`${page}#${name}`),
      title: xmlText(titel),
      date: new Date(datum),
      published: new Date(datum),
      description: xmlText(wat),
      content: [wat, `${words.waarom} ${waarom}`, `${words.betekenis} ${betekenis}`]
        .map(xmlText)
        .concat(`${xmlText(words.paginas)} ${links.join(', ')}`)
        .map((text) => `<p>${text}</p>`)
        .join(''),
    });
  }
  return feed.atom1();
};
