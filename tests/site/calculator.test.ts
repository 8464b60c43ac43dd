import { expect, test } from 'vitest';
import { formulaText } from '../../src/components/flow/by-hand.ts';
import { explanationPath, flowPath } from '../../src/format/href.ts';
import { base } from './built-site.ts';
import { content, texts } from './content.ts';
import { attribute, documentOf, readableText, shown, textOf } from './document.ts';

const calculators = [...content.flows.values()].flatMap(({ id, data }) => (data.soort === 'rekenhulp' ? [{ id, flow: data }] : []));

test.each(calculators)(
  'the page of $id reckons without script: formula, tariffs, examples, tables, a form and a spreadsheet',
  ({ id, flow }) => {
    const path = flowPath(id);
    const page = documentOf(explanationPath(id));
    const text = readableText(page).join(' ');
    const captions = shown(page, 'main caption').map(textOf);
    const links = shown(page, 'main a[href]').map((link) => `/${attribute(link, 'href').slice(base.length)}`);
    const formula = formulaText(flow, texts.kostentabel);
    for (const one of [explanationPath(id), `${path}formulier/`]) expect(readableText(documentOf(one)).join(' ')).toContain(formula);
    for (const { naam } of flow.posten) expect(text).toContain(naam);
    expect(flow.voorbeelden.length).toBeGreaterThanOrEqual(3);
    for (const { titel } of flow.voorbeelden) expect(text).toContain(titel);
    expect(captions).toEqual(expect.arrayContaining((flow.opzoeken?.tabellen ?? []).map(({ titel }) => titel)));
    expect(links).toEqual(expect.arrayContaining([`${path}formulier/`, `${path}rekenblad.ods`]));
  },
);
