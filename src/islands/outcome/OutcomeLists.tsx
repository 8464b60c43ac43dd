import { href } from '../../format/href.ts';
import { fill } from '../../format/placeholders.ts';
import type { Next } from '../../schema/question.ts';
import type { Place } from '../../schema/vocabulary.ts';
import type { FlowProps } from '../flow-props.ts';

/** A heading with a list of sentences; nothing without sentences. */
export const TextList = ({ title, items }: { readonly title: string; readonly items: readonly string[] }) =>
  items.length === 0 ? null : (
    <>
      <h3 class="nl-heading nl-heading--level-3">{title}</h3>
      <ul>{items.map((item) => <li key={item}>{item}</li>)}</ul>
    </>
  );

/** The places in the sources, each with its year. */
export const SourceList = ({ sources, texts, places, title }: FlowProps & { readonly places: readonly Place[]; readonly title: string }) => (
  <TextList
    title={title}
    items={places.map(({ bron, plaats }) =>
      fill(texts.uitkomst.bron, { titel: sources[bron]?.titel ?? bron, jaar: sources[bron]?.jaar ?? '', plaats }),
    )}
  />
);

/** Where to go on: pages and flows of this site. */
export const NextSteps = ({ base, items, title }: FlowProps & { readonly items: readonly Next[]; readonly title: string }) => (
  <>
    <h3 class="nl-heading nl-heading--level-3">{title}</h3>
    <NextLinks base={base} items={items} />
  </>
);

export const NextLinks = ({ base, items }: { readonly base: string; readonly items: readonly Next[] }) => (
  <ul>
    {items.map(({ naar, tekst }) => (
      <li key={naar}><a class="nl-link" href={href(base, naar)}>{tekst}</a></li>
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
          {contacts[id]?.mail !== undefined && <> (<a class="nl-link" href={`mailto:${contacts[id].mail}`}>{contacts[id].mail}</a>)</>}
        </span>
      ))}
      .
    </p>
  );
