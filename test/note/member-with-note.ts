import { hasNote, type NoteFacts, sessionFacts } from '../../src/record/session-facts.js';
import { smallProcessGroup } from '../../src/rule-book/example-records/small-process-group.js';

/** The first member of the small process group, who has a note. */
export const memberWithNote = (): NoteFacts => {
  const [facts] = sessionFacts(smallProcessGroup, { payers: undefined }).roster.filter(hasNote);
  if (!facts) throw new TypeError('The first member of the small process group has a note.');
  return facts;
};
