import { describe, expect, test } from 'vitest';
import { flowItem, subjectOf } from '../../../tests/flows/subject.ts';
import {
  choice,
  comparisonFlow,
  condition,
  costFlow,
  flows,
  flowWith,
  labelFlow,
  layeredFlow,
  numbers,
  several,
  stepsFlow,
  testFlow,
  wayFlow,
  yesNo,
} from '../../../tests/flows/small-flows.ts';
import type { Answers } from '../../rules/answers.ts';
import { fieldsOf } from '../../rules/questionnaire.ts';
import { prune } from '../../rules/route.ts';
import type { Flow } from '../../schema/flow.ts';
import { outcomeOf } from '../outcome.ts';
import type { Report } from '../report.ts';
import { explore, type Exploration } from './explore.ts';
import { exploreReport } from './explore-report.ts';

const explored = new Map<Flow, Exploration>();
const found = (flow: Flow): Exploration => {
  const exploration = explored.get(flow) ?? explore(subjectOf(flow));
  explored.set(flow, exploration);
  return exploration;
};
const reported = (flow: Flow): Report => exploreReport(flow, flowItem(flow), found(flow));
const told = ({ problems }: Report): readonly string[] => problems.map(({ field, found: says }) => `${field}: ${says}`);
const warned = ({ warnings }: Report): readonly string[] => warnings.map(({ field, found: says }) => `${field}: ${says}`);

describe.each(flows)('the sound flow "$id"', ({ flow }) => {
  test('has no fault: every outcome, question, row, part and cost is reached', () => {
    expect(told(reported(flow))).toEqual([]);
    const { outcomes, questions, isBounded } = found(flow);
    expect([...outcomes, ...questions].filter(({ reachable }) => !reachable)).toEqual([]);
    expect(isBounded).toBe(false);
  });
});

/** All full answers, one by one: the slow way, to which the states must come down. */
const everyAnswers = (flow: Flow): readonly Answers[] =>
  flow.vragen
    .flatMap((question) => fieldsOf(flow, question))
    .reduce<readonly Answers[]>(
      (all, field) => {
        const one = (id: string): Answers => ({ [field.id]: id });
        const options =
          field.kind === 'count'
            ? []
            : field.kind === 'choice'
              ? field.options.map(one)
              : [...field.options, 'muziek_drank', 'muziek_sport', 'drank_sport', 'muziek_drank_sport'].map(one);
        return all.flatMap((given) => options.map((option) => ({ ...given, ...option })));
      },
      [{}],
    );

describe.each([
  ['toets', testFlow],
  ['stappenplan', stepsFlow],
  ['wegwijzer', wayFlow],
  ['etiketten', labelFlow],
] as const)('states that stand for others: %s', (_, flow) => {
  const every = everyAnswers(flow);
  const outcome = (answers: Answers): string => outcomeOf(subjectOf(flow), prune(flow, answers));
  const outcomes = new Map(every.map((answers) => [JSON.stringify(answers), outcome(answers)]));

  test('they reach the outcomes that all answers reach, with far fewer states', () => {
    const { outcomes: reached, states } = found(flow);
    expect(
      reached
        .filter(({ reachable }) => reachable)
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...new Set(outcomes.values())].sort());
    expect(states).toBeLessThan(every.length);
  });

  test('a question changes the outcome exactly where two full answers that differ only there have another', () => {
    const changes = (id: string): boolean => {
      const ends = new Map<string, Set<string | undefined>>();
      for (const answers of every) {
        const others = JSON.stringify({ ...answers, [id]: '' });
        ends.set(others, (ends.get(others) ?? new Set()).add(outcomes.get(JSON.stringify(answers))));
      }
      return [...ends.values()].some(({ size }) => size > 1);
    };
    const influences = found(flow).influences.map(({ question, changes: known, unknownChanges }) => [
      question,
      [...known, ...unknownChanges].includes('uitkomst'),
    ]);
    expect(influences).toEqual(flow.vragen.map(({ id }) => [id, changes(id)]));
  });
});

const ways = (vragen: readonly object[], rest: object = {}): Flow => flowWith('wegwijzer', { vragen, ...rest });

describe('faults', () => {
  test('an outcome that no answers reach, as an earlier verdict always holds', () => {
    const flow = { ...testFlow, oordelen: [{ uitkomst: 'voldoet' }, ...testFlow.oordelen.slice(0, 1)] };
    expect(told(reported(flow))).toEqual([
      'oordelen[2]: Dit oordeel komt nooit aan de beurt: rij 1 geldt dan altijd al. De uitkomst "basis-niet-vervuld" komt hierdoor niet voor.',
    ]);
  });

  test('a verdict whose condition no answers meet', () => {
    const flow = {
      ...testFlow,
      oordelen: [{ als: { statuten: 'ja', begroting: 'nee' }, behalve: { begroting: 'nee' }, uitkomst: 'vreemd' }, ...testFlow.oordelen],
    };
    expect(told(reported(flow))).toEqual(['oordelen[1]: Dit oordeel geldt nooit: geen antwoorden voldoen aan de voorwaarde.']);
  });

  test('a gap: answers for which no verdict holds', () => {
    const flow = { ...testFlow, oordelen: testFlow.oordelen.slice(0, 3) };
    const [problem, ...others] = reported(flow).problems;
    expect(others).toEqual([]);
    expect(problem?.field).toBe('oordelen');
    expect(problem?.found).toBe(
      'Bij deze antwoorden geldt geen enkel oordeel: statuten: ja, doel: ja, bestuur: ja, begroting: ja, verzekering: ja, bezoekers: ja.',
    );
    expect(problem?.remedy).toContain('zet onderaan een oordeel zonder voorwaarde');
  });

  test('an answer that leads nowhere', () => {
    const flow = ways([choice('eerst', { ja: { naar: 'klaar' }, nee: {} })]);
    expect(told(reported(flow))).toEqual([
      'vragen.eerst.antwoorden.nee: Het antwoord "nee" leidt nergens heen: er volgt geen vraag en geen uitkomst.',
    ]);
  });

  test('answers that suffice without an outcome, where the same answer has one on another way', () => {
    const flow = ways([
      choice('eerst', { ja: {}, nee: {} }),
      choice('dan', { ja: { naar: [{ als: { eerst: 'ja' }, naar: 'klaar' }] }, nee: { naar: 'klaar' } }),
    ]);
    expect(told(reported(flow))).toEqual(['vragen.dan.antwoorden.ja: Met deze antwoorden komt er geen uitkomst: eerst: nee, dan: ja.']);
  });

  test('a question that nothing reaches is told once, without the outcomes behind it', () => {
    const flow = ways([
      choice('eerst', { ja: { naar: 'klaar' }, nee: { naar: 'ook-klaar' } }),
      choice('vergeten', { ja: { naar: 'nergens' }, nee: { naar: 'nergens' } }),
    ]);
    expect(told(reported(flow))).toEqual(['vragen.vergeten: Deze vraag wordt nooit gesteld: geen antwoorden leiden ernaartoe.']);
  });

  test('a question under a condition on numbers that cannot be', () => {
    const flow = flowWith('toets', {
      vragen: [numbers('hoeveel', { mensen: 10 }), choice('veel', yesNo, { als: { mensen: { van: 11 } } })],
      groepen: [{ id: 'kern', titel: 'Kern' }],
      voorwaarden: [condition('veel', 'kern')],
      oordelen: [{ uitkomst: 'klaar' }],
    });
    expect(told(reported(flow))).toEqual(['vragen.veel: Deze vraag wordt nooit gesteld: geen antwoorden leiden ernaartoe.']);
  });

  test('a row of a branch that an earlier one covers, with numbers on both sides of its bounds', () => {
    const rows = (tot: number): object[] => [
      { als: { mensen: { tot: 5 } }, naar: 'klein' },
      { als: { mensen: { tot } }, naar: 'middel' },
      { naar: 'groot' },
    ];
    const flow = (tot: number): Flow => ways([numbers('hoeveel', { mensen: 100 }, { naar: rows(tot) })]);
    expect(told(reported(flow(6)))).toEqual([]);
    expect(told(reported(flow(5)))).toEqual(['vragen.hoeveel.naar[2]: Deze rij komt nooit aan de beurt: rij 1 geldt dan altijd al.']);
  });

  test('a row of a handover that two earlier ones cover together', () => {
    const rijen = [{ als: { statuten: ['ja', 'nee'] }, waarde: 'a' }, { als: { statuten: 'weet-niet' }, waarde: 'b' }, { waarde: 'c' }];
    const flow = { ...testFlow, volgende: [{ naar: '/hulp/proef/', tekst: 'Verder', mee: [{ veld: 'doel', rijen }] }] };
    expect(told(reported(flow))).toEqual([
      'volgende[1].mee[1].rijen[3]: Deze rij komt nooit aan de beurt: de rijen 1 en 2 gelden dan altijd al.',
    ]);
  });

  test('a part, a warning and a cost that never come', () => {
    const never = { als: { wijze: 'huren' }, behalve: { wijze: ['huren', 'samen'] } };
    const [line] = costFlow.posten;
    const flow: Flow = {
      ...costFlow,
      posten: [
        ...costFlow.posten,
        { id: 'nooit', naam: 'Nooit', blok: line?.blok ?? '', tarief: 'lid', ...never, 'bij-onbekend': 'telt-niet' },
      ],
      waarschuwingen: [...(costFlow.waarschuwingen ?? []), { id: 'nooit', tekst: 'Nooit.', ...never }],
      onderdelen: [{ id: 'nooit', titel: 'Nooit', tekst: ['Nooit.'], ...never }],
    };
    expect(told(reported(flow))).toEqual([
      'onderdelen.nooit: Dit onderdeel verschijnt nooit: geen antwoorden voldoen aan de voorwaarde.',
      'waarschuwingen.nooit: Deze waarschuwing verschijnt nooit: geen antwoorden voldoen aan de voorwaarde.',
      'posten.nooit: Deze post telt nooit mee: geen antwoorden voldoen aan de voorwaarde.',
    ]);
  });

  test('labels: a target that asks for two labels of one question that gives one', () => {
    const flow = ways(
      [
        choice('soort', { a: { etiketten: ['een'] }, b: { etiketten: ['twee'] } }),
        choice('dan', { ja: {}, nee: {} }, { naar: [{ als: { etiketten: ['een', 'twee'] }, naar: 'beide' }, { naar: 'klaar' }] }),
      ],
      { etiketten: { een: 'een', twee: 'twee' } },
    );
    expect(told(reported(flow))).toEqual(['vragen.dan.naar[1]: Deze rij geldt nooit: geen antwoorden voldoen aan de voorwaarde.']);
  });
});

describe('what not everything could be tried for', () => {
  test('more than six answers to choose several of: what was not found is a warning, and says why', () => {
    const many = Object.fromEntries(Array.from({ length: 8 }, (_, at) => [`a${at + 1}`, at < 3 ? { etiketten: [`e${at + 1}`] } : {}]));
    const flow = ways(
      [
        several('wat', many, {
          naar: [{ als: { etiketten: ['e1', 'e2', 'e3'] }, behalve: { wat: 'a8' }, naar: 'drie' }, { naar: 'anders' }],
        }),
      ],
      {
        etiketten: { e1: 'e', e2: 'e', e3: 'e' },
      },
    );
    expect(found(flow).isBounded).toBe(true);
    expect(told(reported(flow))).toEqual([]);
    expect(warned(reported(flow))).toContain(
      'vragen.wat.naar[1]: Deze rij geldt nooit: geen antwoorden voldoen aan de voorwaarde. (Niet alle antwoorden zijn nagegaan: het zijn er te veel.)',
    );
  });
});

describe('questions without influence', () => {
  test('what a question does change is told: here only what is told with its answers, and whether it is known', () => {
    expect(warned(reported(wayFlow))).toEqual(
      ['ruimte', 'haast', 'beheer'].map(
        (id) =>
          `vragen.${id}: Welk antwoord iemand hier ook geeft, de uitkomst verandert niet; alleen óf iemand het weet, telt mee. Ook verder verandert er niets.`,
      ),
    );
    const withAction = ways([choice('eerst', { ja: { naar: 'klaar', actie: 'Doe dit.' }, nee: { naar: 'klaar' } })]);
    expect(warned(reported(withAction))).toEqual([
      'vragen.eerst: Welk antwoord iemand hier ook geeft, de uitkomst verandert niet. Wel: de acties.',
    ]);
  });

  test('what changes the amount, a part, a warning or what is handed over has influence of that kind', () => {
    const of = (flow: Flow, id: string): readonly string[] => found(flow).influences.find(({ question }) => question === id)?.changes ?? [];
    expect(of(costFlow, 'al-betaald')).toEqual(['bedragen']);
    expect(of(costFlow, 'bezoekers')).toEqual(['bedragen', 'waarschuwingen']);
    expect(of(labelFlow, 'waar')).toEqual(['onderdelen']);
    expect(of(layeredFlow, 'ehbo')).toEqual(['uitkomst']);
    expect(of(stepsFlow, 'zaal')).toEqual(['uitkomst', 'stap']);
    expect(warned(reported(costFlow))).toEqual([]);
  });

  test('a question that only asks another one without effect changes which questions follow, and not the outcome', () => {
    const flow = ways([
      choice('eerst', { ja: {}, nee: {} }),
      choice('dan', { ja: {}, nee: {} }, { als: { eerst: 'ja' } }),
      choice('eind', { ja: { naar: 'klaar' }, nee: { naar: 'niet-klaar' } }),
    ]);
    expect(found(flow).influences.map(({ question, changes }) => [question, changes])).toEqual([
      ['eerst', ['vragen']],
      ['dan', []],
      ['eind', ['uitkomst']],
    ]);
  });

  test('a question that may be skipped says so itself, and is not told', () => {
    const flow = flowWith('toets', {
      vragen: [choice('plan', yesNo), choice('extra', yesNo, { vrijblijvend: true })],
      groepen: [{ id: 'kern', titel: 'Kern' }],
      voorwaarden: [condition('plan', 'kern')],
      oordelen: [{ als: { minstens: 1, van: 'niet-vervuld' }, uitkomst: 'nee' }, { uitkomst: 'ja' }],
    });
    expect(warned(reported(flow))).toEqual([]);
    expect(found(flow).withoutInfluence.map(({ question }) => question)).toEqual(['extra']);
  });
});

test('how little the weights of a comparison matter is told from 99 in 100 on', () => {
  expect(warned(reported(comparisonFlow))).toEqual([]);
  const [first] = comparisonFlow.criteria ?? [];
  const alike = {
    ...comparisonFlow,
    criteria: Array.from({ length: 9 }, (_, at) => ({ ...first, id: `c${at}`, titel: 'C', groep: 'leden', tekens: first?.tekens ?? {} })),
    oordelen: [{ als: { volgorde: 'geen' as const }, uitkomst: 'geen-volgorde' }, { uitkomst: 'volgorde' }],
  };
  expect(warned(reported(alike))).toEqual([
    'criteria: Van alle 19.683 wegingen geeft 99,995% dezelfde volgorde: plan-1 boven plan-2 boven plan-3.',
  ]);
});
