import { expect, test } from 'vitest';
import { concernedNote } from '../../src/note/concerned-note.js';
import type { MemberNote } from '../../src/record/member-note.js';

const at = (time: string) => `2026-03-04T${time}:00-05:00`;

test.each<[what: string, note: Omit<MemberNote, 'noteId'>, times: string[], signers: string[]]>([
  ['a note of which nothing is recorded', {}, [], []],
  ['a note that is written', { writtenAt: at('19:50') }, [at('19:50')], []],
  [
    'a note that two people signed',
    {
      writtenAt: at('19:50'),
      signature: { providerId: 'a', signedAt: at('20:00') },
      cosignature: { providerId: 'b', signedAt: at('21:00') },
    },
    [at('19:50'), at('20:00'), at('21:00')],
    ['a', 'b'],
  ],
  ['a signature without a time', { signature: { providerId: 'a' } }, [], ['a']],
  [
    'amendments, with and without a signature of their own',
    {
      amendments: [
        { at: at('22:00'), providerId: 'a', kind: 'addendum' },
        { at: at('22:30'), providerId: 'c', kind: 'correction', signedAt: at('22:31') },
      ],
    },
    [at('22:00'), at('22:30'), at('22:31')],
    [],
  ],
])('a decision depends on %s', (_, note, times, signers) => {
  expect(concernedNote({ noteId: 'note-a', ...note })).toEqual({ times, signers });
});
