import { defineRule } from '../../finding/rule.js';
import * as cite from '../../reference/sources.js';
import type { UnreadLine } from '../unread-line.js';

/** A line that could not be read may conflict with every other. */
export const unreadLineRule = defineRule({
  id: 'unbundling/unread-line',
  title: 'Every service line could be read.',
  description:
    "With `faults: 'collect'`, a malformed service line is left out and the others are checked. What it bills is unknown, so that whatever it could conflict with is not ready. `faults` in the report says where the line is malformed.",
  citations: [cite.library('What is unknown is never a pass')],
  since: '0.1.0',
  looksAt: '',
  deciders: ['coder', 'compliance'],
  reasons: {
    'left-out': {
      outcome: 'no-data',
      message: 'A service line could not be read, so it was left out and not compared.',
      remedy: 'Correct the line where `faults` in the report says, and check again.',
    },
  },
  check: ({ serviceId }: UnreadLine) => ({
    reason: 'left-out',
    ...(serviceId === undefined ? {} : { serviceIds: [serviceId] }),
  }),
});
