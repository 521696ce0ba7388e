import { expect, test } from 'vitest';
import { partGiven, sectionText } from '../../src/note/member-section.js';

test('a section lists everything that a note says about its member, in chart order', () => {
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

test('a section leaves out blank boxes', () => {
  expect(sectionText({ noteId: 'a' })).toBe('');
  expect(sectionText({ noteId: 'a', participation: ' ', plan: 'Plan.', risk: '–' })).toBe('Plan.');
});

test('a part is in its own box, perhaps in the whole text, or nowhere', () => {
  expect(partGiven({ plan: 'Plan.', text: 'Text.' }, 'plan')).toBe('own-box');
  expect(partGiven({ plan: '–', text: 'Text.' }, 'plan')).toBe('only-text');
  expect(partGiven({ plan: '–', text: ' ' }, 'plan')).toBe('blank');
  expect(partGiven({}, 'plan')).toBe('blank');
});
