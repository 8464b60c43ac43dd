/** How often a text is decoded: more layers than mail filters and chats put around a link. */
const ROUNDS = 6;

/** Longer texts are no links of ours, also when they were encoded. It imports nothing: pages without a flow use it too. */
const LONGEST = 8000;

const decoded = (run: string): string => {
  try {
    return decodeURIComponent(run.replaceAll(/[\r\n]/g, ''));
  } catch {
    return run;
  }
};

const entity = /&(?:equals|#0*61|#x0*3d);/gi;

/** The text as it was before it was encoded, however often, and broken over lines. */
export const decode = (text: string): string => {
  let now = text.slice(0, LONGEST);
  for (let round = 0, before = ''; round < ROUNDS && now !== before; round += 1) {
    before = now;
    now = now
      .normalize('NFKC')
      .replaceAll(/(?:%[\r\n]*[0-9a-f][\r\n]*[0-9a-f])+/gi, decoded)
      .replaceAll(/\\u00([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
      .replaceAll(entity, '=')
      // Characters that nobody sees, and the marks of a quoted mail: they stand within codes too.
      .replaceAll(/\p{DI}/gu, '')
      .replaceAll(/([\r\n]) *[>|]+/g, '$1');
  }
  return now;
};

/** A value longer than any number: a series, which a break cannot turn into another. */
const SERIES = /=[\w ]{10,}(?=[&.;]|$)/g;

/** Keys that others hang on a link to follow readers. No id of ours has a low line. */
const followers = /&(?:[^&=]*_[^&=]*|[a-z]*clk?id|igshid?|[gw]braid|srsltid)=[^&]*/g;

/** What is left of a text when all is taken out that no link of ours holds: ids, whole numbers and `&=.-_`. */
const cleaned = (text: string): string =>
  `&${text}`
    .replaceAll(/[&;]+(?:(?:amp|#0*38|#x0*26)[&;]+)*/g, '&')
    .replace(/^&v=3d(?=\d).*/, (quoted) => quoted.replaceAll('=3d', '='))
    // Before an id and behind one. Not between two digits: only the reader knows which number that was. Not where a
    // pair would go with it, but for what cannot stand within a link.
    .replaceAll(/([&=])[^\w&=.…-]+/g, '$1')
    .replaceAll(/[?"<][^&]*/g, '')
    .replaceAll(/([^\d])[^\w&=.…%-][^&=]*(?=&|$)/g, '$1')
    .replaceAll(/(\d)[^\w&=.…%-](?![^\w&=]*\d)[^&=]*(?=&|$)/g, '$1')
    .replaceAll(/[._%-]+(?=&|$)/g, '')
    .replaceAll(followers, '')
    .replaceAll(/^&+|&+$/g, '');

/**
 * What a fragment, or what stands for one, may have been before it was damaged on its way: encoded, in capitals, with
 * other separators, with something glued on or a break in it. Two readings: a space is a break, or the end of it.
 */
export const mend = (damaged: string): readonly string[] => {
  const text = decode(damaged)
    .toLowerCase()
    .replaceAll(/\p{Pd}|−/gu, '-')
    .replaceAll('\\', '')
    .replaceAll(/\.{2,}/g, '…')
    .replaceAll(/[\s+]+/g, ' ')
    .replace(/^.*[#?/!] ?(?=v=)/, '');
  const joined = text.replaceAll(SERIES, (value) => value.replaceAll(' ', '')).replaceAll(/(\d )(?=\d)| /g, '$1');
  return [cleaned(joined), cleaned(text)];
};
