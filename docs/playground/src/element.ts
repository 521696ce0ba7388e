type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;
type Child = Node | string | undefined | false;

const filled = <Made extends Element>(
  made: Made,
  attributes: Attributes,
  children: Child[],
): Made => {
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined && value !== false)
      made.setAttribute(name, value === true ? '' : `${value}`);
  made.append(...children.filter((child) => child !== undefined && child !== false));
  return made;
};

/** A new element. Text is inserted as text, so nothing that a user typed is read as markup. */
export const element = <Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: Child[]
): HTMLElementTagNameMap[Tag] => filled(document.createElement(tag), attributes, children);

/** A new SVG element. */
export const drawing = <Tag extends keyof SVGElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: Child[]
): SVGElementTagNameMap[Tag] =>
  filled(document.createElementNS('http://www.w3.org/2000/svg', tag), attributes, children);

/** A sign that the page defines. */
export const sign = (name: string): SVGElement =>
  drawing(
    'svg',
    { class: 'sign', viewBox: '0 0 16 16', 'aria-hidden': 'true' },
    drawing('use', { href: `#sign-${name}` }),
  );

/** The element with this ID, which must be of this kind. */
export const byId = <Kind extends Element>(id: string, kind: new () => Kind): Kind => {
  const found = document.getElementById(id);
  if (found instanceof kind) return found;
  throw new TypeError(`The page has no ${kind.name} with the id ${id}.`);
};

/** The options of a select element, one of them selected. */
export const options = (choices: readonly [value: string, label: string][], chosen: string) =>
  choices.map(([value, label]) => element('option', { value, selected: value === chosen }, label));
