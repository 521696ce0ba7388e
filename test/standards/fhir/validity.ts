import { Fhir } from 'fhir';

const validator = new Fhir();

const idsOf = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === 'reference' && typeof part === 'string' && part.startsWith('#')
      ? [part.slice(1)]
      : idsOf(part),
  );
};

const containment = (resource: object): string[] => {
  const contained: unknown[] = 'contained' in resource ? [resource.contained].flat() : [];
  const ids = contained.map((one) => Object(one).id);
  const named = new Set(idsOf(resource));
  return [
    ...ids.filter((id) => !named.has(id)).map((id) => `nothing refers to #${id}`),
    ...[...named].filter((id) => !ids.includes(id)).map((id) => `#${id} is not contained`),
  ];
};

/** What a FHIR R4 validator, and the rules for contained resources, have against a resource. */
export const problemsOf = (resource: object): string[] => {
  const { messages } = validator.validate(JSON.parse(JSON.stringify(resource)), {
    errorOnUnexpected: true,
  });
  return [
    ...messages
      .filter(({ severity }) => severity === 'error' || severity === 'fatal')
      .map(({ location, message }) => `${location}: ${message}`),
    ...containment(resource),
  ];
};
