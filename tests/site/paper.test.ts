import { describe, expect, test } from 'vitest';
import { fieldsOf } from '../../src/rules/questionnaire.ts';
import { walkOf } from '../../src/rules/walk.ts';
import { flowPath } from '../../src/format/href.ts';
import { base, places } from './built-site.ts';
import { content, texts } from './content.ts';
import { attribute, documentOf, readableText, shown, textOf } from './document.ts';

const flows = [...content.flows.values()].map(({ id, data }) => ({ id, flow: data }));

const textOn = (address: string): string => readableText(documentOf(address)).join(' ').replaceAll(/\s+/g, ' ');

const linksOn = (address: string): readonly string[] =>
  shown(documentOf(address), 'main a[href]').map((link) => `/${attribute(link, 'href').slice(base.length)}`);

describe.each(flows)('the blank form of $id', ({ id, flow }) => {
  const form = `${flowPath(id)}formulier/`;
  const counted = flow.soort === 'wegwijzer' ? flow.teller?.vraag : undefined;
  const asked = flow.vragen.filter((question) => question.id !== counted);

  test('it asks every question, with room for who fills it in', () => {
    const text = textOn(form);
    expect(asked.filter(({ vraag }) => !text.includes(vraag)).map(({ vraag }) => vraag)).toEqual([]);
    for (const name of [texts.formulier.naam, texts.formulier.organisatie, texts.formulier.datum]) expect(text).toContain(name);
  });

  test('every answer that can be chosen has a box of its own, and no box is a field', () => {
    const answers = asked
      .flatMap((question) => fieldsOf(flow, question))
      .flatMap((field) => (field.kind === 'count' ? (field.unknown ?? []) : field.options));
    const boxes = shown(documentOf(form), '.ww-form__question .ww-tick');
    expect(boxes).toHaveLength(answers.length);
    expect(new Set(boxes.map(textOf))).toEqual(new Set(boxes.length === 0 ? [] : ['□']));
    expect(shown(documentOf(form), 'main').flatMap((main) => main.querySelectorAll('input, select, textarea, button'))).toEqual([]);
  });

  test('it says how to find the outcome, and where the questions stand', () => {
    const text = textOn(form);
    expect(text).toContain(texts.zelf.titel);
    expect(text).toContain(flowPath(id));
    for (const { bron } of flow.bronnen) expect(text).toContain(String(content.sources.get(bron)?.data.jaar));
  });

  test('the page of the flow leads to it', () => {
    expect(linksOn(flowPath(id))).toContain(form);
  });
});

describe.each(flows.flatMap(({ id, flow }) => (flow.soort === 'toets' || flow.soort === 'wegwijzer' ? [{ id, walk: walkOf(flow) }] : [])))(
  'the walk through $id by links',
  ({ id, walk }) => {
    const addressOf = (lead: (typeof walk.nodes)[number]['answers'][number]['to']): string =>
      lead.kind === 'node' ? `${flowPath(id)}stap/${lead.key}/` : `${flowPath(id)}uitkomst/${lead.id}/`;

    test('every node and outcome is a page, and there are no others', () => {
      const expected = [
        ...walk.nodes.map(({ key }) => addressOf({ kind: 'node', key })),
        ...walk.outcomes.map((outcome) => addressOf({ kind: 'outcome', id: outcome })),
      ];
      const built = places.filter((address) => /\/(?:stap|uitkomst)\//.test(address) && address.startsWith(flowPath(id)));
      expect([...built].sort()).toEqual(expected.sort());
    });

    test('the links of a question are its answers, in order', () => {
      for (const { key, answers } of walk.nodes) {
        const links = shown(documentOf(addressOf({ kind: 'node', key })), '.ww-answers a').map(
          (link) => `/${attribute(link, 'href').slice(base.length)}`,
        );
        expect(links, key).toEqual(answers.map(({ to }) => addressOf(to)));
      }
    });

    test('the page of the flow leads to its first question', () => {
      expect(linksOn(flowPath(id))).toContain(addressOf({ kind: 'node', key: walk.nodes[0]?.key ?? '' }));
    });
  },
);

test('the page with all flows leads to each', () => {
  const links = linksOn('/hulp/');
  expect(flows.map(({ id }) => flowPath(id)).filter((address) => !links.includes(address))).toEqual([]);
});
