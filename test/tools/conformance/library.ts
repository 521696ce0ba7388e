/** All doors of the package, as one engine loaded them. */
export interface Library {
  main: typeof import('../../../src/index.js');
  fhir: typeof import('../../../src/standards/fhir/index.js');
  x12: typeof import('../../../src/standards/x12/index.js');
  cms1500: typeof import('../../../src/standards/cms1500/index.js');
  report: typeof import('../../../src/report/index.js');
  reference: typeof import('../../../src/reference/index.js');
}

/** One question to the library, and how it is asked. */
export interface Case {
  /** Unique in the set; `rule/…` for the examples of the rules, `set/N/…` for what a seed made. */
  name: string;
  ask(): unknown;
}
