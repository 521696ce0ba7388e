import fc from 'fast-check';
import type { GroupMember } from '../../../src/record/group-member.js';
import { type GroupSession, groupTypes, interactions } from '../../../src/record/group-session.js';
import { programs } from '../../../src/record/program.js';
import { change, removed } from '../../../src/rule-book/change.js';
import { smallProcessGroup } from '../../../src/rule-book/example-records/small-process-group.js';

const words = fc
  .string({ unit: 'grapheme', maxLength: 60 })
  .map((text) => text.replace(/[\s\p{C}\u00a0]+/gu, ' ').trim())
  .filter((text) => text !== '');

const minute = (from: number, to: number) =>
  fc
    .integer({ min: from, max: to })
    .map(
      (at) => `2026-03-04T${18 + Math.floor(at / 60)}:${String(at % 60).padStart(2, '0')}:00-05:00`,
    );

const [ground] = smallProcessGroup.members;

const member = (index: number): fc.Arbitrary<GroupMember> => {
  const patientId = `patient-${String(index).padStart(3, '0')}`;
  return fc
    .record({
      given: words,
      family: words,
      response: words,
      goal: words,
      absent: fc.boolean(),
      late: fc.option(minute(31, 60)),
      diagnoses: fc.uniqueArray(fc.constantFrom('F41.1', 'F33.1', 'F10.20', 'Z63.0'), {
        minLength: 1,
      }),
      plan: fc.boolean(),
    })
    .map(({ given, family, response, goal, absent, late, diagnoses, plan }) =>
      change<GroupMember>(ground ?? { patientId, attendance: 'attended' }, {
        '/patientId': patientId,
        '/name': { given, family },
        '/diagnoses': diagnoses,
        '/note/noteId': `note-${patientId}`,
        '/note/response': response,
        '/treatmentPlan/planId': `plan-${patientId}`,
        '/treatmentPlan/goals': [{ goalId: 'goal-1', text: goal }],
        // The first member is there from start to end, so that the session has its times.
        ...(absent && index > 0 ? { '/attendance': 'absent', '/note': removed } : {}),
        ...(late !== null && !absent && index > 0
          ? { '/presence': [{ from: late, to: '2026-03-04T19:45:00-05:00' }] }
          : {}),
        ...(plan ? {} : { '/treatmentPlan': removed, '/note/goalIds': removed }),
      }),
    )
    .map((one) => (one.attendance === 'absent' ? change(one, { '/note': removed }) : one));
};

const members = fc
  .integer({ min: 1, max: 12 })
  .chain((size) => fc.tuple(...Array.from({ length: size }, (_, index) => member(index))));

/** Sessions that FHIR and the extensions of this library can hold in full. */
export const fhirSession: fc.Arbitrary<GroupSession> = fc
  .record({
    members,
    groupType: fc.constantFrom(...groupTypes),
    program: fc.constantFrom(...programs),
    interaction: fc.subarray([...interactions]),
    instruction: fc.constantFrom('little' as const, 'half' as const, 'most' as const),
    focus: words,
    interventions: fc.array(words, { minLength: 1, maxLength: 3 }),
    placeOfService: fc.constantFrom('02', '10', '11', '53'),
    telehealth: fc.constantFrom('in-person' as const, 'audio-video' as const),
  })
  .map((parts) => ({ ...smallProcessGroup, ...parts }));
