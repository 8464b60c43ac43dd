import { chosenIn, type Answers } from '../../rules/answers.ts';
import type { Flow } from '../../schema/flow.ts';
import type { Change, Influence } from './influence.ts';
import type { Sensitivity } from './orders.ts';

/** Words as a Dutch enumeration: "a, b en c". */
export const and = (words: readonly string[]): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} en ${words.at(-1)}`;

/** Answers as a case writes them. */
export const given = (answers: Answers): string => {
  const pairs = Object.entries(answers).map(([id, value]) => `${id}: ${typeof value === 'string' ? chosenIn(value).join(' + ') : value}`);
  return pairs.length === 0 ? 'zonder antwoorden' : pairs.join(', ');
};

/** What a question can change, as an editor calls it; `uitkomst` and `vragen` stand by themselves. */
const CALLED: Readonly<Record<Change, string>> = {
  uitkomst: 'de uitkomst',
  bedragen: 'de bedragen',
  stap: 'de volgende stap',
  volgorde: 'de volgorde',
  stemming: 'de uitslag van de stemming',
  onderdelen: 'de onderdelen van de uitkomst',
  waarschuwingen: 'de waarschuwingen',
  meegeven: 'wat een volgende stroom meekrijgt',
  acties: 'de acties',
  vragen: 'welke vragen volgen',
};

/** Per kind of flow what a question is for, so that it is told where it changes none of that. */
const DECIDES: Readonly<Record<Flow['soort'], readonly Change[]>> = {
  stappenplan: ['uitkomst', 'stap'],
  toets: ['uitkomst'],
  rekenhulp: ['uitkomst', 'bedragen'],
  vergelijker: ['uitkomst', 'volgorde'],
  wegwijzer: ['uitkomst'],
};

/** What an answer never changes, and what it does change, in two sentences. */
export const influenceText = (soort: Flow['soort'], { changes, unknownChanges }: Influence): string => {
  const decides = DECIDES[soort].map((change) => CALLED[change]);
  const never = `Welk antwoord iemand hier ook geeft, ${and(decides)} ${decides.length > 1 ? 'veranderen' : 'verandert'} niet`;
  const unless = unknownChanges.some((change) => DECIDES[soort].includes(change)) ? '; alleen óf iemand het weet, telt mee' : '';
  const also = [...new Set([...changes, ...unknownChanges])]
    .filter((change) => !DECIDES[soort].includes(change))
    .map((change) => CALLED[change]);
  return `${never}${unless}. ${also.length === 0 ? 'Ook verder verandert er niets.' : `Wel: ${and(also)}.`}`;
};

const number = new Intl.NumberFormat('nl-NL');

/** A share in percent, with as many digits as it takes to see that it is not all. */
const percentage = (share: number): string => {
  const digits = share === 1 ? 0 : Math.min(10, Math.max(0, Math.ceil(-Math.log10(1 - share)) - 2));
  return `${new Intl.NumberFormat('nl-NL', { maximumFractionDigits: digits }).format(share * 100)}%`;
};

/** The order that most weightings give, and how many they are. */
export const sensitivityText = ({ method, weightings, orders }: Sensitivity): string => {
  const [most] = orders;
  const ranking = (most?.ranking ?? []).map((place) => place.join(' = ')).join(' boven ');
  const all =
    method === 'geteld'
      ? `Van alle ${number.format(weightings)} wegingen`
      : `Van ${number.format(weightings)} wegingen, getrokken als steekproef,`;
  return `${all} geeft ${percentage(most?.share ?? 0)} ${ranking === '' ? 'geen volgorde' : `dezelfde volgorde: ${ranking}`}.`;
};
