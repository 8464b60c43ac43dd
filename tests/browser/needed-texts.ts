import type { Flow } from '../../src/schema/flow.ts';
import { content } from '../site/content.ts';

/** What a reader could press or fill in and is of no use without script; a popover is opened by the browser itself. */
export const CONTROLS = 'button:not([popovertarget]), input, select, textarea';

const textsOf = (id: string, flow: Flow): readonly string[] => {
  const outcomes = [...content.outcomes].filter(([outcome]) => outcome.startsWith(`${id}/`)).map(([, { data }]) => data.titel);
  const asked = flow.vragen.flatMap((question) => {
    if (question.soort === 'keuze' || question.soort === 'meerkeuze')
      return [question.vraag, ...question.antwoorden.map(({ label }) => label)];
    if (question.soort === 'getallen') return [question.vraag, ...question.velden.map(({ label }) => label)];
    return question.soort === 'lijst' ? [question.vraag, ...question.rijen.map(({ titel }) => titel)] : [question.vraag];
  });
  const rows = flow.soort === 'vergelijker' ? [...(flow.criteria ?? []), ...(flow.bouwstenen ?? [])].map(({ titel }) => titel) : [];
  return [flow.titel, ...asked, ...outcomes, ...rows, ...flow.open];
};

const AMOUNTS = ['€\u00a010.080 tot €\u00a011.780', '€\u00a020.400 tot €\u00a023.300', '€\u00a05.360'];

/** Everything that a reader without script needs to find the outcome by hand. */
export const neededTexts = (id: string, flow: Flow): readonly string[] =>
  [...textsOf(id, flow), ...(flow.soort === 'rekenhulp' ? AMOUNTS : [])].map((text) => text.replaceAll(/\s+/g, ' '));
