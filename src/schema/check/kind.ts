/** The kinds of content that a file can hold. */
export type Kind =
  | 'source'
  | 'fact'
  | 'tariff'
  | 'table'
  | 'chart'
  | 'diagram'
  | 'term'
  | 'contact'
  | 'page'
  | 'flow'
  | 'outcome'
  | 'edition'
  | 'texts'
  | 'renamed'
  | 'theme'
  | 'change'
  | 'request'
  | 'area'
  | 'style'
  | 'cases'
  | 'links'
  | 'searches';

/** Kinds that no page shows: they prove the others. */
export const proofKinds: readonly Kind[] = ['cases', 'links', 'searches'];

interface Naming {
  /** "dit feit", "deze pagina". */
  readonly self: string;
  /** Where an editor finds or adds it. */
  readonly where: string;
}

/** How the kinds are called in the report to an editor. */
export const naming: Readonly<Record<Kind, Naming>> = {
  source: { self: 'deze bron', where: 'bronnen.yaml' },
  fact: { self: 'dit feit', where: 'feiten/' },
  tariff: { self: 'dit tarief', where: 'tarieven/' },
  table: { self: 'deze tabel', where: 'tabellen/' },
  chart: { self: 'deze grafiek', where: 'grafieken/' },
  diagram: { self: 'dit schema', where: 'schemas/' },
  term: { self: 'dit begrip', where: 'begrippen.yaml' },
  contact: { self: 'dit contact', where: 'contacten.yaml' },
  page: { self: 'deze pagina', where: 'paginas/' },
  flow: { self: 'deze stroom', where: 'stromen/' },
  outcome: { self: 'deze uitkomst', where: 'uitkomsten/' },
  edition: { self: 'deze editie', where: 'editie.yaml' },
  texts: { self: 'deze teksten', where: 'teksten.yaml' },
  renamed: { self: 'deze hernoeming', where: 'hernoemd.yaml' },
  theme: { self: 'dit thema', where: 'thema.yaml' },
  request: { self: 'deze hulpvraag', where: 'hulpvragen.yaml' },
  area: { self: 'dit gebied', where: 'gebieden.yaml' },
  style: { self: 'deze stijl', where: 'proeven/stijl.yaml' },
  change: { self: 'deze wijziging', where: 'wijzigingen.yaml' },
  cases: { self: 'deze gevallen', where: 'proeven/gevallen/' },
  links: { self: 'deze links', where: 'proeven/links.yaml' },
  searches: { self: 'deze zoekopdrachten', where: 'proeven/zoeken.yaml' },
};
