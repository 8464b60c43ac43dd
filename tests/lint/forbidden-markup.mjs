const attribute = (name) => `JSXAttribute[name.name="${name}"]`;

const inputOfType = (type) => `JSXOpeningElement[name.name="input"] > ${attribute('type')}[value.value="${type}"]`;

/** Markup that shuts readers out or that the security policy blocks, with what to write instead. */
export const forbiddenMarkup = [
  {
    selector: inputOfType('number'),
    message: 'Use type=text with inputmode=numeric: it can be dictated, and scrolling does not change it.',
  },
  { selector: inputOfType('range'), message: 'Use a field or radios: a slider needs a drag.' },
  { selector: attribute('required'), message: 'Use aria-required: the browser must not show its own messages.' },
  {
    selector: `JSXOpeningElement[name.name="button"] > ${attribute('disabled')}`,
    message: 'Leave the button working and say what is missing.',
  },
  { selector: `${attribute('target')}[value.value="_blank"]`, message: 'Open links in the same tab.' },
  {
    selector: 'JSXAttribute MetaProperty',
    message: 'Use siteHref, or name it above the markup: the rules on accessibility cannot read import.meta in an attribute.',
  },
  { selector: attribute('style'), message: 'Use a class: the security policy blocks style attributes.' },
];
