// Which tests are asked about the mutants of a room: its own, and those of the functions by which
// a caller reaches it. The fewer they are, the cheaper is a mutant that survives.
const bySession = ['session', 'validation', 'properties/session-properties.test.ts'];

const badInput = [
  'input',
  'unbundling/bad-input.test.ts',
  'report/read-report.test.ts',
  'standards/malformed.test.ts',
];

const wholeDocuments = ['standards/documents.test.ts', 'standards/parts-of-documents.test.ts'];

// Without those that ask a FHIR schema of everything, which takes a second to read.
const readingOfBundles = ['choices', 'documents', 'from-fhir-bundle', 'malformed', 'missing-parts']
  .concat(
    'note-text',
    'parts-of-a-bundle',
    'pieces',
    'references',
    'bundle-index',
    'encounters',
    'charts',
  )
  .map((name) => `standards/fhir/${name}.test.ts`);

const aboutNotes = (...topics: string[]): string[] =>
  [
    'whole-answers',
    'small-parts',
    'tables',
    'judging',
    'score-note-individuality',
    'may-name-others',
  ]
    .concat(topics)
    .map((topic) => `individuality/${topic}.test.ts`);

const unbundlingRules = ['double-booking', 'modifiers', 'pairs', 'programs-and-add-ons']
  .concat('records-and-units', 'same-text', 'answers', 'counts-and-dates', 'notes-and-times')
  .concat('what-findings-name')
  .map((name) => `unbundling/${name}.test.ts`);

const testsByRoom = new Map<string, readonly string[]>(
  Object.entries({
    claim: ['claim', 'properties/claims-properties.test.ts'],
    finding: ['finding', ...bySession],
    individuality: ['individuality'],
    'individuality/comparing': [
      ...aboutNotes('letter-pairs', 'passages', 'prepare-notes', 'answers'),
      'individuality/comparing',
    ],
    'individuality/corpus': [
      ...aboutNotes('find-cloned-notes', 'fingerprint'),
      'individuality/corpus',
    ],
    'individuality/reading': aboutNotes('letters-and-words', 'reading', 'names', 'passages'),
    input: badInput,
    member: ['member', 'validation'],
    note: ['note', 'validation'],
    options: ['options', ...badInput],
    payment: ['payment'],
    reconciliation: ['reconciliation'],
    reference: ['reference'],
    report: ['report'],
    'rule-book': ['rule-book'],
    session: [...bySession, 'input/bad-input.test.ts'],
    standards: [...wholeDocuments, 'standards/x12-837p', 'standards/cms1500'].concat(
      'standards/claim-faults.test.ts',
      'standards/malformed.test.ts',
      'standards/fhir/to-fhir-claim.test.ts',
    ),
    'standards/cms1500': [...wholeDocuments, 'standards/cms1500', 'standards/malformed.test.ts'],
    'standards/fhir': [...wholeDocuments, 'standards/fhir'],
    'standards/fhir/bundle': [...wholeDocuments, ...readingOfBundles],
    'standards/x12-837p': [...wholeDocuments, 'standards/x12-837p', 'standards/malformed.test.ts'],
    time: ['time'],
    unbundling: ['unbundling'],
    validation: [...bySession, 'note/note-compared.test.ts'],
    // Every rules folder at once, with the examples of the rules and the tests that ask one rule.
    rules: [
      'session',
      'member',
      'note/note-compared.test.ts',
      'note/note-parts.test.ts',
      'note/note-signers.test.ts',
      'note/note-times.test.ts',
      'note/what-findings-name.test.ts',
      'claim/build-per-patient-claims.test.ts',
      'claim/claim-rules.test.ts',
      'reconciliation',
      ...unbundlingRules,
      'individuality/answers.test.ts',
      'individuality/score-note-individuality.test.ts',
      'validation/individuality.test.ts',
    ],
  }),
);

/** The rooms, as folders of src. What lies in a room inside another is the inner one's alone. */
export const rooms: readonly string[] = [...testsByRoom.keys()].filter((room) => room !== 'rules');

/** The rooms inside a room. */
export const inside = (room: string): string[] =>
  rooms.filter((other) => other.startsWith(`${room}/`));

/** The room that holds a file or a folder below src. */
export const roomOf = (path: string): string => {
  const [room] = rooms
    .filter((one) => `${path}/`.startsWith(`${one}/`))
    .sort((a, b) => b.length - a.length);
  if (room === undefined) throw new Error(`No tests are named for ${path}: see rooms.ts.`);
  return room;
};

/** Where what was found of a room is kept. */
export const resultOf = (room: string): string => `temp/mutation/${room.replaceAll('/', '-')}.json`;

const everywhere = ['mutation/look-at-rules.ts', 'mutation/look-at-schemas.ts']
  .concat('reference/reference-page.test.ts', 'rules.test.ts')
  .map((file) => `test/${file}`);

/** The tests that notice most in a moment: they are asked first. */
export const firstTests = ['test/individuality/whole-answers.test.ts', ...everywhere];

/** The test files that are asked about the mutants of a room, as globs. */
export const testsOf = (room: string): string[] => {
  const own = testsByRoom.get(room);
  if (!own) throw new Error(`No tests are named for ${room}: see test/tools/mutation/rooms.ts.`);
  return [
    ...everywhere.filter((file) => room !== 'rules' || !file.includes('schemas')),
    ...own.map((tests) => (tests.endsWith('.ts') ? `test/${tests}` : `test/${tests}/**/*.test.ts`)),
  ];
};

/** Tests that open a browser. */
export const unasked = ['**/node_modules/**', 'test/report/browser.test.ts'];
