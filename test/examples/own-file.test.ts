import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { jsonFault } from '../../examples/demo/json-fault.js';
import { eveningEnvelope } from '../../examples/standards/evening-envelope.js';
import { to837P } from '../../src/standards/x12/index.js';
import { eveningClaims } from '../standards/evening-claims.js';
import { runs } from '../whole/long-runs.js';
import { data, demo, ownFile } from './run-demo.js';

const given = (file: string) => JSON.parse(readFileSync(join(data, file), 'utf8'));
const session = () => given('clean-recovery-group.json');
const clinic = () => given('clinic.json');
const day = () => given('same-hour-billed-twice.json');

describe('your own file', () => {
  test('may be a session; the demo then makes up the billing and applies no payer policies', () => {
    const { code, text } = demo([ownFile(session())]);
    expect(code).toBe(0);
    expect(text).toContain('tuesday-recovery-2026-03-03');
    expect(text).toContain('5 claims, $475.00');
    expect(text).toContain('The file has no billing.');
    expect(text).toMatch(/Not checked: [^.]*payer policies/);
  });

  test('may include billing', () => {
    const billing = { ...clinic(), chargeCents: { '90853': 12_000, H0005: 3_000 } };
    const { code, text } = demo([ownFile({ session: session(), billing })]);
    expect(code).toBe(0);
    expect(text).toContain('6 claims, $690.00');
    expect(text).not.toContain('The file has no billing');
  });

  test('may include a claim file', () => {
    const { code, text } = demo([ownFile(given('claim-file-with-six-mistakes.json'))]);
    expect(code).toBe(0);
    expect(text).toContain('The claim file, compared with the roster');
    expect(text).toContain('rule reconcile/absent-billed');
  });

  test('may be an array of billed services', () => {
    const { code, text } = demo([ownFile(day())]);
    expect(code).toBe(0);
    expect(text).toMatch(/L-771 \+ L-772 .* 45 min .* unbundled/);
  });

  test('may have a byte order mark, or be UTF-16 as some shells write it', () => {
    const text = JSON.stringify(session());
    for (const bytes of [Buffer.from(`\ufeff${text}`), Buffer.from(`\ufeff${text}`, 'utf16le')])
      expect(demo([ownFile(bytes)]).code).toBe(0);
  });

  test('with a blocked session is not broken', () => {
    const blocked = { ...session(), interaction: [] };
    const { code, text } = demo([ownFile(blocked)]);
    expect(code).toBe(0);
    expect(text).toContain(' BLOCKED ');
  });

  test('may be one of several; a broken one determines the exit code', () => {
    const { code, text } = demo([ownFile(session()), ownFile('['), ownFile(day())]);
    expect(code).toBe(1);
    expect(text).toContain('5 claims');
    expect(text).toContain('This is not valid JSON');
    expect(text).toContain('unbundled');
  });
});

describe('your own claim file', () => {
  const sent = to837P(eveningClaims, eveningEnvelope);

  test('is read as 837P, whatever its name', () => {
    const { code, text } = demo([ownFile(`\ufeff${sent}`)]);
    expect(code).toBe(0);
    expect(text).toMatch(/ (?:READY|REVIEW|BLOCKED) +\d+ service lines?/);
  });

  test('without one service line is not ready', () => {
    const { code, text } = demo([ownFile(sent.slice(0, sent.indexOf('CLM*')))]);
    expect(code).toBe(1);
    expect(text).toContain('This claim file has no service lines.');
    expect(text).not.toContain('READY');
  });
});

describe('your own folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'demo-folder-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  test('without a file that the demo reads is not ready', () => {
    writeFileSync(join(folder, 'readme.md'), 'nothing');
    const { code, text } = demo([folder]);
    expect(code).toBe(1);
    expect(text).toContain('nothing to');
    expect(text).not.toContain('ready');
  });

  test('is one table, with a row for each file, and why one cannot be read', () => {
    writeFileSync(join(folder, 'monday.json'), JSON.stringify(session()));
    writeFileSync(join(folder, 'services.json'), JSON.stringify(day()));
    expect(demo([folder]).code).toBe(0);
    writeFileSync(join(folder, 'tuesday.json'), '[');
    const { code, text } = demo([folder]);
    expect(code).toBe(1);
    expect(text).toMatch(/monday\.json +5 .* review/);
    expect(text).toMatch(/services\.json .* blocked/);
    expect(text).toMatch(/tuesday\.json .* not read/);
    expect(text).toContain('tuesday.json: This is not valid JSON');
  });
});

describe('a broken file', () => {
  test.each([
    ['is missing', () => '/no/such/file.json', 'File not found.'],
    ['is an empty list', () => ownFile([]), 'This list is empty: there is nothing to check.'],
    ['is empty', () => ownFile(' \n'), 'This file is empty.'],
    ['is not JSON', () => ownFile('{\n  "sessionId": "a",\n}'), 'line 3, column 1'],
  ])('%s', (_, path, why) => {
    const { code, text } = demo([path()]);
    expect(code).toBe(1);
    expect(text).toContain(why);
  });

  test.each([
    'null',
    '7',
    '"text"',
    '{}',
    '{"session":null}',
    '{"session":{},"billing":null,"services":null}',
    '[null]',
    '{"__proto__":{"session":1}}',
  ])('contains only %s', (text) => {
    const { code, text: printed } = demo([ownFile(text)]);
    expect(code).toBe(1);
    expect(printed).toMatch(/This file has (?:1 error|\d+ errors)\./);
  });

  const faulty = {
    session: {
      ...session(),
      start: '2026-02-30T18:30:00-05:00',
      placeOfService: 11,
      groupType: 'Canaryfield',
      canaryKey: 1,
    },
    billing: { ...clinic(), chargeCents: -5 },
    services: [{ ...day()[0], code: 'Canaryfield' }],
  };

  test('is reported with every fault and its path', () => {
    const { code, text } = demo([ownFile(faulty)]);
    expect(code).toBe(1);
    expect(text).toContain('This file has 6 errors.');
    for (const path of [
      '/session/start',
      '/session/placeOfService',
      '/session/groupType',
      '/session/*',
      '/billing/chargeCents',
      '/services/0/code',
    ])
      expect(text).toContain(` ${path}\n`);
    expect(text).not.toContain('Canaryfield');
  });

  test('is reported with its unknown keys', () => {
    const { code, text } = demo([ownFile({ session: session(), biling: clinic() })]);
    expect(code).toBe(1);
    expect(text).toContain(' /biling\n');
  });

  test('of services is reported with every fault', () => {
    const services = [day()[0], { ...day()[1], serviceDate: 'tomorrow', units: 0 }];
    const { code, text } = demo([ownFile(services)]);
    expect(code).toBe(1);
    expect(text).toContain(' /1/serviceDate\n');
    expect(text).toContain(' /1/units\n');
  });
});

test('help exits with 0, an unknown flag with 1', () => {
  expect(demo(['--help'])).toMatchObject({
    code: 0,
    text: expect.stringContaining('npm run demo'),
  });
  expect(demo(['--files']).code).toBe(1);
});

describe('canaries', () => {
  const canary = 'Zyxwvut';
  const shown =
    /(?:Id|Ids|npi|Npi|code|Code|status|Type|program|placeOfService|telehealth|Date|At|from|to|start|end|attendance|attendedMeans|coverage|instruction|effectiveFrom|effectiveTo|reviewBy)$/;
  const kept = (key: string) =>
    shown.test(key) || ['interaction', 'services', 'diagnoses', 'modifiers'].includes(key);

  const planted = (value: unknown, key = ''): unknown => {
    if (typeof value === 'string') return kept(key) ? value : `${canary} ${value}${canary}`;
    if (Array.isArray(value)) return value.map((one) => planted(one, key));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([inner, one]) => [inner, planted(one, inner)]),
    );
  };

  const files = [
    'clean-recovery-group.json',
    'dropped-to-one.json',
    'skills-class-from-slides.json',
    'large-iop-with-cofacilitator.json',
    'copied-notes.json',
    'iop-day-done-right.json',
    'same-hour-billed-twice.json',
  ];

  test.each(files)('planted in the names and notes of %s appear nowhere', (file) => {
    const content = planted(given(file));
    expect(JSON.stringify(content).split(canary).length).toBeGreaterThan(10);
    const { text } = demo([ownFile(content)]);
    expect(text).toMatch(/ (?:READY|REVIEW|BLOCKED) /);
    expect(text).not.toContain(canary);
  });

  test.each(files)('appear nowhere when %s has errors or ends inside a note', (file) => {
    const content = planted(given(file));
    const malformed = JSON.stringify(content).replaceAll('"attended"', `"${canary}"`);
    const whole = JSON.stringify(content);
    for (const text of [
      malformed,
      whole.slice(0, whole.lastIndexOf(canary) + 3),
      `${whole} ${canary}`,
    ])
      expect(demo([ownFile(text)]).text).not.toContain(canary);
  });
});

test('a position is found whenever JSON.parse fails, and only then', () => {
  const parses = (text: string): boolean => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };
  fc.assert(
    fc.property(
      fc.json(),
      fc.nat(),
      fc.constantFrom('', ',', '}', ']', '"', '\\', '0', '-', ' ', '\n', 'e', ':', '\u0000', '.'),
      fc.boolean(),
      (json, at, sign, replaces) => {
        const position = at % (json.length + 1);
        const text = `${json.slice(0, position)}${sign}${json.slice(position + (replaces ? 1 : 0))}`;
        expect(jsonFault(json)).toBeUndefined();
        expect(jsonFault(text) === undefined).toBe(parses(text));
      },
    ),
    { seed: 90853, numRuns: runs(300, 10_000) },
  );
});
