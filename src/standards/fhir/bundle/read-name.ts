import type { PersonName } from '../../../record/group-member.js';
import type { NameData } from './data-shapes.js';

const joined = (words: NameData['given']): string =>
  (words ?? []).filter((word) => word !== null).join(' ');

/**
 * A person's name: the official one, or the usual, or the first that is not old, with the given
 * name of a nickname as the preferred one. Without a given and a family name there is none.
 */
export const readName = (names: readonly NameData[] | undefined = []): PersonName | undefined => {
  const own = names.filter(
    ({ use }) => !['old', 'maiden', 'nickname', 'anonymous'].includes(use ?? ''),
  );
  const name =
    own.find(({ use }) => use === 'official') ?? own.find(({ use }) => use === 'usual') ?? own[0];
  const given = joined(name?.given);
  const family = name?.family ?? '';
  if (given === '' || family === '') return undefined;
  const preferred = joined(names.find(({ use }) => use === 'nickname')?.given);
  return { given, family, ...(preferred === '' ? {} : { preferred }) };
};

/** What stands behind the name as it is signed: `'LCSW'`. */
export const readSuffix = (names: readonly NameData[] | undefined = []): string | undefined => {
  const suffixes = names.map(({ suffix }) =>
    (suffix ?? []).filter((word) => word !== null).join(', '),
  );
  return suffixes.find((suffix) => suffix !== '');
};
