import type { Encounter, FhirResource } from 'fhir/r4.js';
import { describe, expect, test } from 'vitest';
import { own } from '../../../../src/standards/fhir/systems.js';
import { at, encounterOf, part, period, readSession, to, whole } from './encounter-resources.js';
import {
  changing,
  onEncounter,
  partA,
  patientA,
  readGroup,
  readingOf,
  written,
} from './small-group-bundle.js';

describe('the times of a session', () => {
  const times = (...resources: Encounter[]) => {
    const { session, missing } = readSession(...resources);
    return [
      session.start,
      session.end,
      ...missing.filter((one) => /^\/(?:start|end|timeZone)/.test(one)),
    ];
  };
  const absent = { status: 'cancelled' as const };

  test('are those of the session’s own encounter', () => {
    expect(times(whole(), part('a', { period: period('17:00', '21:00') }))).toEqual([
      at('18:30'),
      at('19:45'),
    ]);
  });

  test('are otherwise from the first start to the last end of the patients who attended', () => {
    const wide = { period: period('17:00', '21:00') };
    const parts = [
      encounterOf('a', { period: period('18:40', '19:30') }),
      encounterOf('b', { period: period('18:35', '19:20') }),
      encounterOf('c', { period: period('18:50', '19:40') }),
      encounterOf('d', { ...wide, ...absent }),
    ];
    expect(times(...parts)).toEqual([at('18:35'), at('19:40')]);
    expect(times(...parts.toReversed())).toEqual([at('18:35'), at('19:40')]);
    expect(
      times(
        whole({ period: { start: at('18:30') } }),
        ...parts.map((one) => ({ ...one, partOf: to('Encounter/whole') })),
      ),
    ).toEqual([at('18:30'), at('19:40')]);
  });

  test('are missing without periods, and unreadable if the periods have no time of day', () => {
    expect(times(whole({ period: {} }), part('a', { period: {} }))).toEqual([
      undefined,
      undefined,
      '/start absent /entry/0/resource',
      '/end absent /entry/0/resource',
    ]);
    expect(times(encounterOf('a', { period: { start: '2026-03-04' } }))).toEqual([
      undefined,
      undefined,
      '/start unreadable /entry/0/resource',
      '/end absent /entry/0/resource',
    ]);
  });

  test('need a time zone if the start has offset zero', () => {
    const zone = (valueString: string) => ({ extension: [{ url: own('time-zone'), valueString }] });
    const utc = { period: { start: '2026-03-04T23:30:00Z', end: '2026-03-05T00:45:00Z' } };
    expect(
      readSession(whole({ ...utc, ...zone('America/New_York') }), part('a')).session.timeZone,
    ).toBe('America/New_York');
    expect(times(whole(utc), part('a', utc))).toContain('/timeZone absent /entry/0/resource');
    const zeroOffset = {
      period: { start: '2026-03-04T23:30:00+00:00', end: '2026-03-05T00:45:00+00:00' },
    };
    expect(times(whole(zeroOffset), part('a', zeroOffset))).toContain(
      '/timeZone absent /entry/0/resource',
    );
    expect(times(whole(zone('Mars/Olympus')), part('a'))).toContain(
      '/timeZone unreadable /entry/0/resource',
    );
    expect(
      times(whole(utc), part('a', zone('UTC')), part('b', zone('America/New_York'))),
    ).toContain('/timeZone ambiguous /entry/1/resource');
    expect(times(whole(), part('a'))).toEqual([at('18:30'), at('19:45')]);
    const within = (url: string) => ({
      period: {
        ...period('18:30', '19:45'),
        _start: {
          extension: [
            { url: 'x', valueCode: 'UTC' },
            { url, valueCode: 'America/New_York' },
          ],
        },
      },
    });
    expect(
      readSession(whole(within('http://hl7.org/fhir/StructureDefinition/tz-code'))).session
        .timeZone,
    ).toBe('America/New_York');
    expect(readSession(whole(within('y'))).session.timeZone).toBeUndefined();
  });
});

describe('the presence of a patient', () => {
  const presence = (...parts: Encounter[]) => {
    const { session, missing } = readSession(whole(), ...parts);
    return [
      session.members?.[0]?.presence === 'whole'
        ? 'whole'
        : session.members?.[0]?.presence?.map(
            ({ from, to: until = '' }) => `${from.slice(11, 16)}-${until.slice(11, 16)}`,
          ),
      ...missing.filter((one) => one.startsWith('/members/0/presence')),
    ];
  };
  const stated = (...spans: (readonly [string, string])[]) => ({
    extension: spans.map(([from, until]) => ({
      url: own('presence'),
      valuePeriod: period(from, until),
    })),
  });

  test('is the period of the encounter, unless that is the whole session', () => {
    expect(presence(part('a'))).toEqual(['whole']);
    expect(
      presence(
        part('a', { period: { start: '2026-03-04T23:30:00Z', end: '2026-03-05T00:45:00Z' } }),
      ),
    ).toEqual(['whole']);
    expect(presence(part('a', { period: period('18:31', '19:45') }))).toEqual([['18:31-19:45']]);
    expect(presence(part('a', { period: period('18:30', '19:44') }))).toEqual([['18:30-19:44']]);
  });

  test('is what the extension states, in the order of time', () => {
    expect(presence(part('a', stated(['18:30', '19:45'])))).toEqual([['18:30-19:45']]);
    expect(presence(part('a', stated(['19:00', '19:30'], ['18:40', '18:50'])))).toEqual([
      ['18:40-18:50', '19:00-19:30'],
    ]);
    expect(
      presence(
        part('a', { period: period('18:30', '18:50') }),
        part('a2', { subject: to('Patient/a'), period: period('19:00', '19:45') }),
      ),
    ).toEqual([['18:30-18:50', '19:00-19:45']]);
  });

  test('is missing without a period, and unreadable if any period is incomplete', () => {
    const { period: _, ...untold } = part('a');
    expect(presence(untold)).toEqual([undefined, '/members/0/presence absent /entry/1/resource']);
    expect(presence(part('a', { period: { start: at('18:30') } }))).toEqual([
      undefined,
      '/members/0/presence unreadable /entry/1/resource',
    ]);
    expect(presence(part('a'), { ...untold, id: 'a2' })).toEqual([
      undefined,
      '/members/0/presence unreadable /entry/1/resource',
    ]);
    expect(presence({ ...untold, status: 'cancelled' })).toEqual([undefined]);
  });
});

describe('times in a bundle of a group', () => {
  test('use the time zone of the period, if the engine knows it', () => {
    const zoned = (valueCode: string) =>
      changing<Encounter>(written.sessionId, () => ({
        period: {
          start: '2026-03-04T23:30:00Z',
          _start: {
            extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/tz-code', valueCode }],
          },
          end: '2026-03-05T00:45:00Z',
        },
      }));
    expect(readGroup(zoned('America/New_York')).session.timeZone).toBe('America/New_York');
    expect(readGroup(zoned('Mars/Olympus')).missing).toEqual(['/timeZone unreadable']);
  });

  test('come from the patients’ encounters if the session’s own encounter has none', () => {
    const { session, missing } = readGroup(
      changing<Encounter>(written.sessionId, () => ({ period: { start: '2026-03-04' } })),
    );
    expect(session).toEqual(written);
    expect(missing).toEqual([]);
  });

  test('include both encounters of a patient who came back', () => {
    const first = { start: written.start, end: '2026-03-04T19:00:00-05:00' };
    const again: FhirResource = {
      resourceType: 'Encounter',
      id: `${partA}.again`,
      status: 'finished',
      class: { code: 'AMB' },
      partOf: { reference: `Encounter/${written.sessionId}` },
      subject: patientA,
      period: { start: '2026-03-04T19:10:00-05:00', end: written.end },
    };
    const { session, a } = readGroup(
      changing<Encounter>(partA, () => ({ period: first })),
      [again],
    );
    expect(session.members).toHaveLength(3);
    expect(a?.presence).toEqual([
      { from: first.start, to: first.end },
      { from: '2026-03-04T19:10:00-05:00', to: written.end },
    ]);
  });
});

test('the session starts with the first patient and ends with the last', () => {
  const early = '2026-03-04T18:20:00-05:00';
  const read = readingOf(
    onEncounter(partA, ({ period }) => ({ period: { ...period, start: early } })),
    'simultaneous encounters',
  );
  expect(read.session.start).toBe(early);
  const [a, b] = read.session.members ?? [];
  expect(a?.presence).toBe('whole');
  expect(b?.presence).toEqual([{ from: written.start, to: written.end }]);
});
