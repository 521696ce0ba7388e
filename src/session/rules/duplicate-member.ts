import { defineRule } from '../../finding/rule.js';
import type { MemberFacts } from '../../record/session-facts.js';
import * as cite from '../../reference/sources.js';

/** Each patient is on the roster once. */
export const duplicateMember = defineRule({
  id: 'session/duplicate-member',
  title: 'Each patient is on the roster once.',
  description:
    'The group is billed once for each patient. A patient who is listed twice would be counted and billed twice.',
  citations: [cite.guide('Outline: billed per patient; common mistakes: one claim for each')],
  likelyDenial: { carc: '18' },
  since: '0.1.0',
  looksAt: '/patientId',
  deciders: ['clinician', 'compliance'],
  reasons: {
    'listed-again': {
      outcome: 'fail',
      message: 'This patient is listed {times} times.',
      remedy: 'Keep one entry for this patient, and list all presence times in it.',
    },
  },
  check({ path, patientId, session }: MemberFacts) {
    const memberIndexes = session.memberIndexesByPatient.get(patientId) ?? [];
    if (memberIndexes.length < 2) return 'pass';
    const others = memberIndexes
      .map((memberIndex) => `/members/${memberIndex}`)
      .filter((other) => other !== path);
    return {
      reason: 'listed-again',
      params: { times: memberIndexes.length },
      relatedPaths: others.map((other) => `${other}/patientId`),
    };
  },
});
