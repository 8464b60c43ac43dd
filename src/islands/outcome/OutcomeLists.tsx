import { href } from '../../format/href.ts';
import { fill } from '../../format/placeholders.ts';
import { writeHandover } from '../../link/write-link.ts';
import { handedOver } from '../../machines/outcome.ts';
import type { Answer, Next } from '../../schema/question.ts';
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

/** Each place once, although more than one thing rests on it. */
const different = (places: readonly Place[]): readonly Place[] =>
  places.filter(({ bron, plaats }, at) => places.findIndex((place) => place.bron === bron && place.plaats === plaats) === at);

/** The places in the sources, each with its year, and a link where the document can be read; nothing without places. */
export const Places = ({ sources, texts, places }: Pick<FlowProps, 'sources' | 'texts'> & { readonly places: readonly Place[] }) =>
  places.length === 0 ? null : (
    <ul>
      {different(places).map(({ bron, plaats }) => {
        const source = sources[bron];
        const text = fill(texts.uitkomst.bron, { titel: source?.titel ?? bron, jaar: source?.jaar ?? '', plaats });
        return (
          <li key={`${bron} ${plaats}`}>
            {source?.url === undefined ? (
              text
            ) : (
              <a class="nl-link" href={source.url}>
                {text}
              </a>
            )}
          </li>
        );
      })}
    </ul>
  );

type LinksProps = FlowProps & { readonly running: RunningFlow; readonly items: readonly Next[] };

/** The address of what comes next; a flow is offered the answers that follow from those given here. */
const addressOf = ({ base, flow, flowId, known, running }: LinksProps, { naar, mee = [] }: Next): string => {
  const offered = handedOver(flow, running.snapshot.context.answers, mee, known[naar] ?? {});
  return Object.keys(offered).length === 0 ? href(base, naar) : `${href(base, naar)}#${writeHandover(offered, flowId)}`;
};

/** Where to go on: pages and flows of this site; nothing without links. */
export const NextLinks = (props: LinksProps) =>
  props.items.length === 0 ? null : (
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

type ContactsProps = Pick<FlowProps, 'contacts'> & { readonly label: string; readonly ids?: readonly string[] | undefined };

/** Whom to ask: role and organisation, with the general mailbox where there is one. */
export const Contacts = ({ contacts, label, ids = [] }: ContactsProps) =>
  ids.length === 0 ? null : (
    <p class="ww-plan__contact">
      {label}:{' '}
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

type ToldProps = FlowProps & {
  readonly running: RunningFlow;
  readonly told: Pick<Answer, 'bij' | 'verder'>;
  /** What it means, what to do and what to know, a paragraph each. */
  readonly lines: readonly (string | undefined)[];
};

/** What an answer or a part says: its lines, whom to ask and where to go on. */
export const Told = ({ told, lines, ...props }: ToldProps) => (
  <>
    {lines.map((text) => text !== undefined && <p key={text}>{text}</p>)}
    <Contacts {...props} label={props.texts.uitkomst.bij} ids={told.bij} />
    <NextLinks {...props} items={told.verder ?? []} />
  </>
);
