import { computeAccessibleName, getRole } from 'dom-accessibility-api';

/** Where elements of a role can be at all, besides those that claim it; of other roles, anywhere. */
const TAGS = {
  button: 'button, input, summary',
  checkbox: 'input',
  combobox: 'select, input',
  dialog: 'dialog',
  heading: 'h1, h2, h3, h4, h5, h6',
  link: 'a, area',
  list: 'ul, ol, menu',
  listitem: 'li',
  main: 'main',
  navigation: 'nav',
  radio: 'input',
  region: 'section',
  searchbox: 'input',
  status: 'output',
  textbox: 'input, textarea',
};
const CLAIMED = ['alert', 'alertdialog', 'tab', 'tabpanel'];

/**
 * The elements with this role (WAI-ARIA) and exact accessible name (accname) in the document, as its own code sees them.
 * Firefox's own tree of them, once asked for, has to follow every change of every page from then on: half of its time.
 */
globalThis.findByRole = (role, name) => {
  const claimed = `[role~="${role}"]`;
  const where = CLAIMED.includes(role) ? claimed : TAGS[role] ? `${TAGS[role]}, ${claimed}` : '*';
  return [...document.querySelectorAll(where)].filter(
    (element) => getRole(element) === role && (name === undefined || computeAccessibleName(element) === name),
  );
};
