import { expect, test } from 'vitest';
import { otherMemberNamed } from '../../../src/individuality/rules/other-member-named.js';
import { judgedSubject } from '../judged-note.js';

const fullName = (places: number) => ({ reason: 'full-name', params: { places } });
const loneName = (places: number) => ({ reason: 'lone-name', params: { places } });

test('passes a note without another patient’s name', () => {
  expect(otherMemberNamed.judge(judgedSubject())).toBe('pass');
});

test.each([
  [['full'], [fullName(1)]],
  [['lone', 'lone'], [loneName(2)]],
  [
    ['lone', 'full', 'lone', 'lone', 'full'],
    [fullName(2), loneName(3)],
  ],
] as const)('reports how often other patients are named: %j', (names, answer) => {
  expect(otherMemberNamed.judge(judgedSubject({ names }))).toEqual(answer);
});
