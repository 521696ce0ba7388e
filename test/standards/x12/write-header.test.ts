import { expect, test } from 'vitest';
import { eveningEnvelope } from '../../../examples/standards/evening-envelope.js';
import { to837P } from '../../../src/standards/x12/index.js';
import { eveningClaims } from '../evening-claims.js';
import { fullInterchange } from './full-interchange.js';

test.each<[Record<string, unknown>, RegExp]>([
  [{ '/usage': 'test' }, /^ISA.*\*0\*T\*:~/],
  [{ '/usage': 'production' }, /^ISA.*\*0\*P\*:~/],
  [{ '/acknowledgmentRequested': true }, /^ISA.*\*1\*T\*:~/],
  [{ '/controlNumber': 7 }, /^ISA.*\*000000007\*.*~GS\*.*\*7\*X\*.*~GE\*1\*7~IEA\*1\*000000007~$/],
  [{ '/groupControlNumber': 12 }, /~GS\*.*\*12\*X\*005010X222A1~.*~GE\*1\*12~/],
  [{ '/receiver/applicationCode': 'APP9' }, /~GS\*HC\*TIDEWATER01\*APP9\*20260305\*0915\*/],
  [
    { '/receiver/qualifier': '30' },
    /^ISA.*\*ZZ\*TIDEWATER01 {4}\*30\*CLEARHOUSE {5}\*260305\*0915\*/,
  ],
  [{}, /~BHT\*0019\*00\*BATCH-2026-03-04\*20260305\*0915\*CH~/],
  [{ '/reissue': true }, /~BHT\*0019\*18\*/],
  [
    { '/createdAt': '2026-12-31T23:59:59Z' },
    /~BHT\*0019\*00\*BATCH-2026-03-04\*20261231\*2359\*CH~/,
  ],
  [
    {
      '/characterSet': 'extended',
      '/submitter/contact': { fax: '5085550143', email: 'desk@tidewater.example' },
    },
    /~PER\*IC\*\*FX\*5085550143\*EM\*desk@tidewater\.example~/,
  ],
])('the header of the envelope: %j', (envelope, expected) => {
  expect(fullInterchange(envelope)).toMatch(expected);
});

test('the ISA has 106 characters, with the separators at fixed positions', () => {
  const text = to837P(eveningClaims, eveningEnvelope);
  expect(text.indexOf('GS*')).toBe(106);
  expect([text.charAt(3), text.charAt(82), text.charAt(104), text.charAt(105)]).toEqual([
    '*',
    '^',
    ':',
    '~',
  ]);
});
