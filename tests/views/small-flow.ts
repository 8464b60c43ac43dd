import { createActor } from 'xstate';
import type { FlowProps } from '../../src/islands/flow-props.ts';
import { screenOf, type RunningFlow } from '../../src/islands/shell/use-question-flow.ts';
import { questionFlow, type FlowEvent } from '../../src/machines/question-flow.ts';
import type { Answers } from '../../src/rules/answers.ts';
import { flow as shape, type Flow } from '../../src/schema/flow.ts';
import { texts } from '../site/content.ts';

const SAID = {
  titel: 'Een kleine stroom',
  kort: 'Klein',
  omschrijving: 'Een stroom om mee te proberen.',
  samenvatting: 'Een stroom om mee te proberen.',
  duur: '1 minuut',
  oplevert: 'Een uitkomst.',
  groep: 'proef',
  bronnen: [{ bron: 'gids', plaats: 'hoofdstuk 1' }],
  opmerkingen: [],
  open: ['De gids zegt niet alles.'],
  volgende: [{ naar: '/verder/', tekst: 'Lees verder' }],
  eigenaar: 'redactie',
  gecontroleerd: '2026-11-22',
  volgendeControle: '2027-05-22',
};

/** A flow of a kind with no more than a test needs; what it says of itself is filled in. */
export const smallFlow = <Kind extends Flow['soort']>(soort: Kind, content: object): Extract<Flow, { soort: Kind }> =>
  shape.parse({ soort, ...SAID, ...content }) as Extract<Flow, { soort: Kind }>;

/** All that the views of a flow need, with a source of its own and two contacts. */
export const propsOf = <Kind extends Flow>(flow: Kind, more: Partial<FlowProps<Kind>> = {}): FlowProps<Kind> => ({
  flow,
  flowId: 'klein',
  flowNames: {},
  known: {},
  texts,
  outcomes: { ja: { titel: 'Dat kan', toon: 'gereed' }, nee: { titel: 'Dat kan niet', toon: 'te-doen' } },
  contacts: {
    loket: { naam: 'Het loket', organisatie: 'De dienst', mail: 'loket@voorbeeld.nl' },
    bestuur: { naam: 'Het bestuur', organisatie: 'De dienst' },
  },
  sources: {
    gids: { titel: 'De gids', kort: 'Gids', jaar: 2019, url: 'https://voorbeeld.nl/gids.pdf' },
    nota: { titel: 'De nota', kort: 'Nota', jaar: 2021 },
  },
  tariffs: {},
  tariffLabels: {},
  renames: [],
  siteName: 'Proef',
  updated: '22 november 2026',
  help: '/hulp/',
  base: '/',
  ...more,
});

/** A flow that stands still with these answers, and after some events. */
export const standing = (flow: Flow, answers: Answers = {}, events: readonly FlowEvent[] = []): RunningFlow => {
  const actor = createActor(questionFlow, { input: { flow } }).start();
  actor.send({ type: 'state.restored', answers, screen: { kind: 'review' } });
  for (const event of events) actor.send(event);
  const snapshot = actor.getSnapshot();
  const nothing = (): void => undefined;
  return {
    ...{ snapshot, screen: screenOf(snapshot), send: nothing, open: nothing, link: '', step: 0, generation: 1 },
    ...{ notices: [], told: undefined, from: undefined },
  };
};
