import { fieldsOf } from '../../src/rules/questionnaire.ts';
import { fill } from '../../src/format/placeholders.ts';
import { counted, unitName, unitOf } from '../../src/format/unit.ts';
import { texts } from '../site/content.ts';
import { expectRefused, fieldOf, summary } from './refused.ts';
import { button, flowBox, fragmentOf, give, goOn, openFlow } from './screen.ts';
import { flowOf, flows, states } from './states.ts';
import { expect, test } from './watched.ts';

for (const [id, flow] of flows) {
  const [question] = flow.vragen;
  const fields = question === undefined ? [] : fieldsOf(flow, question);

  test(`${id}: after a refusal, in which nothing else happens, an answer leads on, and the title is right again`, async ({ page }) => {
    await openFlow(page, id);
    const before = await page.evaluate(() => history.length);
    await goOn(page);
    await expect(summary(page)).toBeFocused();
    expect(await page.evaluate(() => history.length)).toBe(before);
    expect(fragmentOf(page)).toBe('');
    await give(page, Object.fromEntries(fields.map((field) => [field.id, field.kind === 'choice' ? (field.options.at(-1) ?? '') : '1'])));
    await goOn(page);
    await expect(summary(page)).toHaveCount(0);
    await expect(page).not.toHaveTitle(new RegExp(`^${fill(texts.stroom['titel-fout'], { titel: '' })}`));
  });
}

test('only some rows answered: the others are named, and what was chosen stays', async ({ page }) => {
  const flow = flowOf('varianten');
  const [first, second, ...others] = fieldsOf(flow, flow.vragen[0]!);
  await openFlow(page, 'varianten');
  await give(page, { [first!.id]: 'heel', [second!.id]: 'weet-niet' });
  await goOn(page);
  await expect(summary(page).getByRole('link')).toHaveCount(others.length);
  await expect(flowBox(page).locator(`input[name="${first!.id}"][value="heel"]`)).toBeChecked();
  await expect(flowBox(page).locator(`input[name="${second!.id}"][value="weet-niet"]`)).toBeChecked();
});

const USERS = '#v=1&route=rechtstreeks&verbinding=nieuw&maanden=12';
const USER_FIELDS = flowOf('kosten').vragen.flatMap((question) => (question.soort === 'getallen' ? question.velden : []));
const label = (field: string): string => USER_FIELDS.find(({ id }) => id === field)?.label ?? '';

for (const [typed, problem] of [
  ['tien', 'geen-getal'],
  ['-1', 'negatief'],
  ['1,5', 'gebroken'],
  ['<b>1</b>', 'geen-getal'],
  ['99999999', 'te-groot'],
] as const) {
  test(`a number field refuses "${typed}" and keeps what was typed`, async ({ page }) => {
    await openFlow(page, 'kosten', USERS);
    await give(page, { raadplegen: typed, muteren: '3' });
    await goOn(page);
    const message = fill(texts.fout[problem], { veld: label('raadplegen'), hoogste: '99.999' });
    await expectRefused(page, { raadplegen: message });
    await expect(fieldOf(page, 'raadplegen')).toHaveValue(typed);
    await expect(fieldOf(page, 'muteren')).toHaveValue('3');
  });
}

for (const [typed, read] of [
  ['1.200', '1.200'],
  ['1 200', '1.200'],
  ['€ 1200', '1.200'],
  ['€\u00a01.200,-', '1.200'],
  [' 12 ', '12'],
  ['007', '7'],
] as const) {
  test(`a number field reads "${typed}" as ${read}`, async ({ page }) => {
    await openFlow(page, 'kosten', USERS);
    await give(page, { raadplegen: typed, muteren: '0' });
    await goOn(page);
    await expect(flowBox(page)).toContainText(
      `${label('raadplegen')}: ${read} ${unitName(Number(read.replace('.', '')), unitOf(flowOf('kosten'), 'gebruikers'))}`,
    );
  });
}

test('an empty number field counts as 0, and the reader is told', async ({ page }) => {
  await openFlow(page, 'kosten', USERS);
  await give(page, { raadplegen: '5' });
  await goOn(page);
  await expect(flowBox(page).getByRole('status')).toContainText(fill(texts.stroom['leeg-is-nul'], { veld: label('muteren') }));
  await expect(flowBox(page)).toContainText(`${label('muteren')}: 0`);
});

test('a quick choice fills the field, and does not go on by itself', async ({ page }) => {
  await openFlow(page, 'kosten', '#v=1&route=rechtstreeks&verbinding=nieuw');
  await button(page, counted(36, unitOf(flowOf('kosten'), 'maanden'))).click();
  await expect(fieldOf(page, 'maanden')).toHaveValue('36');
  await expect(fieldOf(page, 'maanden')).toBeFocused();
  await goOn(page);
  await goOn(page);
  await expect(flowBox(page)).toContainText(counted(36, unitOf(flowOf('kosten'), 'maanden')));
});

test('nothing is refused while the reader types or leaves a field', async ({ page }) => {
  await openFlow(page, 'kosten', USERS);
  await fieldOf(page, 'raadplegen').pressSequentially('t');
  await fieldOf(page, 'muteren').focus();
  await button(page, texts.stroom.verder).focus();
  expect(await flowBox(page).locator('[aria-invalid]').count()).toBe(0);
  await expect(summary(page)).toHaveCount(0);
});

test('what was typed is kept while the reader looks at all questions', async ({ page }) => {
  await openFlow(page, 'kosten', USERS);
  await give(page, { raadplegen: 'tien' });
  await button(page, texts.stroom['naar-overzicht']).click();
  await page.goBack();
  await expect(fieldOf(page, 'raadplegen')).toHaveValue('tien');
});

test('every question can be left without an answer by way of all questions', async ({ page }) => {
  for (const { flow, fragment } of states.filter(({ kind, flow }) => kind === 'question' && flow === 'kosten')) {
    await openFlow(page, flow, fragment);
    await button(page, texts.stroom['naar-overzicht']).click();
    await expect(flowBox(page).getByRole('heading', { level: 2 }).first()).toHaveText(texts.stroom['titel-nakijken']);
  }
});
