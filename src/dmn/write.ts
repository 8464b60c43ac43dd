import { DmnModdle, type ModdleElement } from 'dmn-moddle';
import type { Decisions, DecisionTable, Expression, Input } from './table.ts';

/** What the file says of itself. */
export interface Head {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  /** The address of the flow: the namespace of its decisions. */
  readonly namespace: string;
}

const moddle = new DmnModdle();

const make = (type: string, attributes: Readonly<Record<string, unknown>>): ModdleElement => moddle.create(type, attributes);

const literal = (text: string): ModdleElement => make('dmn:LiteralExpression', { text });

/** What a decision rests on: other decisions of this file, and answers. */
const requirements = (inputs: readonly Input[], decided: ReadonlySet<string>): readonly ModdleElement[] =>
  inputs.map(({ name }) =>
    decided.has(name)
      ? make('dmn:InformationRequirement', { requiredDecision: make('dmn:DMNElementReference', { href: `#${name}` }) })
      : make('dmn:InformationRequirement', { requiredInput: make('dmn:DMNElementReference', { href: `#antwoord_${name}` }) }),
  );

const tableElement = ({ name, inputs, rows }: DecisionTable): ModdleElement =>
  make('dmn:DecisionTable', {
    id: `tabel_${name}`,
    hitPolicy: 'FIRST',
    input: inputs.map((input) =>
      make('dmn:InputClause', {
        id: `in_${name}_${input.name}`,
        label: input.label,
        inputExpression: make('dmn:LiteralExpression', { typeRef: input.type, text: input.name }),
      }),
    ),
    output: [make('dmn:OutputClause', { id: `uit_${name}`, name, typeRef: 'string' })],
    rule: rows.map(({ tests, gives }, at) =>
      make('dmn:DecisionRule', {
        id: `regel_${name}_${at + 1}`,
        inputEntry: inputs.map((input) => make('dmn:UnaryTests', { text: tests[input.name] ?? '-' })),
        outputEntry: [literal(gives)],
      }),
    ),
  });

const decisionElement = (one: DecisionTable | Expression, decided: ReadonlySet<string>): ModdleElement =>
  make('dmn:Decision', {
    id: one.name,
    name: one.name,
    question: one.label,
    variable: make('dmn:InformationItem', { name: one.name, typeRef: 'rows' in one ? 'string' : one.type }),
    informationRequirement: requirements(one.inputs, decided),
    decisionLogic: 'rows' in one ? tableElement(one) : literal(one.text),
  });

/** The decisions of a flow as DMN 1.3. */
export const writeDmn = async ({ tables, expressions }: Decisions, { id, name, description, namespace }: Head): Promise<string> => {
  const all = [...expressions, ...tables];
  const decided = new Set(all.map((one) => one.name));
  const answers = new Map(
    all
      .flatMap(({ inputs }) => inputs)
      .filter((input) => !decided.has(input.name))
      .map((input) => [input.name, input]),
  );
  const definitions = make('dmn:Definitions', {
    id,
    name,
    description,
    namespace,
    drgElement: [
      ...[...answers.values()].map((input) =>
        make('dmn:InputData', {
          id: `antwoord_${input.name}`,
          name: input.name,
          description: input.label,
          variable: make('dmn:InformationItem', { name: input.name, typeRef: input.type }),
        }),
      ),
      ...all.map((one) => decisionElement(one, decided)),
    ],
  });
  return (await moddle.toXML(definitions, { format: true })).xml;
};
