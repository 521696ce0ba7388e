import { segmentsOf } from '../../standards/x12/conformance-837p.js';
import { partsOf, textsIn } from './walk.js';

/** A string in an output, with the standard's name for its element. */
export interface ElementText {
  readonly element: string;
  readonly text: string;
}

const endsLoop = new Set(['HL', 'CLM', 'LX', 'SE']);

/** The elements of an 837P, prefixed with the entity code of their loop: `IL NM103`, `QC N301`. */
export const elementsOf837P = (file: unknown): ElementText[] => {
  let entity = '';
  return segmentsOf(String(file)).flatMap(([tag = '', ...elements]) => {
    if (endsLoop.has(tag)) entity = '';
    if (tag === 'NM1') entity = `${elements[0]} `;
    const kind = tag === 'REF' ? `*${elements[0]}*` : '';
    return elements.map((text, index) => ({
      element: `${entity}${tag}${kind}${String(index + 1).padStart(2, '0')}`,
      text,
    }));
  });
};

/** The items of a CMS-1500, from all sheets. */
export const itemsOf = (sheets: unknown): ElementText[] =>
  textsIn(sheets).map(({ field, text }) => ({
    element: field
      .replace(/^\/\*\/items\//, 'item ')
      .replace(/^(item 24\w+(?:\.modifiers|\.taxonomy)?)\.\d$/, '$1'),
    text,
  }));

const inDots = (pattern: string): string =>
  pattern.slice(1).replaceAll('/*', '').replaceAll('/', '.');

/** The elements of a FHIR resource. Contained resources are prefixed with their ID: `#patient.name.family`. */
export const elementsOfFhir = (resource: unknown): ElementText[] => {
  const texts = partsOf(resource);
  const idOf = (index: string | undefined) =>
    texts.find(({ keys }) => keys.join('/') === `contained/${index}/id`)?.value;
  return texts.flatMap(({ keys, pattern, value }) => {
    if (typeof value !== 'string') return [];
    const element = inDots(pattern);
    return keys[0] === 'contained'
      ? [{ element: element.replace('contained', `#${idOf(keys[1])}`), text: value }]
      : [{ element, text: value }];
  });
};

/** The FHIR path of a string in a bundle: `Patient.name.family`. */
export const fieldOfBundle = (
  bundle: unknown,
  keys: readonly string[],
  pattern: string,
): string => {
  const [, entry, index, resource] = keys;
  if (entry !== 'entry' || resource !== 'resource') return inDots(pattern);
  const type = partsOf(bundle).find(
    ({ keys: at }) => at.join('/') === `entry/${index}/resource/resourceType`,
  );
  return inDots(pattern.replace('/*/entry/*/resource', `/${type?.value}`));
};

/** The fields of a library answer. */
export const fieldsOf = (answer: unknown): ElementText[] =>
  textsIn(answer).map(({ field, text }) => ({ element: field, text }));
