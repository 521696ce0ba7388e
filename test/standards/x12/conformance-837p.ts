/** A segment as its elements, the tag first. */
export type Parsed = readonly string[];

/** A segment of the guide, or the first segment of a loop. */
interface Slot {
  readonly tag: string;
  /** What the first element, or the one at `at`, has to be. */
  readonly codes?: readonly string[];
  readonly at?: number;
  readonly required: boolean;
  readonly most: number;
  /** Elements that may not be empty, counted from 1. */
  readonly filled: readonly number[];
  readonly inside?: readonly Slot[];
}

const slot = (
  required: boolean,
  most: number,
  tag: string,
  codes: readonly string[],
  filled: readonly number[],
  inside?: readonly Slot[],
  at = 1,
): Slot => ({ required, most, tag, codes, filled, at, ...(inside ? { inside } : {}) });

const must = (
  tag: string,
  codes: string[],
  filled: number[],
  inside?: readonly Slot[],
  at?: number,
) => slot(true, 1, tag, codes, filled, inside, at);
const may = (
  tag: string,
  codes: string[],
  filled: number[],
  inside?: readonly Slot[],
  at?: number,
) => slot(false, 1, tag, codes, filled, inside, at);

const street = must('N3', [], [1]);
const city = must('N4', [], [1]);
const birth = must('DMG', ['D8'], [2, 3]);

const adjustments = slot(false, 5, 'CAS', ['CO', 'OA', 'PI', 'PR'], [2, 3]);

const otherPayer = slot(
  false,
  10,
  'SBR',
  ['P', 'S', 'T'],
  [2],
  [
    adjustments,
    may('AMT', ['D'], [2]),
    may('AMT', ['EAF'], [2]),
    must('OI', [], [3, 6], [], 2),
    must('NM1', ['IL'], [2, 3, 8, 9]),
    must('NM1', ['PR'], [2, 3, 8, 9], [may('DTP', ['573'], [2, 3]), may('REF', ['F8'], [2])]),
  ],
);

const serviceLine = slot(
  true,
  50,
  'LX',
  [],
  [1],
  [
    must('SV1', [], [1, 2, 3, 4, 7]),
    must('DTP', ['472'], [2, 3]),
    may('REF', ['6R'], [2]),
    slot(
      false,
      15,
      'SVD',
      [],
      [1, 2, 3, 5],
      [adjustments, must('DTP', ['573'], [2, 3]), may('AMT', ['EAF'], [2])],
    ),
  ],
);

const claim = slot(
  true,
  100,
  'CLM',
  [],
  [1, 2, 5, 6, 7, 8, 9],
  [
    may('DTP', ['435'], [2, 3]),
    may('AMT', ['F5'], [2]),
    may('REF', ['G1'], [2]),
    may('REF', ['F8'], [2]),
    must('HI', [], [1]),
    may('NM1', ['82'], [2, 3, 8, 9], [may('PRV', ['PE'], [2, 3])]),
    may('NM1', ['77'], [2, 3], [street, city]),
    may('NM1', ['DQ'], [2, 3, 8, 9]),
    otherPayer,
    serviceLine,
  ],
);

const dependent = slot(
  false,
  Number.POSITIVE_INFINITY,
  'HL',
  ['23'],
  [1, 2, 3, 4],
  [
    must('PAT', ['01', '19', '20', '21', '39', '40', '53', 'G8'], [1]),
    must('NM1', ['QC'], [2, 3], [street, city, birth]),
    claim,
  ],
  3,
);

const subscriber = slot(
  true,
  Number.POSITIVE_INFINITY,
  'HL',
  ['22'],
  [1, 2, 3, 4],
  [
    must('SBR', ['P', 'S', 'T'], [1, 9]),
    must(
      'NM1',
      ['IL'],
      [2, 3, 8, 9],
      [may('N3', [], [1]), may('N4', [], [1]), may('DMG', ['D8'], [2, 3])],
    ),
    must('NM1', ['PR'], [2, 3, 8, 9], [may('N3', [], [1]), may('N4', [], [1])]),
    { ...claim, required: false },
    dependent,
  ],
  3,
);

const billing = slot(
  true,
  Number.POSITIVE_INFINITY,
  'HL',
  ['20'],
  [1, 3, 4],
  [
    may('PRV', ['BI'], [2, 3]),
    must('NM1', ['85'], [2, 3, 8, 9], [street, city, must('REF', ['EI', 'SY'], [2])]),
    may('NM1', ['87'], [2], [street, city]),
    subscriber,
  ],
  3,
);

const transaction = slot(
  true,
  1,
  'ST',
  ['837'],
  [1, 2, 3],
  [
    must('BHT', ['0019'], [1, 2, 3, 4, 5, 6]),
    must('NM1', ['41'], [2, 3, 8, 9], [slot(true, 2, 'PER', ['IC'], [3, 4])]),
    must('NM1', ['40'], [2, 3, 8, 9]),
    billing,
    must('SE', [], [1, 2]),
  ],
);

const ISA = Array.from({ length: 16 }, (_, index) => index + 1);

const interchange: readonly Slot[] = [
  must('ISA', [], ISA, [
    must('GS', ['HC'], [1, 2, 3, 4, 5, 6, 7, 8], [transaction, must('GE', [], [1, 2])]),
  ]),
  must('IEA', [], [1, 2]),
];

const fits = (segment: Parsed | undefined, { tag, codes = [], at = 1 }: Slot): boolean =>
  segment?.[0] === tag && (codes.length === 0 || codes.includes(segment[at] ?? ''));

const nameOf = ({ tag, codes = [] }: Slot): string => `${tag}*${codes.join('|')}`;

const unfilled = (segment: Parsed | undefined, each: Slot, index: number): string[] =>
  each.filled
    .filter((element) => each.tag !== 'ISA' && !segment?.[element]?.trim())
    .map((element) => `${index}: ${nameOf(each)} has no element ${element}`);

const walk = (
  slots: readonly Slot[],
  segments: readonly Parsed[],
  from: number,
  faults: string[],
): number => {
  let index = from;
  for (const each of slots) {
    let found = 0;
    while (fits(segments[index], each)) {
      faults.push(...unfilled(segments[index], each, index));
      found++;
      index = walk(each.inside ?? [], segments, index + 1, faults);
    }
    if (found === 0 && each.required) faults.push(`${index}: ${nameOf(each)} is missing`);
    if (found > each.most) faults.push(`${index}: ${nameOf(each)} occurs ${found} times`);
  }
  return index;
};

const all = (segments: readonly Parsed[], tag: string): Parsed[] =>
  segments.filter(([each]) => each === tag);

const countFaults = (segments: readonly Parsed[]): string[] => {
  const one = (tag: string, element: number): string => all(segments, tag)[0]?.[element] ?? '';
  const start = segments.findIndex(([tag]) => tag === 'ST');
  const end = segments.findIndex(([tag]) => tag === 'SE');
  return [
    ...(one('SE', 1) === String(end - start + 1) ? [] : ['SE01 counts other segments']),
    ...(one('SE', 2) === one('ST', 2) ? [] : ['SE02 is another transaction set']),
    ...(one('GE', 1) === String(all(segments, 'ST').length) ? [] : ['GE01 counts other sets']),
    ...(one('GE', 2) === one('GS', 6) ? [] : ['GE02 is another group']),
    ...(one('IEA', 1) === String(all(segments, 'GS').length) ? [] : ['IEA01 counts other groups']),
    ...(one('IEA', 2) === one('ISA', 13) ? [] : ['IEA02 is another interchange']),
    ...(one('GS', 8) === one('ST', 3) ? [] : ['ST03 is another guide']),
  ];
};

const levelFaults = (segments: readonly Parsed[]): string[] => {
  const levels = all(segments, 'HL');
  return levels.flatMap(([, id = '', parent = '', kind = '', children = ''], index) => {
    const above = levels.find((level) => level[1] === parent)?.[3] ?? '';
    const below = levels.some((level) => level[2] === id);
    const expected = { '20': '', '22': '20', '23': '22' }[kind];
    return [
      ...(id === String(index + 1) ? [] : [`HL ${id} is not counted`]),
      ...(above === expected ? [] : [`HL ${id} hangs on another level`]),
      ...(below === (children === '1') ? [] : [`HL ${id} is wrong about its children`]),
    ];
  });
};

/** Each HL with what follows it up to the next one. */
const byLevel = (segments: readonly Parsed[]): Parsed[][] => {
  const levels: Parsed[][] = [];
  for (const segment of segments) {
    if (segment[0] === 'HL') levels.push([]);
    levels.at(-1)?.push(segment);
  }
  return levels;
};

const subscriberFaults = (segments: readonly Parsed[]): string[] =>
  byLevel(segments).flatMap((level) => {
    const [, id, , kind, children] = level[0] ?? [];
    if (kind !== '22') return [];
    const self = all(level, 'SBR')[0]?.[2] === '18';
    const payer = level.findIndex((segment) => segment[1] === 'PR');
    const beforePayer = level.slice(0, payer).map(([tag]) => tag);
    const wrong = ['N3', 'N4', 'DMG'].filter((tag) => beforePayer.includes(tag) !== self);
    const after = level.slice(payer).map(([tag]) => tag);
    const count = (tag: string) => after.filter((each) => each === tag).length;
    return [
      ...wrong.map((tag) => `HL ${id}: ${tag} goes with the patient who is the subscriber`),
      ...(self === (children === '0') ? [] : [`HL ${id}: SBR02 and HL04 differ`]),
      ...(self === after.includes('CLM') ? [] : [`HL ${id}: claims belong to the patient`]),
      ...(count('N3') === count('N4') ? [] : [`HL ${id}: half an address of the payer`]),
    ];
  });

const claimsOf = (segments: readonly Parsed[]): Parsed[][] => {
  const claims: Parsed[][] = [];
  for (const segment of segments) {
    if (segment[0] === 'CLM') claims.push([]);
    else if (['HL', 'SE'].includes(segment[0] ?? '')) claims.push([['end']]);
    claims.at(-1)?.push(segment);
  }
  return claims.filter(([first]) => first?.[0] === 'CLM');
};

// State and ZIP Code in the United States and Canada; a region elsewhere has an element of its own.
const placeFaults = (segments: readonly Parsed[]): string[] =>
  all(segments, 'N4').flatMap(
    ([, , state = '', postalCode = '', country = '', , , region = '']) => {
      const near = country === '' || country === 'CA';
      return near === (state !== '' && postalCode !== '' && region === '')
        ? []
        : [`N4: ${country} has state, ZIP Code or region in the wrong element`];
    },
  );

const cents = (dollars: string): number => Math.round(Number(dollars) * 100);

// Each CAS has its amounts in every third element.
const adjusted = (segments: readonly Parsed[]): number =>
  all(segments, 'CAS')
    .flatMap((segment) => segment.filter((_, at) => at >= 3 && at % 3 === 0))
    .reduce((sum, amount) => sum + cents(amount), 0);

// The segments of a loop up to the next loop of the claim.
const loopsOf = (claim: readonly Parsed[], start: string): Parsed[][] => {
  const loops: Parsed[][] = [];
  let current: Parsed[] | undefined;
  for (const segment of claim) {
    if (['SBR', 'LX', 'SVD'].includes(segment[0] ?? '')) current = undefined;
    if (segment[0] === start) {
      current = [];
      loops.push(current);
    }
    current?.push(segment);
  }
  return loops;
};

// The guide's balance: a payer paid its lines less its own adjustments of the claim; a line is paid plus adjusted.
const balanceFaults = (id: string, claim: readonly Parsed[]): string[] => {
  const charges = all(claim, 'SV1').map(([, , charge = '']) => cents(charge));
  const lines = claim.reduce<Parsed[][]>((found, segment) => {
    if (segment[0] === 'LX') found.push([]);
    found.at(-1)?.push(segment);
    return found;
  }, []);
  return loopsOf(claim, 'SBR').flatMap((loop) => {
    const payer = loop.find(([tag, code]) => tag === 'NM1' && code === 'PR')?.[9];
    const paid = loop.find(([tag, code]) => tag === 'AMT' && code === 'D')?.[2];
    if (paid === undefined) return [];
    const answers = lines.map((line) => loopsOf(line, 'SVD').filter(([svd]) => svd?.[1] === payer));
    const onLines = answers.some((ofLine) => ofLine.length > 0);
    const offLines = answers.filter((ofLine, index) => {
      const sum = ofLine.reduce(
        (total, one) => total + cents(one[0]?.[2] ?? '') + adjusted(one),
        0,
      );
      return onLines && sum !== charges[index];
    });
    const expected = onLines
      ? answers.flat().reduce((total, one) => total + cents(one[0]?.[2] ?? ''), 0)
      : charges.reduce((total, charge) => total + charge, 0);
    return [
      ...offLines.map(() => `${id}: a line of ${payer} does not balance`),
      ...(cents(paid) === expected - adjusted(loop) ? [] : [`${id}: ${payer} does not balance`]),
    ];
  });
};

const oneClaimFaults = (claim: readonly Parsed[]): string[] => {
  const [, id = '', amount = '', , , location = ''] = claim[0] ?? [];
  const lines = all(claim, 'SV1');
  const charged = lines.reduce((sum, [, , charge = '']) => sum + cents(charge), 0);
  const diagnoses = all(claim, 'HI').flatMap(([, ...codes]) => codes);
  const pointers = lines.flatMap((line) => (line[7] ?? '').split(':'));
  const frequency = location.split(':')[2];
  // Another payer's number of the claim is in that payer's loop.
  const otherPayers = claim.findIndex(([tag]) => tag === 'SBR');
  const own = otherPayers === -1 ? claim : claim.slice(0, otherPayers);
  const replaces = own.some(([tag, code]) => tag === 'REF' && code === 'F8');
  return [
    ...(cents(amount) === charged ? [] : [`${id}: CLM02 is not the sum of its lines`]),
    ...(diagnoses.every((code, at) => code.startsWith(at === 0 ? 'ABK:' : 'ABF:'))
      ? []
      : [`${id}: the first diagnosis is the principal one`]),
    ...(diagnoses.some((code) => code.includes('.')) ? [`${id}: a diagnosis has its dot`] : []),
    ...(pointers.every((to) => Number(to) >= 1 && Number(to) <= diagnoses.length)
      ? []
      : [`${id}: a pointer leads nowhere`]),
    ...(replaces === (frequency !== '1') ? [] : [`${id}: F8 goes with a replacement or a void`]),
    ...(all(claim, 'LX').every((lx, at) => lx[1] === String(at + 1)) ? [] : [`${id}: LX counts`]),
    ...balanceFaults(id, claim),
    ...(new Set(claim.filter(([tag, code]) => tag === 'REF' && code === '6R').map(([, , n]) => n))
      .size === lines.length
      ? []
      : [`${id}: line control numbers are not one for each line`]),
  ];
};

/** Everything in which an interchange departs from the guide: order, presence, counts, and what belongs together. */
export const conformanceFaults = (segments: readonly Parsed[]): string[] => {
  const faults: string[] = [];
  const end = walk(interchange, segments, 0, faults);
  if (end < segments.length) faults.push(`${end}: ${segments[end]?.join('*')} is not expected`);
  return [
    ...faults,
    ...countFaults(segments),
    ...levelFaults(segments),
    ...subscriberFaults(segments),
    ...placeFaults(segments),
    ...claimsOf(segments).flatMap(oneClaimFaults),
  ];
};

/** Splits an interchange by the separators that its ISA tells. */
export const segmentsOf = (text: string): Parsed[] => {
  const [element = '', terminator = ''] = [text.charAt(3), text.charAt(105)];
  return text
    .split(terminator)
    .map((segment) => segment.replace(/^\n/, ''))
    .filter((segment) => segment !== '')
    .map((segment) => segment.split(element));
};
