import type { StepsFlow, TestFlow } from '../../../src/schema/flow.ts';
import { choice, condition, flowWith, list, numbers, yesNo } from './build.ts';

/** Six questions on five conditions, in two groups. */
export const testFlow: TestFlow = flowWith('toets', {
  vragen: ['statuten', 'doel', 'bestuur', 'begroting', 'verzekering', 'bezoekers'].map((id) => choice(id, yesNo)),
  groepen: [
    { id: 'basis', titel: 'Basis' },
    { id: 'te-regelen', titel: 'Te regelen' },
  ],
  voorwaarden: [
    condition('rechtspersoon', 'basis', ['statuten', 'doel']),
    condition('bestuur', 'basis'),
    condition('begroting', 'te-regelen'),
    condition('verzekering', 'te-regelen'),
    condition('bezoekers', 'te-regelen'),
  ],
  oordelen: [
    { als: { groep: 'basis', minstens: 1, van: 'niet-vervuld' }, uitkomst: 'basis-niet-vervuld' },
    { als: { groep: 'te-regelen', minstens: 1, van: 'niet-vervuld' }, uitkomst: 'nog-niet' },
    { als: { minstens: 1, van: 'onbekend' }, uitkomst: 'onduidelijk' },
    { uitkomst: 'voldoet' },
  ],
});

const progress = { ja: 'klaar', deels: 'bezig', nee: 'niet', 'weet-niet': 'onbekend' };

/** Four steps, with requirements for one of them. */
export const stepsFlow: StepsFlow = flowWith('stappenplan', {
  vragen: ['besluit', 'zaal', 'vergunning', 'opening'].map((id) => choice(id, progress)),
  stappen: [
    {
      vraag: 'vergunning',
      eisen: [
        { tekst: 'Eerst de zaal.', als: { zaal: 'ja' } },
        { tekst: 'Altijd een tekening.', als: { vergunning: 'ja' } },
      ],
    },
  ],
  oordelen: [
    { als: { alle: true, van: 'klaar' }, uitkomst: 'stappen-klaar' },
    { als: { alle: true, van: 'onbekend' }, uitkomst: 'alles-onbekend' },
    { uitkomst: 'volgende-stap' },
  ],
});

/** A board that votes beside a test; the chair decides a tie. */
export const voteFlow: TestFlow = flowWith('toets', {
  vragen: [
    choice('plan', yesNo),
    list('leden', ['noord', 'oost', 'zuid', 'west'], { voor: 'voor', tegen: 'tegen', 'weet-niet': 'onbekend' }, { vrijblijvend: true }),
    choice('voorzitter', { voor: 'voor', tegen: 'tegen', 'weet-niet': 'onbekend' }, { vrijblijvend: true, als: { stemming: 'staken' } }),
  ],
  groepen: [{ id: 'kern', titel: 'Kern' }],
  voorwaarden: [condition('plan', 'kern')],
  oordelen: [
    { als: { minstens: 1, van: 'niet-vervuld' }, uitkomst: 'nog-niet' },
    { als: { minstens: 1, van: 'onbekend' }, uitkomst: 'onduidelijk' },
    { uitkomst: 'klaar' },
  ],
  stemming: { leden: 'leden', voorzitter: 'voorzitter' },
});

/** Layers, x of n, numbers within bounds, and answers that do not apply. */
export const layeredFlow: TestFlow = flowWith('toets', {
  lagen: [
    { id: 'mag', titel: 'Mag het' },
    { id: 'regel', titel: 'Wat te regelen' },
  ],
  groepen: [
    { id: 'toegang', titel: 'Toegang', laag: 'mag' },
    { id: 'zorg', titel: 'Zorg', laag: 'regel' },
  ],
  vragen: [
    numbers('zalen', { alle: 10, toegankelijk: { hoogste: 10, uit: 'alle', onbekend: { id: 'weet-niet', label: 'Weet ik niet' } } }),
    numbers('mensen', { bezoekers: { hoogste: 1000, vervuld: { tot: 500 } } }),
    choice('ehbo', { ...yesNo, nvt: 'niet-van-toepassing' }),
  ],
  voorwaarden: [condition('toegankelijk', 'toegang'), condition('omvang', 'toegang', ['bezoekers']), condition('ehbo', 'zorg')],
  oordelen: [
    { als: { groep: 'toegang', minstens: 1, van: 'niet-vervuld' }, uitkomst: 'mag-niet' },
    { als: { minstens: 1, van: 'onbekend' }, uitkomst: 'onduidelijk' },
    { als: { alle: true, van: 'vervuld' }, uitkomst: 'klaar' },
    { uitkomst: 'te-regelen' },
  ],
});
