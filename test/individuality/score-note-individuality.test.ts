import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { prepareOptions } from '../../src/billing/prepare-options.js';
import type { ScoreOptions } from '../../src/individuality/individuality-options.js';
import type { Note } from '../../src/individuality/note.js';
import { scoreNoteIndividuality } from '../../src/individuality/score-note-individuality.js';
import { InputError } from '../../src/input/input-error.js';
import {
  disguised,
  dolores,
  doloresSaid,
  hamid,
  priya,
  recoveryEvening,
  walter,
  walterSaid,
} from '../../src/rule-book/example-records/recovery-evening.js';
import { hostileTexts } from '../tools/bench/notes/hostile.js';
import {
  kinds,
  labelledSessions,
  reported,
  sessionsWithPairs,
  tuned,
} from '../tools/bench/notes/sessions.js';
import {
  reportedShortTemplates,
  tunedShortTemplates,
} from '../tools/bench/notes/short-templates.js';
import { deepFreeze } from '../whole/deep-freeze.js';
import { runs } from '../whole/long-runs.js';
import { earlier, foreign, lines, sessions } from './measured-notes.js';

const copyOf = (text: string): Note => ({ ...walter, text });
const swapped = disguised(doloresSaid.join(' '));

/** The result for Walter’s note among the four, with the given text. */
const ofWalter = (text: string, options: ScoreOptions = {}) => {
  const report = scoreNoteIndividuality([dolores, hamid, priya, copyOf(text)], options);
  const entry = report.notes[3];
  if (!entry) throw new TypeError('There are four notes.');
  return { ...entry, reasons: report.findings.map(({ rule, reason }) => `${rule} ${reason}`) };
};

const issuesOf = (call: () => unknown) => {
  try {
    call();
  } catch (error) {
    if (error instanceof InputError) return error.issues.map(({ path, code }) => `${path} ${code}`);
  }
  return [];
};

describe('four people and one theme', () => {
  const report = scoreNoteIndividuality(recoveryEvening);

  test('make four individual notes', () => {
    expect(report.verdict).toBe('ready');
    expect(report.findings).toEqual([]);
    expect(report.clusters).toEqual([]);
    for (const note of report.notes) {
      expect(note.verdict).toBe('individual');
      expect(note.score).toBeGreaterThanOrEqual(90);
      expect(note.nameSwap).toEqual({ passes: true, wouldAlsoBeTrueOf: [] });
      expect(note.namesOther).toEqual([]);
    }
  });

  test('have the same results in every order', () => {
    const turned = scoreNoteIndividuality([...recoveryEvening].reverse());
    expect([...turned.notes].reverse()).toEqual(report.notes);
  });
});

describe('a copy', () => {
  test.each([
    ['with name, pronouns, numbers and weekday changed', swapped],
    ['in capitals', swapped.toUpperCase()],
    ['in lowercase', swapped.toLowerCase()],
    ['without punctuation', swapped.replaceAll(/[.,;:]/g, '')],
    ['with a line for each sentence', swapped.replaceAll('. ', '.\n')],
    ['in another Unicode form', swapped.normalize('NFD')],
    ['with its sentences in another order', doloresSaid.map(disguised).reverse().join(' ')],
    [
      'with a few words replaced',
      swapped
        .replace('told', 'informed')
        .replace('described', 'recounted')
        .replace('ordinary', 'everyday'),
    ],
  ])('%s is cloned', (_, text) => {
    const found = ofWalter(text);
    expect(found.verdict).toBe('cloned');
    expect(found.score).toBeLessThanOrEqual(10);
    expect(found.nameSwap).toEqual({ passes: false, wouldAlsoBeTrueOf: ['note-dolores'] });
    expect(found.closest?.noteId).toBe('note-dolores');
    expect(found.closest?.relation).toBe('same-session');
    expect(found.reasons).toContain('individuality/name-swap cloned');
  });

  test('blocks both charts that contain the text, and clusters them', () => {
    const report = scoreNoteIndividuality([dolores, hamid, priya, copyOf(swapped)]);
    expect(report.verdict).toBe('blocked');
    expect(report.notes.map(({ verdict }) => verdict)).toEqual([
      'cloned',
      'individual',
      'individual',
      'cloned',
    ]);
    expect(report.clusters).toEqual([['note-dolores', 'note-walter']]);
  });

  test('combined from three members is cloned from all of them', () => {
    const parts = [dolores, hamid, priya].flatMap(({ text }, at) =>
      text.split('. ').slice(at, at + 2),
    );
    const found = ofWalter(`${parts.map(disguised).join('. ')}.`);
    expect(found.verdict).toBe('cloned');
    expect(new Set(found.shared.map(({ noteId }) => noteId))).toEqual(
      new Set(['note-dolores', 'note-hamid', 'note-priya']),
    );
    expect(found.nameSwap.wouldAlsoBeTrueOf).toHaveLength(3);
  });

  test('of a part of a note asks for review and shows the part', () => {
    const own = walterSaid.slice(2).join(' ');
    const found = ofWalter(`${doloresSaid.slice(0, 2).map(disguised).join(' ')} ${own}`);
    expect(found.verdict).toBe('review');
    expect(found.nameSwap.passes).toBe(true);
    expect(found.shared).toHaveLength(1);
    expect(found.shared[0]?.similarity).toBe(100);
    expect(found.reasons).toContain('individuality/copied-from-member copied');
  });
});

describe('a generic note', () => {
  const generic =
    'Client attended the full session and participated actively. Client was receptive to feedback from peers and showed insight into patterns of behavior. Client continues to make progress toward treatment goals and will attend the next group.';

  test('asks for review although no other note has its text', () => {
    const found = ofWalter(generic);
    expect(found.verdict).toBe('review');
    expect(found.nameSwap).toEqual({
      passes: false,
      wouldAlsoBeTrueOf: ['note-dolores', 'note-hamid', 'note-priya'],
    });
    expect(found.score).toBeLessThan(50);
    expect(found.closest).toBeNull();
    expect(found.reasons).toEqual(['individuality/generic generic']);
  });
});

describe('length', () => {
  const words = (count: number): string =>
    Array.from({ length: count }, (_, at) => `${'bdfgklmnprst'[at % 12]}o${'bdfgk'[at % 5]}a`).join(
      ' ',
    );

  test('of 19 words is too short, of 20 words it is not', () => {
    expect(ofWalter(words(19)).verdict).toBe('too-short');
    expect(ofWalter(words(20)).verdict).not.toBe('too-short');
  });

  test('counts only outside the frame', () => {
    const note = copyOf(`${words(15)}. Ninety-minute recovery group, four members.`);
    const found = scoreNoteIndividuality([dolores, note]).notes[1];
    expect(found?.verdict).toBe('too-short');
    expect(found?.frameShare).toBe(25);
  });

  test('has the limit that the caller gives', () => {
    const thresholds = { minimumWords: 10 };
    expect(ofWalter(words(10), { thresholds }).verdict).not.toBe('too-short');
    expect(ofWalter(words(9), { thresholds }).verdict).toBe('too-short');
  });

  test('of a text without words is too short for any limit', () => {
    for (const text of ['', ' \n', '😀😀', '\u0000', '– –']) {
      const found = ofWalter(text, { thresholds: { minimumWords: 0 } });
      expect(found.verdict).toBe('too-short');
    }
  });
});

describe('the shared frame', () => {
  test('may repeat in every note', () => {
    const notes = recoveryEvening.map((note) => ({ ...note, text: `${note.frame} ${note.text}` }));
    const report = scoreNoteIndividuality(notes);
    expect(report.verdict).toBe('ready');
    for (const note of report.notes) expect(note.frameShare).toBeGreaterThan(10);
  });

  const without = recoveryEvening.map(({ frame = '', ...note }) => ({
    ...note,
    text: `${frame} ${note.text}`,
  }));

  test('is found in other notes if it is not given as a frame', () => {
    const { notes, verdict } = scoreNoteIndividuality(without, { thresholds: { review: 10 } });
    expect(verdict).toBe('review');
    for (const note of notes) expect(note.closest?.similarity).toBeGreaterThan(10);
  });

  test('does not count if it is a small part that everyone has and that states no fact', () => {
    expect(scoreNoteIndividuality(without).verdict).toBe('ready');
  });
});

describe('the patient’s own earlier notes', () => {
  const earlier: Note = {
    ...walter,
    noteId: 'earlier',
    sessionId: 'before',
    serviceDate: '2026-02-25',
  };

  test('ask for review if they are repeated, and are never cloned', () => {
    const found = ofWalter(walter.text, { history: [earlier] });
    expect(found.verdict).toBe('review');
    expect(found.score).toBeGreaterThanOrEqual(90);
    expect(found.nameSwap.passes).toBe(true);
    expect(found.closest).toEqual({ noteId: 'earlier', similarity: 100, relation: 'own-earlier' });
    expect(found.reasons).toEqual(['individuality/copied-forward repeated']);
  });

  test('may repeat by half', () => {
    const half = { ...earlier, text: walterSaid.slice(0, 3).join(' ') };
    expect(ofWalter(walter.text, { history: [half] }).verdict).toBe('individual');
  });

  test('do not count for a note that was written before them', () => {
    const later = { ...earlier, serviceDate: '2026-03-11' };
    expect(ofWalter(walter.text, { history: [later] }).closest).toBeNull();
  });
});

describe('other patients’ earlier notes', () => {
  test('are of another session, and a copy of them is cloned', () => {
    const { sessionId: _, ...old } = { ...dolores, noteId: 'old', patientId: 'patient-9' };
    const found = scoreNoteIndividuality([copyOf(swapped)], { history: [old] }).notes[0];
    expect(found?.verdict).toBe('cloned');
    expect(found?.closest?.relation).toBe('other');
  });
});

describe('thresholds', () => {
  const two = `${doloresSaid.slice(0, 2).map(disguised).join(' ')} ${walterSaid.slice(2).join(' ')}`;
  const { score } = ofWalter(two);
  const found = 100 - score;

  test('apply from their percentage on', () => {
    expect(ofWalter(two, { thresholds: { review: found } }).verdict).toBe('review');
    expect(ofWalter(two, { thresholds: { review: found + 1 } }).verdict).toBe('individual');
    expect(ofWalter(two, { thresholds: { cloned: found } }).verdict).toBe('cloned');
    expect(ofWalter(two, { thresholds: { cloned: found + 1 } }).verdict).toBe('review');
  });
});

describe('settings and prepared options', () => {
  test('turn a rule off or change its outcome', () => {
    const notes = [dolores, copyOf(swapped)];
    const off = scoreNoteIndividuality(notes, { rules: { 'individuality/name-swap': 'off' } });
    expect(off.verdict).toBe('ready');
    expect(off.notes[1]?.verdict).toBe('cloned');
    const milder = scoreNoteIndividuality(notes, {
      rules: { 'individuality/name-swap': 'review' },
    });
    expect(milder.verdict).toBe('review');
    expect(milder.ruleset.overrides).toEqual({ 'individuality/name-swap': 'review' });
  });

  test('are taken from prepared options', () => {
    const prepared = prepareOptions({
      individuality: { thresholds: { minimumWords: 500 } },
      rules: { 'individuality/too-short': 'off' },
    });
    const report = scoreNoteIndividuality(recoveryEvening, prepared);
    expect(report.notes.map(({ verdict }) => verdict)).toEqual(Array(4).fill('too-short'));
    expect(report.verdict).toBe('ready');
  });
});

describe('malformed input', () => {
  test('is reported with every path at once', () => {
    const bad = [
      { noteId: 1, patientId: 'p', text: 'x' },
      { noteId: 'n', text: 'x' },
    ];
    // @ts-expect-error Notes of the wrong shape are what is tested.
    expect(issuesOf(() => scoreNoteIndividuality(bad, { thresholds: { cloned: 101 } }))).toEqual([
      '/options/thresholds/cloned range',
      '/0/noteId type',
      '/1/patientId missing',
    ]);
  });

  test('includes an ID that is used twice, in the notes or their history', () => {
    expect(
      issuesOf(() =>
        scoreNoteIndividuality([dolores, hamid, dolores], { history: [hamid, priya, priya] }),
      ),
    ).toEqual([
      '/2/noteId conflict',
      '/options/history/0/noteId conflict',
      '/options/history/2/noteId conflict',
    ]);
  });

  test('includes more than 1,000 notes', () => {
    const many = Array.from({ length: 1001 }, (_, at) => ({ ...dolores, noteId: `n${at}` }));
    expect(issuesOf(() => scoreNoteIndividuality(many))).toEqual([' too-many']);
    expect(scoreNoteIndividuality(many.slice(0, 1000)).notes).toHaveLength(1000);
  });

  test('does not include an empty list', () => {
    expect(scoreNoteIndividuality([])).toMatchObject({ verdict: 'ready', notes: [], clusters: [] });
  });
});

describe('a report', () => {
  const notes = deepFreeze([dolores, hamid, priya, copyOf(swapped)]);
  const report = scoreNoteIndividuality(
    notes,
    deepFreeze({ names: [{ given: 'Ana', family: 'Lee' }] }),
  );

  test('is plain JSON, the same every time', () => {
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
    expect(scoreNoteIndividuality(notes, { names: [{ given: 'Ana', family: 'Lee' }] })).toEqual(
      report,
    );
  });

  test('contains no word of a note and no name', () => {
    const written = JSON.stringify(report).toLowerCase();
    for (const word of ['hanover', 'liquor', 'achterberg', 'oyelaran', 'scaffold'])
      expect(written).not.toContain(word);
  });
});

describe('notes that fill in one form with other facts', () => {
  const filledIn = [
    ...sessionsWithPairs(tuned, tunedShortTemplates, 70, 1),
    ...sessionsWithPairs(reported, reportedShortTemplates, 60, 2),
  ];
  const scored = filledIn.flatMap(({ notes, kinds: labels }) =>
    scoreNoteIndividuality(notes).notes.map(({ verdict }, at) => ({ verdict, kind: labels[at] })),
  );
  const verdictsOf = (kind: string) =>
    scored.filter((one) => one.kind === kind).map(({ verdict }) => verdict);

  test('ask for review in 97 of 100 cases even if the form is mostly blanks, and are no clones', () => {
    const found = verdictsOf('template');
    expect(found).toHaveLength(260);
    expect(found.filter((verdict) => verdict === 'review').length).toBeGreaterThan(0.97 * 260);
    expect(found).not.toContain('cloned');
  });

  test('leave the other notes of the session individual', () => {
    expect(new Set(verdictsOf('independent'))).toEqual(new Set(['individual']));
  });

  test('have the same results whoever the patients are', () => {
    const people = fc.uniqueArray(
      fc.constantFrom(...'Ada Bo Chen Dwight Esi Farid Goran Halle Inez Jun'.split(' ')),
      { minLength: 8, maxLength: 8 },
    );
    fc.assert(
      fc.property(fc.constantFrom(...filledIn), people, ({ notes }, names) => {
        const resultsOf = (all: readonly Note[]) =>
          scoreNoteIndividuality(all).notes.map(({ score, verdict, shares, shared }) => ({
            score,
            verdict,
            shares: shares.map(({ percent }) => percent),
            shared: shared.map(({ similarity }) => similarity),
          }));
        const renamed = notes.map((one, at) => {
          const given = names[at] ?? '';
          const old = one.name?.given ?? '';
          return {
            ...one,
            patientId: `renamed-${names[at]}`,
            name: { given, family: 'Quill' },
            text: one.text.replaceAll(new RegExp(`\\b${old}\\b`, 'g'), given),
          };
        });
        expect(resultsOf(renamed)).toEqual(resultsOf(notes));
      }),
      { seed: 20, numRuns: runs(25, 10_000) },
    );
  });
});

const verdicts = (text: string): string[] =>
  scoreNoteIndividuality([
    { noteId: 'a', patientId: 'p', text },
    { noteId: 'b', patientId: 'q', text },
  ]).notes.map(({ verdict }) => verdict);

describe('hostile text', () => {
  const length = runs(20_000, 100_000);

  test.each(hostileTexts)('$name: the verdict is $verdict', ({ make, verdict }) => {
    expect(verdicts(make(length))).toEqual([verdict, verdict]);
  });

  test.each(hostileTexts)(
    '$name: the verdict is the same at ten times the length',
    ({ make, verdict }) => {
      expect(verdicts(make(10 * length))).toEqual([verdict, verdict]);
    },
  );
});

// The snapshots show every single answer: the measured means can stay the same while answers change.

test('scores of sessions of every kind stay the same', async () => {
  const rows = sessions.flatMap(({ notes, kinds: labels }) => {
    const report = scoreNoteIndividuality([...notes]);
    return report.notes.map((entry, index) => [labels[index], entry]);
  });
  await expect(lines(rows)).toMatchFileSnapshot('answers/sessions.jsonl');
});

test('scores of further sessions stay the same', async () => {
  const further = [
    ...labelledSessions(tuned, 3 * kinds.length, 1),
    ...labelledSessions(reported, 3 * kinds.length + 3, 2),
  ];
  const rows = further.map(({ notes, kinds: labels }) =>
    scoreNoteIndividuality([...notes]).notes.map(
      ({ score, verdict, closest, nameSwap, shared }, at) =>
        [
          labels[at],
          score,
          verdict,
          closest?.similarity,
          nameSwap.wouldAlsoBeTrueOf.length,
          shared.length,
        ].join(' '),
    ),
  );
  await expect(lines(rows)).toMatchFileSnapshot('answers/further.jsonl');
});

test('scores of notes in other scripts, with numbers, lists and abbreviations stay the same', async () => {
  const { notes, clusters, findings } = scoreNoteIndividuality(foreign, {
    thresholds: { minimumWords: 4, review: 10, cloned: 60 },
    names: [{ given: 'Øster', family: 'O’Brien-Smith' }],
  });
  await expect(
    lines([...notes, clusters, findings.map(({ message }) => message)]),
  ).toMatchFileSnapshot('answers/foreign.jsonl');
});

test('scores of notes with a history and a frame stay the same', async () => {
  const rows = earlier.flatMap(({ history, notes }) => {
    const { notes: entries, findings } = scoreNoteIndividuality(notes, { history });
    return [
      ...entries,
      findings.map(({ rule, reason, path, params }) => [rule, reason, path, params]),
    ];
  });
  await expect(lines(rows)).toMatchFileSnapshot('answers/earlier.jsonl');
});
