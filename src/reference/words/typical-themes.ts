/** A theme that the guide expects in the notes of one type of group, with the words that show it. */
export interface TypicalTheme {
  readonly theme: string;
  /** Beginnings of words or phrases, in lower case. */
  readonly wordStarts: readonly string[];
}

/**
 * The themes of recovery groups and process groups, as the guide names them ("A practical note
 * structure"). The words that show each theme are a heuristic of this library for notes in English.
 */
export const typicalThemes = {
  recovery: [
    {
      theme: 'relapse-risk',
      wordStarts: [
        'relaps',
        'lapse',
        'trigger',
        'warning sign',
        'high risk',
        'sober',
        'sobriety',
        'abstinen',
        'abstain',
      ],
    },
    { theme: 'craving', wordStarts: ['crav', 'urge'] },
    { theme: 'peer-accountability', wordStarts: ['accountab', 'sponsor', 'peer', 'home group'] },
    {
      theme: 'aftercare',
      wordStarts: ['aftercare', 'continuing care', 'step down', 'discharge', 'alumni'],
    },
  ],
  process: [
    {
      theme: 'relational-pattern',
      wordStarts: [
        ...['pattern', 'relation', 'interpersonal', 'trust', 'intima', 'attach', 'distanc'],
        ...['close', 'conflict', 'disagree', 'argu', 'complian', 'boundar', 'reject', 'depend'],
      ],
    },
    {
      theme: 'avoidance',
      wordStarts: [
        'avoid',
        'withdr',
        'deflect',
        'changed the subject',
        'silen',
        'quiet',
        'guarded',
      ],
    },
    {
      theme: 'feedback',
      wordStarts: ['feedback', 'confront', 'challeng', 'critici', 'apprecia', 'complimen', 'prais'],
    },
    {
      theme: 'repair',
      wordStarts: ['repair', 'ruptur', 'apolog', 'reconcil', 'forgiv', 'forgave'],
    },
  ],
} as const satisfies Record<string, readonly TypicalTheme[]>;

/** A group type whose typical themes are known. */
export type ThemedGroupType = keyof typeof typicalThemes;
