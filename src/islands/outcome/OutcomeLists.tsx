import { href } from '../../format/href.ts';
import { fill } from '../../format/placeholders.ts';
import { writeHandover } from '../../link/write-link.ts';
import { handedOver } from '../../machines/outcome.ts';
import type { Next } from '../../schema/question.ts';
import type { Place } from '../../schema/vocabulary.ts';
import type { FlowProps } from '../flow-props.ts';
import type { RunningFlow } from '../shell/use-question-flow.ts';

/** A heading with a list of sentences; nothing without sentences. */
export const TextList = ({ title, items }: { readonly title: string; readonly items: readonly string[] }) =>
  items.length === 0 ? null : (
    <>
      <h3 class="nl-heading nl-heading--level-3">{title}</h3>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </>
  );

/** The places in the sources, each with its year. */
export const SourceList = ({
  sources,
  texts,
  places,
  title,
}: FlowProps & { readonly places: readonly Place[]; readonly title: string }) => (
  <TextList
    title={title}
    items={places.map(({ bron, plaats }) =>
      fill(texts.uitkomst.bron, { titel: sources[bron]?.titel ?? bron, jaar: sources[bron]?.jaar ?? '', plaats }),
    )}
  />
);

type LinksProps = FlowProps & { readonly running: RunningFlow; readonly items: readonly Next[] };

/** The address of what comes next; a flow is offered the answers that follow from those given here. */
const addressOf = ({ base, flow, flowId, known, running }: LinksProps, { naar, mee = [] }: Next): string => {
  const offered = handedOver(flow, running.snapshot.context.answers, mee, known[naar] ?? {});
  return Object.keys(offered).length === 0 ? href(base, naar) : `${href(base, naar)}#${writeHandover(offered, flowId)}`;
};

/** Where to go on: pages and flows of this site. */
export const NextLinks = (props: LinksProps) => (
  <ul>
    {props.items.map((item) => (
      <li key={item.naar}>
        <a class="nl-link" href={addressOf(props, item)}>
          {item.tekst}
        </a>
      </li>
    ))}
  </ul>
);

/** Whom to ask: role and organisation, with the general mailbox where there is one. */
export const Contacts = ({ contacts, texts, ids }: FlowProps & { readonly ids: readonly string[] }) =>
  ids.length === 0 ? null : (
    <p class="ww-plan__contact">
      {texts.uitkomst.bij}:{' '}
      {ids.map((id, at) => (
        <span key={id}>
          {at > 0 && ', '}
          {contacts[id]?.naam ?? id}
          {contacts[id]?.mail !== undefined && (
            <>
              {' '}
              (
              <a class="nl-link" href={`mailto:${contacts[id].mail}`}>
                {contacts[id].mail}
              </a>
              )
            </>
          )}
        </span>
      ))}
      .
    </p>
  );
