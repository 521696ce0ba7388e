import { describe, expect, test } from 'vitest';
import { mayBeOf, unreadLine } from '../../src/unbundling/unread-line.js';

describe('a line that was left out', () => {
  test('says what can still be read of it', () => {
    const line = {
      serviceId: 'a',
      patientId: 'p',
      serviceDate: '2026-03-04',
      groupSessionId: 's',
      groupSessionIds: ['t', ' ', 7],
    };
    expect(unreadLine('/3', line, [])).toEqual({
      path: '/3',
      faults: [],
      words: [
        '["serviceId","a"]',
        '["patientId","p"]',
        '["serviceDate","2026-03-04"]',
        '["groupSessionId","s"]',
        '["groupSessionIds","t"," ","7"]',
      ],
      patientId: 'p',
      serviceDate: '2026-03-04',
      serviceId: 'a',
      sessionIds: ['s', 't'],
    });
  });

  test.each([null, undefined, 7, 'text', [], {}, { patientId: ' ', serviceDate: '2026-02-30' }])(
    'says nothing if nothing can be read: %j',
    (value) => {
      expect(unreadLine('/0', value, [])).toMatchObject({
        path: '/0',
        faults: [],
        serviceId: undefined,
        sessionIds: [],
      });
    },
  );

  test('may be of the patient that it names, or of anyone if it names none', () => {
    expect(mayBeOf(unreadLine('', { patientId: 'p' }, []), 'p')).toBe(true);
    expect(mayBeOf(unreadLine('', { patientId: 'p' }, []), 'q')).toBe(false);
    expect(mayBeOf(unreadLine('', {}, []), 'q')).toBe(true);
  });
});
