import { namedUnder } from '../../content/citations.ts';
import { contacts, edition, entryOf, flows, outcomesOf, renamed, sources, tariffs, texts } from '../../components/mdx/content.ts';
import { figures } from '../../components/mdx/plain.ts';
import { knownFields } from '../../rules/handover.ts';
import { NOTHING } from '../../rules/range.ts';
import { writtenDate, years } from '../../format/date.ts';
import { flowPath } from '../../format/href.ts';
import { fillAll } from '../../format/placeholders.ts';
import { tariffText } from '../../format/tariff.ts';
import type { FlowProps } from '../../islands/flow-props.ts';
import type { Flow } from '../../schema/flow.ts';

const pick = <T>(from: Readonly<Record<string, T>>, ids: readonly string[]): Record<string, T> =>
  Object.fromEntries(Object.entries(from).filter(([id]) => ids.includes(id)));

/** Every tariff that a flow reckons with. */
const tariffIds = (flow: Flow): readonly string[] => ['tarief', 'tariefTot'].flatMap((key) => namedUnder(flow, key));

/** Of each flow that this one hands answers to: the fields that it may fill. */
const knownFrom = async (flow: Flow): Promise<FlowProps['known']> => {
  const text = JSON.stringify(flow);
  const targets = Object.entries(await flows()).filter(([id]) => text.includes(`"naar":"${flowPath(id)}"`));
  const handed = new Set(namedUnder(flow, 'veld'));
  return Object.fromEntries(
    targets.map(([id, target]) => [
      flowPath(id),
      Object.fromEntries(Object.entries(knownFields(target)).filter(([field]) => handed.has(field))),
    ]),
  );
};

/** Everything that the island of a flow needs, and no more: figures filled in, contacts and sources that it names. */
export const flowPropsOf = async (id: string): Promise<FlowProps> => {
  const flow = fillAll(entryOf(await flows(), id, 'Stroom'), await figures());
  const used = pick(await tariffs(), tariffIds(flow));
  const documents = await sources();
  const { naam, bijgewerkt, voettekst } = await edition();
  const labels = Object.entries(used).map(([key, tariff]) => {
    const { naam, peildatum, bron, plaats } = tariff;
    return [
      key,
      { name: naam, price: tariffText(tariff), year: years(peildatum), source: `${entryOf(documents, bron, 'Bron').kort}, ${plaats}` },
    ];
  });
  const people = pick(await contacts(), [...namedUnder(flow, 'bij'), ...namedUnder(flow, 'wie')]);
  const outcomes = Object.fromEntries((await outcomesOf(id)).map(({ name, data }) => [name, data]));
  const named = [...namedUnder(flow, 'bron'), ...namedUnder(outcomes, 'bron')];
  return {
    flow,
    flowId: id,
    flowNames: Object.fromEntries(Object.entries(await flows()).map(([key, { kort }]) => [key, kort])),
    known: await knownFrom(flow),
    texts: await flowTextsFor(flow),
    outcomes,
    contacts: Object.fromEntries(Object.entries(people).map(([key, { naam, organisatie, mail }]) => [key, { naam, organisatie, mail }])),
    sources: Object.fromEntries(
      Object.entries(pick(documents, named)).map(([key, { titel, kort, jaar, url }]) => [key, { titel, kort, jaar, url }]),
    ),
    tariffs: Object.fromEntries(Object.entries(used).map(([key, { centen, procent }]) => [key, centen ?? procent ?? NOTHING])),
    tariffLabels: Object.fromEntries(labels),
    renames: (await renamed())[id] ?? [],
    siteName: naam,
    updated: writtenDate(bijgewerkt),
    help: voettekst[0] ?? '/',
    base: import.meta.env.BASE_URL,
  };
};

/** The words that every flow uses, and those of its kind. */
const flowTextsFor = async (flow: Flow): Promise<FlowProps['texts']> => {
  const all = await texts();
  const shared = { stroom: all.stroom, fout: all.fout, link: all.link, uitkomst: all.uitkomst, bewaren: all.bewaren };
  return { ...shared, [flow.soort]: all[flow.soort as keyof typeof all] } as FlowProps['texts'];
};
