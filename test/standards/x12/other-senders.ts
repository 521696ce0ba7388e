// Files of invented senders that differ from ours in every way that the guides allow, and in some that they do not.

/** How a sender writes a file. */
export interface Habits {
  element?: string;
  component?: string;
  segment?: string;
  lineEnd?: string;
  guide?: string;
  group?: string;
  /** The first number of the hierarchy. */
  firstLevel?: number;
}

const usual = {
  element: '*',
  component: ':',
  segment: '~',
  lineEnd: '\n',
  guide: '005010X222A1',
  group: 'HC',
};

/** One interchange with a transaction set for each list of segments, written with `*` and `:`. */
export const interchange = (
  kind: string,
  sets: readonly (readonly string[])[],
  habits: Habits = {},
): string => {
  const { element, component, segment, lineEnd, guide, group } = { ...usual, ...habits };
  const lines = [
    `ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *260305*0915*^*00501*000000077*0*P*:`,
    `GS*${group}*SENDER*RECEIVER*20260305*0915*5*X*${guide}`,
    ...sets.flatMap((set, index) => {
      const control = String(index + 1).padStart(4, '0');
      return [`ST*${kind}*${control}*${guide}`, ...set, `SE*${set.length + 2}*${control}`];
    }),
    `GE*${sets.length}*5`,
    'IEA*1*000000077',
  ];
  return lines
    .map((line) => line.replaceAll('*', element).replaceAll(':', component) + segment + lineEnd)
    .join('');
};

/** The segments above the claims: header, billing provider, subscriber, and payer. */
export const above = (level = 1): string[] => [
  'BHT*0019*00*REF77*20260305*0915*CH',
  'NM1*41*2*OTHER SOFTWARE*****46*OS77',
  'PER*IC*DESK*TE*5085550100',
  'NM1*40*2*CLEARHOUSE*****46*CLEARHOUSE',
  `HL*${level}**20*1`,
  'PRV*BI*PXC*261QM0801X',
  'NM1*85*2*HARBOR CLINIC*****XX*1999999984',
  'N3*4 WILLOW STREET',
  'N4*FAIRHAVEN*MA*027194410',
  'REF*EI*123456789',
  ...subscriber(level + 1, level),
];

/** A subscriber who is the patient. */
export const subscriber = (
  level: number,
  parent: number,
  memberId = 'MEM100',
  given = 'JORDAN',
): string[] => [
  `HL*${level}*${parent}*22*0`,
  'SBR*P*18*GRP1******CI',
  `NM1*IL*1*QUILL*${given}****MI*${memberId}`,
  'N3*12 QUARRY LANE',
  'N4*FAIRHAVEN*MA*02719',
  'DMG*D8*19880602*F',
  'NM1*PR*2*HARBOR HEALTH*****PI*60054',
];

/** A claim of one line; `changes` replaces a segment by its beginning, or removes it if empty. */
export const claim = (
  claimId: string,
  changes: Record<string, string> = {},
  more: string[] = [],
): string[] =>
  [
    `CLM*${claimId}*65***11:B:1*Y*A*Y*Y`,
    'HI*ABK:F411*ABF:F1020',
    'NM1*82*1*LINDQVIST*MAJA****XX*1234567893',
    'LX*1',
    'SV1*HC:90853*65*UN*1***1:2',
    'DTP*472*D8*20260304',
    `REF*6R*${claimId}L1`,
    ...more,
  ].flatMap((segment) => {
    const start = Object.keys(changes).find((key) => segment.startsWith(key));
    if (start === undefined) return [segment];
    return changes[start] === '' ? [] : [changes[start] ?? ''];
  });

/** A whole 837P of these claims. */
export const claimFile = (claims: readonly (readonly string[])[], habits: Habits = {}): string =>
  interchange('837', [[...above(habits.firstLevel), ...claims.flat()]], habits);
