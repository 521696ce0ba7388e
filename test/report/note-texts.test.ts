import { describe, expect, test } from 'vitest';
import { toHtml, toMarkdown } from '../../src/report/index.js';
import { smallProcessGroup } from '../../src/rule-book/example-records/small-process-group.js';
import type { SessionReport } from '../../src/validation/session-report.js';
import { validateGroupSession } from '../../src/validation/validate-group-session.js';
import { deepFreeze } from '../tools/support/deep-freeze.js';
import { claims, individuality, noteTexts, session, unbundling } from './sample-reports.js';

const boxes = [
  'participation',
  'meaning',
  'interventions',
  'response',
  'progress',
  'plan',
] as const;

// A session in which every name and every note is a word that stands nowhere else.
const canary = {
  ...smallProcessGroup,
  focus: 'CanaryFocus',
  members: smallProcessGroup.members.map((member, place) => ({
    ...member,
    name: { given: `CanaryGiven${place}`, family: `CanaryFamily${place}` },
    ...(member.note
      ? {
          note: {
            ...member.note,
            ...Object.fromEntries(boxes.map((box) => [box, `CanaryNote${place} ${box}`])),
          },
        }
      : {}),
  })),
};

describe('names and words of notes', () => {
  const report = validateGroupSession(canary);

  test('are on no page to which no notes are given, and the page says so', () => {
    expect(toHtml(report)).toContain('no word of a note and no name');
  });

  test('stand on the page where the caller passes them and a passage is shared, and only there', () => {
    const copied: SessionReport = {
      ...report,
      individuality: {
        ...individuality,
        notes: [
          {
            ...individuality.notes[0],
            noteId: 'note-a',
            patientId: 'patient-a',
            score: 20,
            verdict: 'cloned',
            nameSwap: { passes: false, wouldAlsoBeTrueOf: [] },
            closest: null,
            shares: [],
            frameShare: 0,
            namesOther: [],
            shared: [
              {
                start: 0,
                end: 11,
                path: '/members/0/note/plan',
                noteId: 'note-b',
                otherStart: 0,
                otherEnd: 11,
                otherPath: '/members/1/note/plan',
                similarity: 90,
              },
            ],
          },
        ],
      },
    };
    const page = toHtml(copied, { notes: canary });
    expect(page).toContain('<blockquote dir="auto"><mark>CanaryNote0</mark> plan</blockquote>');
    expect(page).toContain('<blockquote dir="auto"><mark>CanaryNote1</mark> plan</blockquote>');
    expect(page.match(/Canary/g)).toHaveLength(2);
    expect(page).toContain('It holds words of clinical notes');
  });
});

describe('the texts of notes can be given as', () => {
  const response = (place: number) => noteTexts[`/members/${place}/note/response`] ?? '';
  const memberNotes = [1, 2].map((place) => ({
    noteId: place === 1 ? 'note-b' : 'note-c',
    response: response(place),
  }));

  test.each([
    ['a record by path', noteTexts],
    ['a record by note id', { 'note-b': response(1), 'note-c': response(2) }],
    ['the notes of the members', memberNotes],
    [
      'the members',
      [
        { patientId: 'patient-a', attendance: 'absent' as const },
        ...memberNotes.map((note) => ({
          patientId: 'patient',
          attendance: 'attended' as const,
          note,
        })),
      ],
    ],
  ])('%s', (_, notes) => {
    const page = toHtml(session, { notes });
    const side = '<mark>Became tearful and tolerated the feedback of</mark>';
    expect(page.split(side).length - 1, 'two sides of one pair, though both notes tell of it').toBe(
      2,
    );
    expect(page, 'the other member’s name').toContain('of <mark>Ruben</mark>');
  });

  test('the notes that were scored, by their text', () => {
    const scored = {
      ...individuality,
      notes: individuality.notes.slice(0, 2).map(({ shared, ...note }) => ({
        ...note,
        namesOther: [],
        shared: shared.map(({ path: _, otherPath: __, ...span }) => span),
      })),
    };
    const page = toHtml(scored, {
      notes: [
        { noteId: 'note-b', patientId: 'patient-b', text: response(1) },
        { noteId: 'note-c', patientId: 'patient-c', text: response(2) },
      ],
    });
    expect(page.match(/<mark>Became tearful/g)).toHaveLength(2);
  });

  test('a part: of a note that is not among them the page says so', () => {
    const page = toHtml(session, { notes: { 'note-b': response(1) } });
    expect(page.match(/The text of this note was not given/g)).toHaveLength(2);
  });
});

describe('a page is pure', () => {
  test('it changes nothing of its input, and the same report gives the same bytes', () => {
    const frozen = deepFreeze(structuredClone({ session, claims, noteTexts }));
    const page = toHtml(frozen.session, { claims: frozen.claims, notes: frozen.noteTexts });
    expect(toHtml(session, { claims, notes: noteTexts })).toBe(page);
    expect(toMarkdown(deepFreeze(structuredClone(unbundling)))).toBe(toMarkdown(unbundling));
  });

  test('a report that was stored as JSON gives the same page', () => {
    expect(toHtml(JSON.parse(JSON.stringify(session)))).toBe(toHtml(session));
    expect(toHtml(JSON.parse(JSON.stringify(unbundling)))).toBe(toHtml(unbundling));
  });

  test('it is one file: no script, and nothing to load', () => {
    const page = toHtml(session, { claims, notes: noteTexts });
    expect(page).not.toMatch(/<(?:script|iframe|img|object|embed|form|base)\b/i);
    expect(page).not.toMatch(/\b(?:src|srcset|on[a-z]+)=/i);
    expect(page).not.toMatch(/@import|url\((?!#)/i);
    expect(page.match(/<link\b[^>]*>/g)).toEqual(['<link rel="icon" href="data:,">']);
  });
});
