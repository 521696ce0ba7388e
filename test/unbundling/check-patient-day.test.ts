import { expect, test } from 'vitest';
import {
  groupHour,
  individualHour,
} from '../../src/rule-book/example-records/intensive-outpatient-day.js';
import { detectUnbundling } from '../../src/unbundling/detect-unbundling.js';
import { bareGroup } from './one-day.js';

test('a report lists the lines of days with a pair, with what is known of each', () => {
  const bare = bareGroup('bare', { patientId: 'patient-b', code: '90834' });
  const groupB = bareGroup('group-b', { patientId: 'patient-b' });
  const alone = bareGroup('alone', { patientId: 'patient-c' });
  const { services } = detectUnbundling([groupHour, individualHour, bare, groupB, alone]);
  expect(services).toEqual([
    {
      serviceId: 'group',
      patientId: 'patient-a',
      serviceDate: '2026-03-04',
      code: '90853',
      start: groupHour.start,
      end: groupHour.end,
    },
    {
      serviceId: 'individual',
      patientId: 'patient-a',
      serviceDate: '2026-03-04',
      code: '90834',
      modifiers: ['XE'],
      start: individualHour.start,
      end: individualHour.end,
    },
    { serviceId: 'bare', patientId: 'patient-b', serviceDate: '2026-03-04', code: '90834' },
    { serviceId: 'group-b', patientId: 'patient-b', serviceDate: '2026-03-04', code: '90853' },
  ]);
  expect(services[1]?.modifiers).not.toBe(individualHour.modifiers);
});
