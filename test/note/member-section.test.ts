import { expect, test } from 'vitest';
import { partGiven, sectionText } from '../../src/note/member-section.js';

test('all that a note says of its member stands in the order of the chart', () => {
  expect(
    sectionText({
      noteId: 'a',
      risk: 'Risk.',
      text: 'Text.',
      plan: 'Plan.',
      progress: 'Progress.',
      response: 'Response.',
      interventions: 'Interventions.',
      meaning: 'Meaning.',
      participation: 'Participation.',
    }),
  ).toBe('Participation.\nMeaning.\nInterventions.\nResponse.\nProgress.\nPlan.\nText.\nRisk.');
});

test('a blank says nothing', () => {
  expect(sectionText({ noteId: 'a' })).toBe('');
  expect(sectionText({ noteId: 'a', participation: ' ', plan: 'Plan.', risk: '–' })).toBe('Plan.');
});

test('a part stands in its own box, perhaps in the whole text, or nowhere', () => {
  expect(partGiven({ plan: 'Plan.', text: 'Text.' }, 'plan')).toBe('own-box');
  expect(partGiven({ plan: '–', text: 'Text.' }, 'plan')).toBe('only-text');
  expect(partGiven({ plan: '–', text: ' ' }, 'plan')).toBe('blank');
  expect(partGiven({}, 'plan')).toBe('blank');
});
