import fc from 'fast-check';

/** Pieces that links meet on their way, and that somebody who wishes ill would try. */
const known =
  '& = . # % %zz %00 %26 + .nu &nu=nakijken &v=2 v=1 &__proto__=ja &constructor=ja =__proto__ &wsp=nee &maanden=1e9 &maanden=-1 ' +
  '&maanden=99999999999999999999 &raadplegen=0007 &muteren=100000 &gebruikt=ja &belang= &bouwstenen=3333333333 &uit=route <script> é \u{1f600} ' +
  '\ud800 \n JA ja nee weet-niet voor tegen';

/** A short piece of text to put into a fragment. */
export const pieces = fc.oneof(fc.constantFrom(' ', ...known.split(' ')), fc.string({ maxLength: 12 }));

interface Edit {
  readonly at: number;
  readonly drop: number;
  readonly put: string;
}

const edits = fc.array(fc.record({ at: fc.nat(400), drop: fc.nat(20), put: pieces }), { minLength: 1, maxLength: 4 });

const edited = (link: string, all: readonly Edit[]): string =>
  all.reduce((text, { at, drop, put }) => {
    const place = at % (text.length + 1);
    return text.slice(0, place) + put + text.slice(place + drop);
  }, link);

/** Links in which a few characters were dropped, or replaced by a piece. */
export const editedLinks = (links: readonly string[]): fc.Arbitrary<string> =>
  fc.tuple(fc.constantFrom(...links), edits).map(([link, all]) => edited(link, all));

/** Whole pairs of two links in any order: some left out, some twice, some with the value of another. */
export const mixedLinks = (links: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...links), fc.constantFrom(...links), fc.array(fc.nat(99), { minLength: 1, maxLength: 24 }))
    .map(([one, other, picks]) => {
      const pairs = [...one.split('&'), ...other.split('&')];
      const values = pairs.map((pair) => pair.slice(pair.indexOf('=') + 1));
      const pick = <Item>(from: readonly Item[], number: number): Item | undefined => from[number % from.length];
      const turned = picks.map((number) =>
        number < 90 ? pick(pairs, number) : `${pick(pairs, number)?.split('=')[0]}=${pick(values, number * 7)}`,
      );
      return [one, ...turned].join('&');
    });

/** Text of no kind at all, with and without the look of a link. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ maxLength: 60 }),
  fc.array(pieces, { maxLength: 12 }).map((all) => `v=1&${all.join('')}`),
);

const payloads: readonly string[] = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'-alert(1)-'",
  '<svg/onload=alert`1`>',
  'javascript:alert(document.cookie)',
  'data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==',
  '</title><script src=//kwaad.example></script>',
  '<iframe srcdoc="&lt;script&gt;alert(1)&lt;/script&gt;">',
  '{{constructor.constructor("alert(1)")()}}',
  '${alert(1)}',
  '<a href="https://kwaad.example">U heeft recht op subsidie</a>',
  'U voldoet. Bel 0900-1234 om te betalen',
  '__proto__[polluted]=1',
  '%3Cscript%3Ealert(1)%3C%2Fscript%3E',
  '%253Cscript%253E',
  '\u202e<b>txt</b>\u0000',
  "');DROP TABLE antwoorden;--",
  '../../../etc/passwd',
];

/** Script and markup at every place of a link: as key, value, mark, version, screen, sender, and around the whole. */
export const markedUp = (links: readonly string[], names: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...links), fc.constantFrom(...names), fc.constantFrom(...payloads), fc.nat(9), fc.boolean())
    .map(([link, name, payload, place, encoded]) => {
      const text = encoded ? encodeURIComponent(payload.toWellFormed()) : payload;
      const places = [
        `${link}&${name}=${text}`,
        `v=1&${name}=${text}&${link}`,
        `${link}&${text}=${name}`,
        `${link}.${text}`,
        `${link}&nu=${text}`,
      ];
      const more = [`${link}&uit=${text}`, `v=${text}&${link}`, `${text}${link}`, `${link}#${text}`, text];
      return [...places, ...more][place] ?? text;
    });

const LONG = 100_000;

/** At least 100,000 characters: a piece, a payload or a pair over and over, before or behind a link. */
export const longFragments = (links: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...links), fc.oneof(pieces, fc.constantFrom(...payloads), fc.constantFrom(...links)), fc.boolean())
    .map(([link, piece, before]) => {
      const filling = `&${piece}`.repeat(Math.ceil(LONG / (piece.length + 1)));
      return before ? `${filling}&${link}` : `${link}${filling}`;
    });
