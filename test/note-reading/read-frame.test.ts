import { expect, test } from 'vitest';
import { InputError } from '../../src/input/input-error.js';
import { frameReadingSchema } from '../../src/note-reading/note-reading.js';
import { readFrame } from '../../src/note-reading/read-frame.js';

const valuesOf = (text: string): string[] =>
  Object.values(readFrame(text).elements).map(({ value }) => value);

test.each([
  ['Theme: grief. The facilitator led a writing exercise.', ['shown', 'shown', 'absent']],
  [
    'Members discussed trust. One member told another that he felt judged by her.',
    ['shown', 'absent', 'shown'],
  ],
  ['Interventions: role-play, Socratic questioning', ['absent', 'shown', 'absent']],
  ['Six members were there on time.', ['absent', 'absent', 'absent']],
  ['', ['absent', 'absent', 'absent']],
])('%j is read as focus, interventions and exchange %j', (text, values) => {
  expect(valuesOf(text)).toEqual(values);
});

test('has the documented shape', () => {
  const reading = readFrame('Topic: boundaries. Members were invited to share.');
  expect(frameReadingSchema['~standard'].validate(reading)).not.toHaveProperty('issues');
});

test('what is no text is an error', () => {
  expect(() => Reflect.apply(readFrame, undefined, [7])).toThrow(InputError);
});
