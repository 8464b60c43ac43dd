import type { HtmlElement } from 'html-validate';
import { expect, test } from 'vitest';
import { cellText } from '../../src/format/cell.ts';
import { fill } from '../../src/format/placeholders.ts';
import { numbersIn } from '../../src/schema/charts/number-in-text.ts';
import { readChart } from '../../src/schema/charts/read-chart.ts';
import type { Chart } from '../../src/schema/charts/chart.ts';
import { addresses, htmlOf } from './built-site.ts';
import { content, texts } from './content.ts';
import { attribute, documentOf, shown, textOf } from './document.ts';

const charts = [...content.charts.values()].map(({ id, data }) => ({ id, data }));

const titleOf = (chart: Chart): string =>
  chart.titel ?? (chart.soort === 'feiten' ? '' : (content.tables.get(chart.tabel)?.data.titel ?? ''));

const figures = addresses.flatMap((address) =>
  shown(documentOf(address), 'figure.ww-chart').map((figure) => ({
    address,
    figure,
    title: textOf(figure.querySelector('figcaption') ?? figure),
  })),
);

const only = <T>(all: readonly T[], what: string): T => {
  const [one] = all;
  if (one === undefined || all.length > 1) throw new Error(`${all.length} of ${what}`);
  return one;
};

const inside = (parent: HtmlElement, selector: string): HtmlElement => only(parent.querySelectorAll(selector), selector);

/** Where a chart stands on a page of the content; it may stand among the examples of the style too. */
const onPages = figures.filter(({ address }) => content.pages.has(address));

const figureOf = (chart: Chart) =>
  only(
    onPages.filter(({ title }) => title === titleOf(chart)),
    titleOf(chart),
  );

/** How many cells that a chart over the years draws are empty in its table. */
const emptyCells = ({ tabel, kolommen, delen }: Extract<Chart, { soort: 'verloop' }>): number => {
  const { rijen = [], kolommen: [first] = [] } = content.tables.get(tabel)?.data ?? {};
  const drawn = delen.flatMap((part) => part.rijen).map((name) => rijen.find((row) => row[first?.id ?? ''] === name));
  return drawn.flatMap((row) => kolommen.filter((column) => row?.[column] === undefined)).length;
};

const courses = charts.flatMap(({ id, data }) => (data.soort === 'verloop' ? [{ id, data }] : []));

/** The table that stands right below a figure. */
const tableBelow = (figure: HtmlElement): HtmlElement => {
  const around = figure.parent?.childElements ?? [];
  const next = around[around.findIndex((element) => element.isSameNode(figure)) + 1];
  if (next === undefined) throw new Error('Nothing stands below the figure.');
  return inside(next, 'table');
};

const texted = (parent: HtmlElement, selector: string): readonly string[] =>
  parent.querySelectorAll(selector).map((element) => textOf(element));

/** The figures of a chart, as its facts or its table have them. */
const due = (chart: Chart): readonly string[] => {
  const { panels } = readChart(chart, {
    factOf: (id) => content.facts.get(id)?.data,
    tableOf: (id) => content.tables.get(id)?.data,
  });
  return panels.flatMap(({ measure, rows }) => {
    const shownAs = (value: number | undefined): string => cellText(value, measure === 'euro' || measure === 'procent' ? measure : 'getal');
    return rows.flatMap(({ points, total }) => [
      ...points.flatMap(({ value, text }) => (value === undefined ? [] : [text ?? shownAs(value)])),
      ...(total === undefined ? [] : [shownAs(total)]),
    ]);
  });
};

test('there are charts', () => {
  expect(charts.length).toBeGreaterThan(5);
  expect(onPages).toHaveLength(charts.length);
});

test.each(charts)('$id has a message, a name that leads to the table, and a description to look at', ({ data }) => {
  const { figure, title } = figureOf(data);
  expect(title).not.toBe('');
  expect(attribute(inside(figure, '[role="img"]'), 'aria-label')).toBe(fill(texts.grafiek.naam, { titel: titleOf(data) }));
  for (const svg of figure.querySelectorAll('svg')) expect(svg.closest('[aria-hidden="true"]')).not.toBeNull();
});

test.each(charts)('$id shows the numbers of its facts or its table, each at its bar, and no other', ({ data }) => {
  const { figure } = figureOf(data);
  const drawn = texted(inside(figure, '[role="img"]'), 'b');
  expect([...drawn].sort()).toEqual([...due(data)].sort());
});

test.each(charts)('$id has a table with the same numbers right below', ({ data }) => {
  const { figure } = figureOf(data);
  const table = tableBelow(figure);
  expect(texted(table, 'caption')).toHaveLength(1);
  expect(table.querySelectorAll('th').every((head) => ['col', 'row'].includes(attribute(head, 'scope')))).toBe(true);
  const cells = texted(table, 'td');
  expect(due(data).filter((number) => !cells.some((cell) => cell === number || cell.startsWith(`${number} (`)))).toEqual([]);
});

test.each(courses)('$id draws no number where the table has none', ({ data }) => {
  const { address, figure } = figureOf(data);
  // What is drawn is not in the tree of elements.
  const source =
    htmlOf(address)
      .split('<figure')
      .find((part) => part.includes(attribute(inside(figure, '[role="img"]'), 'aria-label'))) ?? '';
  const dots = source.match(/<circle/g) ?? [];
  const gaps = source.match(/<rect class="ww-chart__gap"/g) ?? [];
  expect(dots).toHaveLength(due(data).length);
  expect(gaps).toHaveLength(emptyCells(data));
  const told = texted(figure, '.ww-chart__years span').filter((text) => data.gat !== undefined && text.startsWith(data.gat));
  expect(told).toHaveLength(gaps.length);
});

test.each(charts)('$id stands once, and so does its table', ({ data }) => {
  const { address } = figureOf(data);
  const captions = shown(documentOf(address), 'caption').map((caption) => textOf(caption));
  expect(new Set(captions).size).toBe(captions.length);
  if (data.soort === 'feiten') return;
  const title = content.tables.get(data.tabel)?.data.titel ?? '';
  expect(captions.filter((caption) => caption.endsWith(title))).toHaveLength(1);
});

test('bars of one chart are as long as their numbers say', () => {
  for (const { id, data } of charts.filter(({ data: { soort } }) => soort === 'staven' || soort === 'feiten')) {
    const bars = figureOf(data).figure.querySelectorAll('.ww-chart__bar');
    const lengths = bars.map((bar) => Number.parseFloat(attribute(inside(bar, 'svg'), 'width')));
    const values = bars.map((bar) => numbersIn(textOf(inside(bar, 'b')))[0]?.value ?? 0);
    const [long, most] = [Math.max(...lengths), Math.max(...values)];
    for (const [at, value] of values.entries()) expect(lengths[at], id).toBeCloseTo((value / most) * long, 1);
  }
});

test.each([...content.diagrams.values()].map(({ id, data }) => ({ id, data })))(
  'the drawing $id is text that reads in its order',
  ({ data }) => {
    const drawings = [...content.pages.keys()].flatMap((address) => shown(documentOf(address), 'figure.ww-diagram'));
    const figure = only(
      drawings.filter((one) => textOf(inside(one, 'figcaption')) === data.titel),
      data.titel,
    );
    const list = textOf(inside(figure, data.soort === 'stappen' ? 'ol' : 'ul.ww-map'));
    const said = data.soort === 'stappen' ? data.stappen.map(({ wie }) => wie) : data.delen.map(({ wat }) => wat);
    const places = said.reduce<readonly number[]>((found, text) => [...found, list.indexOf(text, found.at(-1) ?? 0)], []);
    expect(places.every((place, at) => place >= 0 && place >= (places[at - 1] ?? 0))).toBe(true);
    if (data.soort === 'stappen') return;
    const name = (id: string): string => data.delen.find((part) => part.id === id)?.naam ?? '';
    const lines = data.lijnen.map(
      ({ van, naar, wat, heenEnWeer }) =>
        `${fill(texts.schema[heenEnWeer ? 'heen-en-weer' : 'van-naar'], { van: name(van), naar: name(naar) })} ${wat}`,
    );
    expect(lines.filter((line) => !list.includes(line))).toEqual([]);
  },
);
