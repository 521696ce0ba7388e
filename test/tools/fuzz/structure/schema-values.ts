import fc from 'fast-check';
import { type JsonSchema, type PlacedSchema, resolved } from './json-schema.js';
import type { KnownValues } from './known-values.js';

// Limits recursive schemas, such as extensions of extensions.
const deepest = 18;

/** IDs that must be unique within one input; with duplicates the input is rejected and nothing else is tested. */
const ownIds = new Set(['serviceId', 'noteId', 'claimId']);

const anyText = fc.oneof(
  fc.string({ maxLength: 30 }),
  fc.string({ maxLength: 20, unit: 'grapheme' }),
  fc.constantFrom('', ' ', '–', '2026-03-04', '2026-03-04T18:30:00-05:00', 'patient-a'),
);

const two = (value: number): string => String(value).padStart(2, '0');

const anyDay = fc
  .tuple(
    fc.constantFrom(2012, 2024, 2026, 2027),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, day]) => `${year}-${two(month)}-${two(day)}`);

const anyTime = fc
  .tuple(
    anyDay,
    fc.nat(23),
    fc.nat(59),
    fc.constantFrom('', '.5', '.000000001'),
    fc.constantFrom('-05:00', '+00:00', '+05:30', 'Z'),
  )
  .map(
    ([day, hour, minute, part, offset]) => `${day}T${two(hour)}:${two(minute)}:00${part}${offset}`,
  );

const shapes: Readonly<Record<string, RegExp>> = {
  date: /^[\d-]{10}$/,
  'date-time': /^[\d-]{10}T/,
};

const formats: Readonly<Record<string, fc.Arbitrary<string>>> = {
  date: anyDay,
  'date-time': anyTime,
};

type Leaf = string | number;

/** Generates values that match a JSON Schema, using known values from examples where they fit. */
export class SchemaValues {
  readonly #known: KnownValues;

  constructor(known: KnownValues) {
    this.#known = known;
  }

  /** Values of a schema; `key` is the property that contains them. */
  of(schema: JsonSchema, key = ''): fc.Arbitrary<unknown> {
    return this.#values({ schema, file: schema }, key, 0);
  }

  #values({ schema, file }: PlacedSchema, key: string, depth: number): fc.Arbitrary<unknown> {
    const within = (part: JsonSchema, under = key) =>
      this.#values({ schema: part, file }, under, depth + 1);
    if (schema.$ref !== undefined) return this.#values(resolved(schema.$ref, file), key, depth + 1);
    if ('const' in schema) return fc.constant(schema.const);
    if (schema.enum) return fc.constantFrom(...schema.enum);
    const { type, ...rest } = schema;
    const choices =
      schema.anyOf ??
      schema.oneOf ??
      (Array.isArray(type) ? type.map((one: string) => ({ ...rest, type: one })) : undefined);
    if (choices) return fc.oneof(...choices.map((choice) => within(choice)));
    switch (type) {
      case 'object':
        return this.#objects(schema, key, depth, within);
      case 'array':
        return this.#lists(schema, depth, within);
      case 'string':
        return this.#texts(schema, key);
      case 'integer':
      case 'number':
        return this.#numbers(schema, key);
      case 'boolean':
        return fc.boolean();
      case 'null':
        return fc.constant(null);
      default:
        return fc.jsonValue({ maxDepth: 2 });
    }
  }

  #objects(
    schema: JsonSchema,
    key: string,
    depth: number,
    within: (part: JsonSchema, under: string) => fc.Arbitrary<unknown>,
  ): fc.Arbitrary<unknown> {
    const { properties = {}, required = [], additionalProperties, propertyNames } = schema;
    const asked = Object.entries(properties).filter(
      ([name]) => depth < deepest || required.includes(name),
    );
    const fixed = fc.record(
      Object.fromEntries(asked.map(([name, part]) => [name, within(part, name)])),
      { requiredKeys: [...required], noNullPrototype: true },
    );
    if (typeof additionalProperties !== 'object' || depth >= deepest) return fixed;
    const known = (this.#known.keys.get(key) ?? []).filter(fits(propertyNames));
    const names = propertyNames ? within(propertyNames, '').map(String) : anyText;
    const free = fc.dictionary(
      known.length > 0
        ? fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...known) }, names)
        : names,
      within(additionalProperties, key),
      { maxKeys: 4, noNullPrototype: true },
    );
    return fc.tuple(free, fixed).map(([more, own]) => ({ ...more, ...own }));
  }

  #lists(
    { items, prefixItems, minItems = 0, maxItems = Number.POSITIVE_INFINITY }: JsonSchema,
    depth: number,
    within: (part: JsonSchema) => fc.Arbitrary<unknown>,
  ): fc.Arbitrary<unknown> {
    if (prefixItems) return fc.tuple(...prefixItems.map((item) => within(item)));
    if (!items || depth >= deepest) return fc.constant([]);
    return fc.array(within(items), { minLength: minItems, maxLength: Math.min(maxItems, 4) });
  }

  #texts({ pattern, format = '' }: JsonSchema, key: string): fc.Arbitrary<Leaf> {
    const formed = formats[format];
    const shape = pattern === undefined ? shapes[format] : new RegExp(pattern, 'u');
    const free = formed ?? (shape ? fc.stringMatching(shape) : anyText);
    const known = (this.#known.leaves.get(key) ?? []).filter(
      (leaf) => typeof leaf === 'string' && (!shape || shape.test(leaf)),
    );
    if (known.length === 0) return free;
    const someKnown = fc.constantFrom(...known);
    const chosen = ownIds.has(key)
      ? fc.tuple(someKnown, fc.nat(999)).map(([text, number]) => `${text}-${number}`)
      : someKnown;
    return fc.oneof({ weight: 9, arbitrary: chosen }, free);
  }

  #numbers({ type, minimum = -1e6, maximum = 1e6 }: JsonSchema, key: string): fc.Arbitrary<Leaf> {
    const known = (this.#known.leaves.get(key) ?? []).filter(
      (leaf) => typeof leaf === 'number' && minimum <= leaf && leaf <= maximum,
    );
    const [min, max] = [Math.ceil(minimum), Math.floor(maximum)];
    const whole = fc.oneof(
      fc.integer({ min, max: Math.min(max, min + 20) }),
      fc.integer({ min, max }),
      fc.constantFrom(min, max),
    );
    const free =
      type === 'integer'
        ? whole
        : fc.oneof(whole, fc.double({ min: minimum, max: maximum, noNaN: true }));
    return known.length > 0
      ? fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...known) }, free)
      : free;
  }
}

const fits = ({ pattern, enum: allowed }: JsonSchema = {}) => {
  const shape = pattern === undefined ? undefined : new RegExp(pattern, 'u');
  return (text: string): boolean =>
    (!shape || shape.test(text)) && (!allowed || allowed.includes(text));
};
