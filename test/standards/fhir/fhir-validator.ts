import { Fhir } from 'fhir';
import {
  type FindingsReport,
  toCdsHooksCards,
  toOperationOutcome,
} from '../../../src/standards/fhir/index.js';

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

/** The problems of a resource, by a FHIR R4 validator and the rules for contained resources. */
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

/** The problems of a report as an OperationOutcome and as CDS Hooks cards. */
export const problemsOfReport = (report: FindingsReport): string[] => [
  ...problemsOf(toOperationOutcome(report)),
  ...toCdsHooksCards(report).flatMap(({ summary, detail, source }) => [
    ...(summary.length < 140 && /\S/.test(summary) ? [] : [`summary: ${summary}`]),
    ...(/\S/.test(source.label) ? [] : ['source without a label']),
    ...(detail.includes('undefined') ? [`detail: ${detail}`] : []),
  ]),
];
