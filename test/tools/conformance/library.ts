/** All entry points of the package, as one engine loaded them. */
export interface Library {
  main: typeof import('../../../src/index.js');
  fhir: typeof import('../../../src/standards/fhir/index.js');
  x12: typeof import('../../../src/standards/x12/index.js');
  remittance: typeof import('../../../src/standards/x12/remittance.js');
  cms1500: typeof import('../../../src/standards/cms1500/index.js');
  report: typeof import('../../../src/report/index.js');
  reference: typeof import('../../../src/reference/index.js');
}

/** One call to the library, by name. */
export interface Case {
  /** Unique among the cases; `rule/…` for rule examples, `set/N/…` for generated cases. */
  name: string;
  ask(): unknown;
}
