import { segmentsOf } from '../../standards/x12/conformance-837p.js';
import { partsOf, textsIn } from './walk.js';

/** A string in an output, with the standard's name for its element. */
export interface Standing {
  readonly element: string;
  readonly text: string;
}

const endsLoop = new Set(['HL', 'CLM', 'LX', 'SE']);

/** The elements of an 837P, prefixed with the entity code of their loop: `IL NM103`, `QC N301`. */
export const elementsOf837P = (file: unknown): Standing[] => {
  let entity = '';
  return segmentsOf(String(file)).flatMap(([tag = '', ...elements]) => {
    if (endsLoop.has(tag)) entity = '';
    if (tag === 'NM1') entity = `${elements[0]} `;
    const kind = tag === 'REF' ? `*${elements[0]}*` : '';
    return elements.map((text, place) => ({
      element: `${entity}${tag}${kind}${String(place + 1).padStart(2, '0')}`,
      text,
    }));
  });
};

/** The items of a CMS-1500, from all sheets. */
export const itemsOf = (sheets: unknown): Standing[] =>
  textsIn(sheets).map(({ place, text }) => ({
    element: place
      .replace(/^\/\*\/items\//, 'item ')
      .replace(/^(item 24\w+(?:\.modifiers|\.taxonomy)?)\.\d$/, '$1'),
    text,
  }));

const inDots = (pattern: string): string =>
  pattern.slice(1).replaceAll('/*', '').replaceAll('/', '.');

/** The elements of a FHIR resource. Contained resources are prefixed with their ID: `#patient.name.family`. */
export const elementsOfFhir = (resource: unknown): Standing[] => {
  const texts = partsOf(resource);
  const idOf = (place: string | undefined) =>
    texts.find(({ keys }) => keys.join('/') === `contained/${place}/id`)?.value;
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
  const [, entry, place, resource] = keys;
  if (entry !== 'entry' || resource !== 'resource') return inDots(pattern);
  const type = partsOf(bundle).find(
    ({ keys: at }) => at.join('/') === `entry/${place}/resource/resourceType`,
  );
  return inDots(pattern.replace('/*/entry/*/resource', `/${type?.value}`));
};

/** The fields of a library answer. */
export const fieldsOf = (answer: unknown): Standing[] =>
  textsIn(answer).map(({ place, text }) => ({ element: place, text }));
