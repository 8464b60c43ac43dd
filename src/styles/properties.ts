import type { Declaration, Rule, Selector, StyleSheet, TokenOrValue } from 'lightningcss';

/** The value of a custom property, as tokens. */
type Tokens = readonly TokenOrValue[];

/** What is known of the custom properties of a stylesheet: constants have one value everywhere, the others vary. */
export interface Properties {
  readonly constants: ReadonlyMap<string, Tokens>;
  readonly varying: ReadonlySet<string>;
}

/** The root of the page, or the class of a theme that stands on it. */
export const isRoot = ([component, ...rest]: Selector): boolean =>
  rest.length === 0 &&
  component !== undefined &&
  ((component.type === 'pseudo-class' && component.kind === 'root') || (component.type === 'class' && component.name.endsWith('-theme')));

/** A property that lightningcss does not know is a custom declaration too, without the dashes. */
export const isVariable = (name: string): boolean => name.startsWith('--');

const isInitial = ([token, ...rest]: Tokens): boolean =>
  rest.length === 0 && token?.type === 'token' && token.value.type === 'ident' && token.value.value === 'initial';

/** Sorts the custom properties: set on the root alone and outside any condition makes a constant; the last value holds. */
export const readProperties = (sheet: StyleSheet): Properties => {
  const constants = new Map<string, Tokens>();
  const varying = new Set<string>();
  const read = (rules: readonly Rule[], conditional: boolean): void => {
    for (const rule of rules) {
      if (rule.type === 'layer-block') read(rule.value.rules, conditional);
      else if (rule.type === 'media' || rule.type === 'supports' || rule.type === 'container') read(rule.value.rules, true);
      else if (rule.type === 'style') {
        const constant = !conditional && rule.value.selectors.every(isRoot);
        for (const declaration of rule.value.declarations?.declarations ?? []) {
          if (declaration.property !== 'custom' || !isVariable(declaration.value.name)) continue;
          if (constant) constants.set(declaration.value.name, declaration.value.value);
          else varying.add(declaration.value.name);
        }
        read(rule.value.rules ?? [], true);
      }
    }
  };
  read(sheet.rules, false);
  return { constants, varying };
};

/** The tokens with every constant filled in, or nothing when they ask for a property that has no value. */
export const resolve = (tokens: Tokens, known: Properties): TokenOrValue[] | undefined => {
  const resolved: TokenOrValue[] = [];
  for (const token of tokens) {
    if (token.type === 'function') {
      const inner = resolve(token.value.arguments, known);
      if (inner === undefined) return undefined;
      resolved.push({ type: 'function', value: { ...token.value, arguments: inner } });
    } else if (token.type === 'var') {
      const value = valueOf(token, known);
      if (value === undefined) return undefined;
      resolved.push(...value);
    } else resolved.push(token);
  }
  return resolved;
};

const valueOf = (token: TokenOrValue & { type: 'var' }, known: Properties): TokenOrValue[] | undefined => {
  const name = token.value.name.ident;
  const set = known.constants.get(name);
  const constant = set && !isInitial(set) ? set : undefined;
  const fallback = token.value.fallback ? resolve(token.value.fallback, known) : undefined;
  if (known.varying.has(name)) {
    // A null where nothing stands is refused on the way back into lightningcss.
    return [{ type: 'var', value: { name: { ident: name }, ...(constant === undefined && fallback && { fallback }) } }];
  }
  return (constant && resolve(constant, known)) ?? fallback;
};

/** A declaration with its constants filled in; an empty list when it can have no value. */
export const settle = (declaration: Declaration, known: Properties): Declaration | Declaration[] | undefined => {
  if (declaration.property !== 'unparsed' && declaration.property !== 'custom') return undefined;
  const value = resolve(declaration.value.value, known);
  if (value === undefined) return [];
  return { ...declaration, value: { ...declaration.value, value } } as Declaration;
};
