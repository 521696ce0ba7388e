import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Judgment, judge } from '../../examples/demo/judge.js';
import { readJson, readWork } from '../../examples/demo/read-work.js';
import { scenes } from '../../examples/demo/scenes.js';
import { allFindings, verdictOf } from '../../examples/demo/screens/summary.js';
import { terminalOf } from '../../examples/demo/terminal/terminal.js';
import { scoreNoteIndividuality } from '../../src/index.js';
import { isBlank } from '../../src/input/blank.js';
import { runs } from '../whole/long-runs.js';
import { data, demo, ownFile } from './run-demo.js';

const clinic = readJson(join(data, 'clinic.json'));
const scene = (file: string): Judgment => judge(readWork(join(data, file)), clinic, true);

const session = (file: string) => {
  const judged = scene(file);
  if (judged.kind !== 'session') throw new TypeError('This scene is a day of services.');
  return judged;
};

const day = (file: string) => {
  const judged = scene(file);
  if (judged.kind !== 'services') throw new TypeError('This scene is a session.');
  return judged.unbundling;
};

const reasonsIn = (
  findings: readonly { rule: string; reason: string; outcome: string }[],
): string[] => [...new Set(findings.map(({ rule, reason }) => `${rule} ${reason}`))].sort();

const serious = (findings: readonly { rule: string; reason: string; outcome: string }[]) =>
  reasonsIn(findings.filter(({ outcome }) => outcome !== 'advice'));

describe('the clean recovery group', () => {
  const { report, batch } = session('clean-recovery-group.json');

  test('is ready, with nothing worse than advice', () => {
    expect(report.verdict).toBe('ready');
    expect(reasonsIn(batch.findings)).toEqual(['note/risk unsaid-in-recovery']);
  });

  test('results in six claims, billed as three payers require', () => {
    expect(batch.claims.map(({ lines }) => lines.map(({ code }) => code).join())).toEqual([
      '90853',
      '90853',
      '90853',
      'H0005',
      '90853',
      '90853',
    ]);
    const [late, home] = [batch.claims[3], batch.claims[4]];
    expect(late?.lines[0], '58 minutes are three units of 15 minutes').toMatchObject({
      units: 3,
      chargeCents: 7200,
    });
    expect(home).toMatchObject({ placeOfService: '10', lines: [{ modifiers: ['95'] }] });
    expect(batch.totalChargeCents).toBe(54_700);
  });

  test('counts the late arrival and the lost connection to the minute', () => {
    expect(report.members.map(({ minutes }) => minutes)).toEqual([75, 75, 75, 58, 72, 75]);
  });
});

test('the group that dropped to one needs a person to decide', () => {
  const { report, batch } = session('dropped-to-one.json');
  expect(report.verdict).toBe('review');
  expect(report.attended).toBe(2);
  expect(serious(batch.findings)).toEqual([
    'member/minutes under-half',
    'session/dropped-to-one alone-as-long-as-a-service',
  ]);
  expect(batch.claims).toEqual([]);
  expect(batch.absent).toHaveLength(4);
});

test('a class from slides is not group psychotherapy', () => {
  const { report, batch } = session('skills-class-from-slides.json');
  expect(report.verdict).toBe('blocked');
  expect(report.service.kind).toBe('not-group');
  expect(report.service.alternatives.map(({ code }) => code)).toEqual(['H2027', 'S9446']);
  expect(serious(batch.findings)).toEqual([
    'session/didactic mostly-instruction',
    'session/interactive no-interaction',
  ]);
  expect(batch.claims).toEqual([]);
});

test('every claim of the large group is held because two facilitators bill', () => {
  const { report, batch } = session('large-iop-with-cofacilitator.json');
  expect(report.attended).toBe(12);
  expect(report.verdict).toBe('blocked');
  expect(serious(batch.findings)).toEqual([
    'session/group-size no-rationale',
    'session/payer-group-size above-maximum',
    'session/payer-group-size no-rationale',
    'session/per-diem in-the-day-rate',
    'session/rendering-provider several-bill',
  ]);
  expect(batch.claims).toEqual([]);
  expect(batch.notBilled.map(({ reason }) => reason).sort()).toEqual([
    'day-rate',
    'day-rate',
    'day-rate',
    'self-pay',
  ]);
});

describe('the same note in four charts', () => {
  const { session: recorded, report, batch } = session('copied-notes.json');
  const copied = ['P-70311', 'P-70314', 'P-70320', 'P-70322'];

  test('is found among eight notes, and so is the name that was missed', () => {
    const { notes, clusters } = scoreNoteIndividuality(
      recorded.members.flatMap(({ patientId, name, note }) =>
        note && name
          ? [
              {
                ...{ noteId: note.noteId, patientId, name, sessionId: recorded.sessionId },
                text: [
                  ...[note.participation, note.meaning, note.interventions],
                  ...[note.response, note.progress, note.plan],
                ].join('\n'),
              },
            ]
          : [],
      ),
    );
    expect(notes.filter(({ verdict }) => verdict === 'cloned').map((one) => one.patientId)).toEqual(
      copied,
    );
    expect(notes.filter(({ score }) => score >= 90)).toHaveLength(4);
    expect(clusters).toEqual([['N-90551', 'N-90552', 'N-90553', 'N-90554']]);
    const named = notes.filter(({ namesOther }) => namesOther.length > 0);
    expect(named.map(({ patientId }) => patientId)).toEqual(['P-70320']);
  });

  test('holds four claims, and four can be sent', () => {
    expect(report.verdict).toBe('blocked');
    const cloned = batch.findings.filter(
      ({ rule, outcome }) => rule === 'note/individuality' && outcome === 'fail',
    );
    expect(cloned.map(({ patientId }) => patientId)).toEqual(copied);
    const named = batch.findings.filter(({ rule }) => rule === 'note/other-member-named');
    expect(named.map(({ patientId }) => patientId)).toEqual(['P-70320']);
    expect(batch.held.map(({ patientId }) => patientId)).toEqual(copied);
    expect(batch.claims).toHaveLength(4);
  });
});

test('every pair of the day billed correctly is distinct', () => {
  const { verdict, pairs, findings } = day('iop-day-done-right.json');
  expect(verdict).toBe('ready');
  expect(serious(findings)).toEqual([]);
  expect(pairs.map((pair) => [pair.verdict, pair.modifier.present])).toEqual([
    ['distinct', ['XE']],
    ['distinct', ['25']],
  ]);
});

test('the same hour billed twice is unbundled, whatever its modifier', () => {
  const { verdict, pairs, findings } = day('same-hour-billed-twice.json');
  expect(verdict).toBe('blocked');
  expect(pairs).toMatchObject([{ verdict: 'unbundled', overlapMinutes: 45 }]);
  const rules = new Set(findings.map(({ rule }) => rule));
  for (const rule of ['overlapping-time', 'same-encounter', 'same-note', 'modifier-does-not-cure'])
    expect(rules).toContain(`unbundling/${rule}`);
});

describe('the claim file with six mistakes', () => {
  const found = new Set(
    allFindings(session('claim-file-with-six-mistakes.json')).map(({ rule }) => rule),
  );
  const [{ mistakes = [] } = {}] = scenes.filter((one) => one.mistakes);

  test('has six mistakes', () => {
    expect(mistakes).toHaveLength(6);
  });

  test.each(mistakes)('$mistake: found', ({ rules }) => {
    for (const rule of rules) expect(found).toContain(rule);
  });
});

test('every file of examples/data except the clinic is a scene', () => {
  const files = readdirSync(data).filter((file) => file !== 'clinic.json');
  expect([...new Set(scenes.map(({ file }) => file))].sort()).toEqual(files.sort());
});

test('the evening that was decided sends one claim, and the rejected one stays held', () => {
  const [{ file = '', decisions = [] } = {}] = scenes.filter((one) => one.decisions);
  const judged = judge(readWork(join(data, file)), { ...clinic, decisions }, true);
  if (judged.kind !== 'session') throw new TypeError('This scene is a session.');
  const { report, batch } = judged;
  expect(report.unusedDecisions).toEqual([]);
  expect(report.counts).toMatchObject({ fail: 1, review: 1, decided: 2 });
  expect([batch.claims.length, batch.held.length]).toEqual([1, 1]);
  expect(session(file).batch.claims).toEqual([]);
});

const names = [...new Set(scenes.map(({ file }) => file.replace('.json', '')))];
const everyScene = (terminal?: { width: number; color: boolean }) => demo(names, terminal);

describe('without a file', () => {
  const { code, text } = demo([]);

  test('every scene is in one table first, then one blocked case in full, then the names', () => {
    expect(code).toBe(0);
    const table = text.slice(0, text.indexOf('A skills class taught from slides ━'));
    for (const { title } of scenes) expect(table).toContain(title);
    expect(text.match(/ BLOCKED /g)).toHaveLength(1);
    expect(text).toContain('rule session/interactive, no-interaction');
    for (const name of names) expect(text).toContain(name);
  });

  test.each([60, 80, 100])('%i columns are enough, and fewer than eighty lines', (width) => {
    const lines = demo([], { width, color: false }).text.split('\n');
    expect(Math.max(...lines.map((one) => [...one].length))).toBeLessThanOrEqual(width);
    // npm prints four lines of its own.
    expect(lines.length).toBeLessThan(80 - 4);
  });
});

test('one scene is shown by its name', () => {
  const { code, text } = demo(['dropped-to-one']);
  expect(code).toBe(0);
  expect(text).toContain('The group that dropped to one');
  expect(text).toContain('The same group, decided');
  expect(text).not.toContain('A clean recovery group');
});

describe('what is printed', () => {
  const { code, text } = everyScene();

  test('has every scene, its verdict and its findings with remedy, source and rule', () => {
    expect(code).toBe(0);
    for (const { file, title } of scenes) {
      expect(text).toContain(title);
      expect(text).toContain(`${verdictOf(scene(file)).toUpperCase()} `);
    }
    for (const { rule, reason } of session('dropped-to-one.json').batch.findings)
      expect(text).toContain(`rule ${rule}, ${reason}`);
    expect(text).toContain('do Decide and document what was delivered during that time');
    expect(text).toContain('source CPT Code 90853: Group Psychotherapy Billing Guide');
    expect(text).toContain('No claims to send');
  });

  test('shows a finding about many patients once', () => {
    expect(text.match(/Several facilitators bill/g)).toHaveLength(1);
    expect(text).toContain('for 12 patients: P-61201, ');
  });

  test('has a row for each member and each claim', () => {
    expect(text).toMatch(/P-20601 +58 +6:47-7:45 pm +100 +ready +claim of \$72\.00/);
    expect(text).toMatch(/P-20288 +72 +6:30-7:06 pm, 7:09-7:45 pm +100 +ready/);
    expect(text).toMatch(
      /[A-Z0-9]{20} +P-20601 +tidewater-medicaid +11 +H0005 +3 +\$72\.00 +1:F14\.20/,
    );
    expect(text).toMatch(/not billed .*P-61244 \(self-pay\)/);
    expect(text).toContain('absent     P-30126, P-29980, P-30133, P-30090');
  });

  const strings = (value: unknown, wanted: (key: string) => boolean, under = ''): string[] => {
    if (typeof value === 'string') return wanted(under) ? [value] : [];
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, inner]) =>
      strings(inner, wanted, Array.isArray(value) ? under : key),
    );
  };
  const everything = scenes.map(({ file }) => JSON.parse(readFileSync(join(data, file), 'utf8')));

  test('contains no name', () => {
    const names = strings(everything, (key) => ['given', 'family', 'preferred'].includes(key));
    expect(names.length).toBeGreaterThan(50);
    const words = new Set(text.split(/[^\p{L}]+/u));
    expect(names.flatMap((name) => name.split(/[ -]/)).filter((name) => words.has(name))).toEqual(
      [],
    );
  });

  test('contains no phrase of a note, a goal or a focus', () => {
    const idOrCode = /(?:Id|Npi|npi|At|code|codes|from|to|start|end|Date|date|By|From|To|number)$/;
    const free = strings(everything, (key) => !idOrCode.test(key)).filter((one) => / /.test(one));
    expect(free.length).toBeGreaterThan(200);
    const phrases = free.flatMap((one) => {
      const words = one.split(/\s+/);
      return words.slice(3).map((_, index) => words.slice(index, index + 4).join(' '));
    });
    const screen = text.replace(/\s+/g, ' ');
    expect(phrases.filter((phrase) => screen.includes(phrase))).toEqual([]);
  });

  test.each([60, 80, 90, 96, 100])('stays within %i columns', (width) => {
    const lines = everyScene({ width, color: false }).text.split('\n');
    expect(Math.max(...lines.map((one) => [...one].length))).toBeLessThanOrEqual(width);
    expect(lines.filter((one) => one !== one.trimEnd())).toEqual([]);
  });

  test('has the same words in color', () => {
    const colored = everyScene({ width: 100, color: true }).text;
    expect(colored).toContain('\u001b[');
    expect(text).not.toContain('\u001b');
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the escape that begins a color.
    expect(colored.replace(/\u001b\[[\d;]*m/g, '')).toBe(text);
  });
});

test('color is used only on a terminal, and only without NO_COLOR', () => {
  const tty = { isTTY: true, columns: 90 };
  expect(terminalOf({ ...tty, env: {} })).toEqual({ width: 90, color: true });
  expect(terminalOf({ ...tty, env: { NO_COLOR: '1' } }).color).toBe(false);
  expect(terminalOf({ ...tty, env: { TERM: 'dumb' } }).color).toBe(false);
  expect(terminalOf({ env: {} })).toEqual({ width: 100, color: false });
  expect(terminalOf({ ...tty, columns: 40, env: {} }).width).toBe(60);
  expect(terminalOf({ ...tty, columns: 300, env: {} }).width).toBe(100);
});

test('IDs of any length and script stay within the width and cannot move the cursor', () => {
  const clean = JSON.parse(readFileSync(join(data, 'clean-recovery-group.json'), 'utf8'));
  const anyId = fc
    .oneof(fc.string({ maxLength: 60, unit: 'binary' }), fc.string({ maxLength: 60 }))
    .filter((text) => !isBlank(text));
  fc.assert(
    fc.property(anyId, anyId, fc.constantFrom(60, 80, 100), (patientId, payerId, width) => {
      const changed = structuredClone(clean);
      changed.sessionId = `${patientId}${payerId}`;
      Object.assign(changed.members[0], { patientId, payerId });
      const { code, text } = demo([ownFile(changed)], { width, color: false });
      expect(code).toBe(0);
      for (const one of text.split('\n')) {
        expect([...one].length).toBeLessThanOrEqual(width);
        expect(one).not.toMatch(/\p{Cc}/u);
      }
    }),
    { seed: 20260303, numRuns: runs(12, 300) },
  );
});

describe('npm run demo', () => {
  const [node, ...script] = String(
    JSON.parse(readFileSync('package.json', 'utf8')).scripts.demo,
  ).split(' ');
  const run = (args: string[], env: Record<string, string> = {}) =>
    spawnSync(node ?? 'node', [...script, ...args], {
      encoding: 'utf8',
      env: { ...process.env, ...env },
    });

  test('prints the scenes, without color into a pipe', () => {
    const { status, stdout, stderr } = run([]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toBe(demo([]).text);
  });

  test('exits with 1 for a broken file, and finds a file where npm was called', () => {
    const broken = ownFile('{ "sessionId": ');
    expect(run([broken]).status).toBe(1);
    const { status, stdout } = run(['dropped-to-one.json'], { INIT_CWD: data });
    expect(status).toBe(0);
    expect(stdout).toContain('thursday-process-2026-02-26');
  });
});
