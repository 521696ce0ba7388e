import fc from 'fast-check';
import { exoticForms } from './exotic.js';
import { hostileKeys, hostileValues } from './hostile.js';

/** One edit at one position of a value. `at` counts the positions and wraps around at the end. */
export type Edit = { readonly at: number } & (
  | { readonly kind: 'replace'; readonly by: unknown }
  | { readonly kind: 'drop' }
  | { readonly kind: 'repeat'; readonly times: number }
  | { readonly kind: 'name'; readonly as: string }
  | { readonly kind: 'add'; readonly key: string; readonly value: unknown }
  | { readonly kind: 'copy'; readonly from: number }
  | { readonly kind: 'form'; readonly as: string }
);

const at = fc.nat(100_000);
const plain = { noNullPrototype: true } as const;
const kind = <const Kind extends Edit['kind']>(name: Kind) => fc.constant(name);
const forms = fc.constantFrom(...Object.keys(exoticForms));

/** Lists of edits, usually short. */
export const edits: fc.Arbitrary<Edit[]> = fc.array(
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({ at, kind: kind('replace'), by: hostileValues }, plain),
    },
    { weight: 2, arbitrary: fc.record({ at, kind: kind('drop') }, plain) },
    {
      weight: 1,
      arbitrary: fc.record({ at, kind: kind('repeat'), times: fc.constantFrom(1, 2, 30) }, plain),
    },
    { weight: 2, arbitrary: fc.record({ at, kind: kind('name'), as: hostileKeys }, plain) },
    {
      weight: 2,
      arbitrary: fc.record(
        { at, kind: kind('add'), key: hostileKeys, value: hostileValues },
        plain,
      ),
    },
    { weight: 3, arbitrary: fc.record({ at, kind: kind('copy'), from: at }, plain) },
    { weight: 3, arbitrary: fc.record({ at, kind: kind('form'), as: forms }, plain) },
  ),
  { maxLength: 3 },
);
