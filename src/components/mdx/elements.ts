import Begrip from './Begrip.astro';
import Begrippen from './Begrippen.astro';
import Bouwstenen from './Bouwstenen.astro';
import Bronnen from './Bronnen.astro';
import Criteria from './Criteria.astro';
import Contact from './Contact.astro';
import Contacten from './Contacten.astro';
import Feit from './Feit.astro';
import Gebieden from './Gebieden.astro';
import Grafiek from './Grafiek.astro';
import Heading2 from './Heading2.astro';
import Heading3 from './Heading3.astro';
import Hulp from './Hulp.astro';
import Hulpvragen from './Hulpvragen.astro';
import LetOp from './LetOp.astro';
import Jaar from './Jaar.astro';
import Link from './Link.astro';
import Paragraph from './Paragraph.astro';
import Schema from './Schema.astro';
import Stappen from './Stappen.astro';
import Tabel from './Tabel.astro';
import Table from './Table.astro';
import Tarief from './Tarief.astro';
import Tarieven from './Tarieven.astro';
import Tegenspraak from './Tegenspraak.astro';
import Voorwaarden from './Voorwaarden.astro';
import Wijzigingen from './Wijzigingen.astro';

/** What the elements and components of a text in MDX are shown with. */
export const elements = {
  a: Link,
  h2: Heading2,
  h3: Heading3,
  p: Paragraph,
  table: Table,
  Begrip,
  Begrippen,
  Bouwstenen,
  Bronnen,
  Contact,
  Contacten,
  Criteria,
  Feit,
  Gebieden,
  Grafiek,
  Hulp,
  Hulpvragen,
  Jaar,
  LetOp,
  Schema,
  Stappen,
  Tabel,
  Tarief,
  Tarieven,
  Tegenspraak,
  Voorwaarden,
  Wijzigingen,
};
