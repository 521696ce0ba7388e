import { ask } from '../finding/ask.js';
import type { Finding } from '../finding/finding.js';
import type { Terms } from '../finding/terms.js';
import { unreadLineRule } from './rules/unread-line.js';
import type { UnreadLine } from './unread-line.js';

/** What is said of lines that were left out. */
export const unreadFindings = (unread: readonly UnreadLine[], terms: Terms): Finding[] => {
  const findings: Finding[] = [];
  for (const line of unread) ask(unreadLineRule, line, terms, findings);
  return findings;
};
