import { describe, expect, test } from 'vitest';
import { sessionFacts } from '../../src/record/session-facts.js';
import { type PayerPolicy, policiesByPayer } from '../../src/reference/payer-policy.js';
import { type Changes, change, removed } from '../../src/rule-book/change.js';
import { riverPlan } from '../../src/rule-book/example-records/intensive-outpatient-day.js';
import { smallProcessGroup } from '../../src/rule-book/example-records/small-process-group.js';
import { groupLineOf } from '../../src/validation/group-line.js';

const line = (changes: Changes = {}, terms?: Partial<PayerPolicy>, billingNpi?: string) => {
  const session = change(smallProcessGroup, changes);
  const payers = terms && policiesByPayer([{ ...riverPlan, payerId: 'harbor-health', ...terms }]);
  const [member] = sessionFacts(session, { payers }).attending;
  if (!member) throw new Error('Somebody attended.');
  return groupLineOf(member, 'line-1', billingNpi);
};

const { sessionId, start, end, focus, interventions, members } = smallProcessGroup;
const [first] = members;

describe('a member’s group line for the session', () => {
  test('has the patient, code, times, providers, note and reason', () => {
    expect(line({}, undefined, '1999999984')).toEqual({
      serviceId: 'line-1',
      patientId: 'patient-a',
      payerId: 'harbor-health',
      code: '90853',
      serviceDate: '2026-03-04',
      start,
      end,
      renderingNpi: '1234567893',
      billingNpi: '1999999984',
      practitionerType: 'clinical-psychologist',
      groupSessionId: sessionId,
      note: {
        noteId: 'note-a',
        text: expect.stringContaining(first?.note?.participation ?? 'nothing'),
        focus,
        interventions,
        medicalNecessity: first?.treatmentPlan?.goals?.[0]?.text,
      },
    });
  });

  test('leaves out what is not recorded', () => {
    const bare = line({
      '/focus': removed,
      '/interventions': removed,
      '/facilitators/0/practitionerType': removed,
      '/members/0/payerId': removed,
      '/members/0/treatmentPlan': removed,
    });
    expect(Object.keys(bare).sort()).toEqual([
      'code',
      'end',
      'groupSessionId',
      'note',
      'patientId',
      'renderingNpi',
      'serviceDate',
      'serviceId',
      'start',
    ]);
    expect(Object.keys(bare.note ?? {})).toEqual(['noteId', 'text']);
    expect(line({ '/members/0/note': removed })).not.toHaveProperty('note');
    expect(line({ '/facilitators/0/npi': removed }).renderingNpi).toBe('');
    expect(line({ '/facilitators/0/bills': false })).toMatchObject({ renderingNpi: '' });
    expect(line({ '/facilitators/0/bills': false })).not.toHaveProperty('practitionerType');
  });

  test('takes its medical necessity from the goals the note names and from the diagnosis-supported need', () => {
    const goals = [
      { goalId: 'g1', text: 'One.' },
      { goalId: 'g2', text: 'Two.' },
      { goalId: 'g3', text: 'Three.' },
    ];
    const reason = (changes: Changes) =>
      line({ '/members/0/treatmentPlan/goals': goals, ...changes }).note?.medicalNecessity;
    expect(reason({ '/members/0/note/goalIds': ['g3', 'g1'] })).toBe('One. Three.');
    expect(
      reason({ '/members/0/note/goalIds': ['g2'], '/members/0/note/diagnosisNeed': 'Panic.' }),
    ).toBe('Two. Panic.');
    expect(
      reason({ '/members/0/note/goalIds': removed, '/members/0/note/diagnosisNeed': 'Panic.' }),
    ).toBe('Panic.');
    expect(
      reason({ '/members/0/note/goalIds': ['g2'], '/members/0/note/diagnosisNeed': ' - ' }),
    ).toBe('Two.');
    expect(reason({ '/members/0/note/goalIds': [] })).toBeUndefined();
    expect(reason({ '/members/0/note/goalIds': ['g9'] })).toBeUndefined();
  });

  test('runs from the first arrival to the last departure', () => {
    const at = (clock: string) => `2026-03-04T${clock}:00-05:00`;
    const presence = [
      { from: at('18:40'), to: at('19:00') },
      { from: at('19:10'), to: at('19:30') },
    ];
    expect(line({ '/members/0/presence': presence })).toMatchObject({
      start: at('18:40'),
      end: at('19:30'),
    });
  });

  test('has the claim type of the session', () => {
    expect(line({ '/billAs': 'facility' }).setting).toBe('outpatient-facility');
    expect(line({ '/billAs': 'professional' })).not.toHaveProperty('setting');
  });

  test('has the payer’s code unless that is of a service to one patient, otherwise 90853', () => {
    expect(line({}, { code: 'H0005' }).code).toBe('H0005');
    expect(line({}, { code: 'H9999' }).code).toBe('H9999');
    expect(line({}, { code: '90834' }).code).toBe('90853');
    expect(line({}, {}).code).toBe('90853');
  });
});
