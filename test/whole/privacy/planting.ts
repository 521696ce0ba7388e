import { hasText } from '../../../src/record/member-note.js';
import { isNpi } from '../../../src/reference/codes/npi.js';
import { runs } from '../long-runs.js';
import { type Canary, canaryOf } from './canary.js';
import { holdingOf, kindsFor } from './fields.js';
import { withTexts } from './walk.js';

/**
 * Values to put into one field. An ID gets one canary at a time, because it is used whole: only the
 * first, and each in the long runs.
 */
export const plantings = (
  text: string,
  pattern: string,
): { canaries: Canary[]; planted: string }[] => {
  const holding = holdingOf(pattern);
  const canaries = kindsFor[holding].map((kind, number) => canaryOf(kind, number, pattern));
  const texts = canaries.map((canary) => canary.text);
  return holding === 'ids'
    ? canaries
        .slice(0, runs(1, canaries.length))
        .map((canary) => ({ canaries: [canary], planted: canary.text }))
    : [{ canaries, planted: [text, ...texts].join(' ') }];
};

// Added text would make a policy match no session, or make a ZIP Code invalid.
const isCompared =
  /(?:\/payers\/\*\/(?:groupSize\/\*\/when\/\w+|perDiemPrograms\/\*\/program)|ddress\/postalCode)$/;

/**
 * The input with a canary in every string. Equal IDs get the same canary, so that references still
 * match; other text gets a name and a sentence appended.
 */
export const fullOfCanaries = (
  input: readonly unknown[],
): { given: readonly unknown[]; canaries: Canary[] } => {
  const canaries: Canary[] = [];
  const ids = new Map<string, string>();
  const words = new Map<string, string>();
  const newCanary = (kind: Canary['kind'], pattern: string): string => {
    const canary = canaryOf(kind, canaries.length, pattern);
    canaries.push(canary);
    return canary.text;
  };
  const idFor = (id: string, pattern: string): string => {
    const known = ids.get(id);
    if (known !== undefined) return known;
    const other = ids.size % 2 === 0 ? 'social security number' : 'birth date';
    const text = newCanary(isNpi(id) ? 'NPI' : other, pattern);
    ids.set(id, text);
    return text;
  };
  // Equal texts stay equal, because rules compare them.
  const wordsFor = (text: string, pattern: string): string => {
    const key = text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
    const more =
      words.get(key) ?? `${newCanary('name', pattern)} ${newCanary('sentence', pattern)}`;
    words.set(key, more);
    return `${text} ${more}`;
  };
  const given = withTexts(input, (text, pattern) => {
    const holding = holdingOf(pattern);
    // Blank text stays blank, because rules report it.
    if (holding === 'shaped' || !hasText(text) || isCompared.test(pattern)) return text;
    if (holding === 'ids') return idFor(text, pattern);
    return wordsFor(text, pattern);
  });
  // The keys of `replaces` are patient IDs, so they change with them.
  const keyedByPatient = (part: unknown): unknown => {
    if (typeof part !== 'object' || part === null || !('replaces' in part)) return part;
    const numbers = Object.entries(Object(part.replaces)).map(([id, number]) => [
      ids.get(id) ?? id,
      number,
    ]);
    return { ...part, replaces: Object.fromEntries(numbers) };
  };
  return { given: Array.isArray(given) ? given.map(keyedByPatient) : [], canaries };
};
