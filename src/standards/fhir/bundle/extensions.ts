import { own } from '../systems.js';
import type { ConceptData, ExtensionData } from './data-shapes.js';

/** Where this library's own extensions may stand. */
export interface Extended {
  extension?: ExtensionData[];
}

/** The extensions of this library's own by that name. */
export const extensionsOf = (extended: Extended, name: string): ExtensionData[] =>
  (extended.extension ?? []).filter(({ url }) => url === own(name));

/** The text or code of the first extension by that name. */
export const textOf = (extended: Extended, name: string): string | undefined => {
  const [first] = extensionsOf(extended, name);
  return first?.valueString ?? first?.valueCode;
};

/** Yes or no, where an extension by that name says it. */
export const flagOf = (extended: Extended, name: string): boolean | undefined =>
  extensionsOf(extended, name)[0]?.valueBoolean;

/** The codes of that system among concepts, each once. */
export const codesOf = (
  concepts: readonly (ConceptData | undefined)[],
  ...ofSystems: string[]
): string[] => [
  ...new Set(
    concepts.flatMap((concept) =>
      (concept?.coding ?? []).flatMap(({ system, code }) =>
        code !== undefined && system !== undefined && ofSystems.includes(system) ? [code] : [],
      ),
    ),
  ),
];

/** What a concept says in words: its text, or else what its first coding displays. */
export const wordsOf = (concept: ConceptData | undefined): string | undefined =>
  concept?.text ?? concept?.coding?.find(({ display }) => display !== undefined)?.display;
