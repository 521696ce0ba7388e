import type { Token } from './note-tokens.js';
import { has, isA } from './token-bits.js';
import { grammar, topic } from './word-classes.js';
import { headingRoles, type SectionRole } from './words/headings.js';

// These decide alone, whatever else a heading says.
const deciding: ReadonlySet<SectionRole> = new Set(['risk', 'test', 'response', 'progress']);

// The last known word decides, but the plan goes before all, and what was said before what was seen.
const later = (role: SectionRole, known: SectionRole | undefined): SectionRole => {
  if (!known || role === 'plan' || (role === 'told' && known === 'seen')) return role;
  return known;
};

/** What the words of a heading announce: `none` if no word of it is known. */
export const roleOfHeading = (heading: readonly Token[]): SectionRole => {
  const roles = heading.map(({ word }) => headingRoles.get(word));
  // `I said/did` is what the clinician did; `Client then` what the client did.
  if (heading.length > 1 && heading.some((token) => isA(token, grammar.I))) return 'intervention';
  const decides = roles.find((role) => role !== undefined && deciding.has(role));
  if (decides) return decides;
  const topics = heading.reduce((bits, token) => bits | token.topic, 0);
  if (has(topics, topic.NUMBER) && has(topics, topic.GOAL | topic.PLANDOC)) return 'goal';
  const role = roles.reduce<SectionRole>(later, 'none');
  if (role === 'plan' && heading.some(({ word }) => word === 'care')) return 'goal';
  const said = heading.some((token) => isA(token, grammar.PATIENT));
  return said && (role === 'none' || role === 'intervention') ? 'told' : role;
};
