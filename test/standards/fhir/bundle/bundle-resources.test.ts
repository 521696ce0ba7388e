import { describe, expect, test } from 'vitest';
import type { InputFault } from '../../../../src/input/input-error.js';
import { readBundle } from '../../../../src/standards/fhir/bundle/bundle-resources.js';

type Entry = { fullUrl?: string; resource?: unknown };

const read = (...entry: Entry[]) => {
  const faults: InputFault[] = [];
  const { resources: placed } = readBundle({ resourceType: 'Bundle', entry }, faults);
  return { placed, faults: faults.map(({ path, code }) => `${path} ${code}`) };
};

const patient = (id: string | undefined, more: object = {}) => ({
  resourceType: 'Patient',
  ...(id === undefined ? {} : { id }),
  ...more,
});

const at = (fullUrl: string, resource: object): Entry => ({ fullUrl, resource });

const server = 'https://ehr.example/fhir';

describe('the resources of a bundle', () => {
  test('are those of the types that are read, and the resources they contain', () => {
    const { placed, faults } = read(
      at(
        `${server}/Patient/1`,
        patient('1', { contained: [patient('c', { contained: [patient('d')] })] }),
      ),
      { resource: { resourceType: 'Observation', id: 'o' } },
      {},
    );
    expect(faults).toEqual([]);
    expect(
      placed.map(({ path, expression, url, container }) => [
        path,
        expression,
        url,
        container?.path,
      ]),
    ).toEqual([
      ['/entry/0/resource', 'Bundle.entry[0].resource', `${server}/Patient/1`, undefined],
      [
        '/entry/0/resource/contained/0',
        'Bundle.entry[0].resource.contained[0]',
        undefined,
        '/entry/0/resource',
      ],
    ]);
  });

  test('are read once: a repeated entry is skipped, and a different one is a conflict', () => {
    const paths = (...entries: Entry[]) => read(...entries).placed.map(({ path }) => path);
    const one = at(`${server}/Patient/1`, patient('1'));
    expect(paths(one, one)).toEqual(['/entry/0/resource']);
    expect(read(one, at(`${server}/Patient/1`, patient('2'))).faults).toEqual([
      '/entry/1/resource conflict',
    ]);
    expect(paths({ resource: patient('1') }, { resource: patient('1') })).toEqual([
      '/entry/0/resource',
    ]);
    expect(
      read({ resource: patient('1') }, { resource: patient('1', { gender: 'male' }) }).faults,
    ).toEqual(['/entry/1/resource conflict']);
    expect(paths({ resource: patient(undefined) }, { resource: patient(undefined) })).toHaveLength(
      2,
    );
    expect(
      paths({ resource: patient('1') }, { resource: { resourceType: 'Practitioner', id: '1' } }),
    ).toHaveLength(2);
  });

  test('are the version updated last', () => {
    const version = (lastUpdated: unknown, id = '1') => ({
      resource: patient('1', { meta: { lastUpdated, versionId: id } }),
    });
    const old = version('2026-03-04T18:00:00Z');
    const recent = version('2026-03-04T13:00:01-05:00', '2');
    for (const entries of [
      [old, recent],
      [recent, old],
      [old, recent, old],
    ]) {
      const { placed, faults } = read(...entries);
      expect(faults).toEqual([]);
      expect(placed.map(({ path }) => path)).toEqual([
        `/entry/${entries.indexOf(recent)}/resource`,
      ]);
    }
    for (const other of ['2026-03-04T18:00:00Z', '2026-03-04', 5, undefined])
      expect(read(old, version(other, '2')).faults).toEqual(['/entry/1/resource conflict']);
  });

  test('say what to do about two versions of one', () => {
    const faults: InputFault[] = [];
    const entry = [{ resource: patient('1') }, { resource: patient('1', { gender: 'male' }) }];
    readBundle({ resourceType: 'Bundle', entry }, faults);
    expect(faults.map(({ message }) => message)).toEqual([expect.stringMatching(/Keep the newer/)]);
  });

  test('have a fault for every malformed element', () => {
    expect(
      read({ resource: null }, { resource: 'text' }, { resource: { id: '1' } }).faults,
    ).toEqual([
      '/entry/0/resource missing',
      '/entry/1/resource type',
      '/entry/2/resource/resourceType missing',
    ]);
    expect(read({ resource: patient('1', { name: 5 }) })).toMatchObject({
      placed: [],
      faults: ['/entry/0/resource/name type'],
    });
    expect(read({ resource: patient('1', { contained: [null] }) }).faults).toEqual([
      '/entry/0/resource/contained/0 missing',
    ]);
    const faults: InputFault[] = [];
    expect(readBundle(undefined, faults).resources).toEqual([]);
    expect(faults.map(({ code }) => code)).toEqual(['missing']);
    expect(readBundle({ resourceType: 'Bundle' }, []).resources).toEqual([]);
  });
});

describe('a bundle is whole', () => {
  const entry = (mode?: string) => ({ ...(mode ? { search: { mode } } : {}) });
  const signOf = (bundle: object) => readBundle({ resourceType: 'Bundle', ...bundle }, []).pageSign;

  test.each<[string, object, string | undefined]>([
    ['without links', { type: 'searchset' }, undefined],
    ['with a link to itself', { link: [{ relation: 'self' }, { relation: 'last' }] }, undefined],
    [
      'with all matches',
      { type: 'searchset', total: 1, entry: [entry(), entry('include')] },
      undefined,
    ],
    ['with a total of something else', { type: 'collection', total: 9 }, undefined],
    ['but not with a next page', { link: [{ relation: 'self' }, { relation: 'next' }] }, '/link/1'],
    ['but not with a previous page', { link: [{ relation: 'previous' }] }, '/link/0'],
    ['but not with a prev page', { link: [{}, { relation: 'prev' }] }, '/link/1'],
    [
      'but not with fewer matches',
      { type: 'searchset', total: 2, entry: [entry('match'), entry('include')] },
      '/total',
    ],
    ['but not with a total alone', { type: 'searchset', total: 1 }, '/total'],
  ])('%s', (_, bundle, sign) => {
    expect(signOf(bundle)).toBe(sign);
  });
});
