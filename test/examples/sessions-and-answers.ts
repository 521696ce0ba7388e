import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { keyOf } from '../../examples/nats-jetstream/src/key.js';
import { type GroupSession, validateGroupSession } from '../../src/index.js';

/** Text in the input that must not appear anywhere else. */
export const canary = 'Canary Wharton';

const scenes = ['dropped-to-one', 'copied-notes', 'clean-recovery-group'].map((file) =>
  readFileSync(`examples/data/${file}.json`, 'utf8'),
);

export const sessions = Array.from(
  { length: 300 },
  (_, place): GroupSession => ({
    ...JSON.parse(scenes[place % scenes.length] ?? ''),
    sessionId: `evening ${place}`,
  }),
);

export const sessionLines = sessions.map((session) => JSON.stringify(session));

export const broken = `{ "sessionId": "${canary}`;
export const malformed = JSON.stringify({ ...sessions[0], sessionId: 'malformed', start: canary });

// The report on this many similar notes exceeds the message size limit.
const copied: GroupSession = JSON.parse(scenes[1] ?? '');
export const crowd = JSON.stringify({
  ...copied,
  sessionId: 'crowd',
  members: Array.from({ length: 450 }, (_, place) => ({
    ...copied.members[0],
    patientId: `P-${place}`,
  })),
});

/** The expected answer for every key, byte for byte. */
export const expected = new Map([
  ...sessions.map((session): [string, unknown] => [
    keyOf(JSON.stringify(session), '1'),
    JSON.stringify(validateGroupSession(session, { checks: false })),
  ]),
  [keyOf(broken, '1'), '{"error":"not-json"}'],
  [keyOf(crowd, '1'), '{"error":"too-long"}'],
  [
    keyOf(malformed, '1'),
    expect.stringMatching(/^\{"error":"shape","issues":\[\{"path":"\/start"/),
  ],
]);
