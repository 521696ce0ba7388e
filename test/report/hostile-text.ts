import fc from 'fast-check';
import { claims, individuality, session } from './sample-reports.js';

const hostileParts = [
  '<script>alert(1)</script>',
  '</title></style></table>',
  '<img src=x onerror=alert(1)>',
  '" onmouseover="alert(1)',
  "' autofocus '",
  '&lt;b&gt; &amp; &#60;',
  '<!-- --!>',
  ']]>',
  '`code` **bold** _em_ [x](javascript:alert(1)) ![y](z)',
  '| a | b |',
  '# heading',
  '{{1+1}} <%= x %>',
  '\u202e\u2066',
  '\u0000\u001b',
  '\ud800',
];

/** Text that would become markup, a link or an invisible change if it were not escaped. */
export const hostile = fc
  .array(
    fc.oneof(
      fc.constantFrom(...hostileParts),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((parts) => parts.join(''));

const keptKeys = new Set([
  'rule',
  'key',
  'rules',
  'outcome',
  'verdict',
  'kind',
  'reason',
  'relation',
  'session',
  'member',
  'coverage',
  'groupType',
  'program',
  'frequencyCode',
  'modifierIndicator',
  'serviceDate',
  'start',
  'end',
  'from',
  'to',
  'url',
]);

/** The report with every free text and ID replaced by the given text; values that must keep their shape stay. */
export const filledWith = <T>(value: T, text: string, kept = keptKeys, key = ''): T => {
  if (Array.isArray(value)) return value.map((part) => filledWith(part, text, kept, key)) as T;
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([name, part]) => [name, filledWith(part, text, kept, name)]),
    ) as T;
  const code90853 = key === 'code' && value === '90853';
  if (typeof value !== 'string' || kept.has(key) || code90853) return value;
  return (key === 'path' ? `/${text}` : text) as T;
};

/** Claims with every free text and ID replaced by the given text; their codes must keep their shape too. */
export const claimsFilledWith = (text: string): typeof claims =>
  filledWith(claims, text, new Set([...keptKeys, 'code', 'modifiers', 'placeOfService']));

/** Addresses that a page must not link to. */
export const unsafeAddresses = [
  'javascript:alert(1)',
  'JAVASCRIPT:alert(1)//https://x',
  ' https://x',
  'data:text/html,x',
  'https://x y',
  'https://x\u202ey',
  '//x',
  '',
] as const;

/** The sample session with one note whose shared passages are all the given span. */
export const withSharedSpan = (span: { start: number; end: number }) => ({
  ...session,
  individuality: {
    ...individuality,
    clusters: [],
    notes: (session.individuality?.notes ?? []).slice(0, 1).map((note) => ({
      ...note,
      shared: note.shared.map((shared) => ({ ...shared, ...span })),
    })),
  },
});
