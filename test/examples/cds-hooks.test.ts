import { readFileSync } from 'node:fs';
import type { Bundle } from 'fhir/r4.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { GroupSession } from '../../src/index.js';
import { bundleOf } from '../standards/fhir/bundle-of.js';
import { httpClient } from './http-client.js';
import {
  bundleProgram,
  type RunningService,
  startService,
  temporaryFolder,
} from './run-program.js';

const sessionOf = (file: string): GroupSession =>
  JSON.parse(readFileSync(`examples/data/${file}.json`, 'utf8'));
const copied = sessionOf('copied-notes');
const bundle = bundleOf(copied, 'one encounter with parts');

interface Card {
  summary: string;
  detail: string;
  indicator: string;
  source: { label: string };
}

const callFor = (patientId: string, group: Bundle | undefined): string =>
  JSON.stringify({
    hook: 'encounter-discharge',
    hookInstance: '5f4d9e9c-0000-4000-8000-000000000001',
    fhirServer: 'https://ehr.example/fhir',
    context: { userId: 'Practitioner/marchetti', patientId, encounterId: 'bereavement' },
    ...(group ? { prefetch: { group } } : {}),
  });

describe('the CDS Hooks service', () => {
  const { folder, remove } = temporaryFolder();
  let service: RunningService;
  let client: ReturnType<typeof httpClient>;
  let path: string;

  beforeAll(async () => {
    const program = await bundleProgram('examples/cds-hooks/src/main.ts', folder);
    service = await startService(program, folder);
    client = httpClient(service.address, 4);
    const [found] = JSON.parse((await client.get('/cds-services')).text).services;
    path = `/cds-services/${found.id}`;
    expect(found).toMatchObject({
      hook: 'encounter-discharge',
      prefetch: { group: expect.stringContaining('Encounter') },
    });
  });

  afterAll(async () => {
    client?.close();
    await service?.stop();
    remove();
  });

  const cardsFor = async (patientId: string, group: Bundle): Promise<Card[]> =>
    JSON.parse((await client.post(path, callFor(patientId, group))).text).cards;

  test('shows a copied note when the encounter is closed', async () => {
    const cards = await cardsFor('P-70314', bundle);
    const [card] = cards.filter(({ detail }) => detail.includes('note/individuality'));
    expect(card).toMatchObject({ indicator: 'critical' });
    expect(card?.summary.length).toBeLessThan(140);
    expect(card?.detail).toContain('What to do');
  });

  test('shows nothing about another member', async () => {
    const others = copied.members.filter(({ patientId }) => patientId !== 'P-70314');
    const shown = JSON.stringify(await cardsFor('P-70314', bundle));
    for (const { patientId, name } of others) {
      expect(shown).not.toContain(patientId);
      expect(shown).not.toContain(name?.family);
    }
    const own = copied.members.at(-1)?.patientId ?? '';
    expect(JSON.stringify(await cardsFor(own, bundle))).not.toContain('note/individuality');
    expect(await cardsFor('a stranger', bundle)).toEqual([]);
  });

  test('finds the patient by the ID of this library’s system', async () => {
    const renamed: Bundle = JSON.parse(JSON.stringify(bundle));
    for (const { resource } of renamed.entry ?? [])
      if (resource?.resourceType === 'Patient' && resource.id === 'P-70314')
        resource.identifier = [{ system: 'urn:group-therapy-billing:id', value: 'known' }];
    const cards = await cardsFor('P-70314', renamed);
    expect(cards.some(({ detail }) => detail.includes('note/individuality'))).toBe(true);
  });

  test('lists the required parts that a record lacks', async () => {
    const entry = bundle.entry?.map(({ resource, ...rest }) => {
      if (resource?.resourceType !== 'Encounter') return { ...rest, ...(resource && { resource }) };
      const { period: _, ...undated } = resource;
      return { ...rest, resource: undated };
    });
    const cards = await cardsFor('P-70314', { ...bundle, ...(entry ? { entry } : {}) });
    expect(cards).toHaveLength(1);
    expect(cards[0]?.detail).toContain('date of service');
  });

  test.each<[string, string, number]>([
    ['a call without the bundle', callFor('P-70314', undefined), 412],
    ['a call of another hook', '{ "hook": "patient-view" }', 400],
    ['broken JSON', '{ "hook": "Whitfield', 400],
    [
      'a bundle of another type',
      '{ "hook": "encounter-discharge", "hookInstance": "1", "context": { "patientId": "1", "encounterId": "1" }, "prefetch": { "group": { "resourceType": "Whitfield" } } }',
      400,
    ],
    ['a body of nine megabytes', JSON.stringify('x'.repeat(9 * 1024 * 1024)), 413],
  ])('rejects %s', async (_, body, status) => {
    const answer = await client.post(path, body);
    expect(answer.status).toBe(status);
    expect(answer.text).not.toContain('Whitfield');
  });

  test('allows calls from another origin', async () => {
    const { headers } = await client.get('/cds-services');
    expect(headers['access-control-allow-origin']).toBe('*');
    expect((await client.get('/cds-services/other')).status).toBe(404);
  });

  test('logs only statuses and numbers of cards', () => {
    const [, ...lines] = service.output().trim().split('\n');
    expect(lines.length).toBeGreaterThan(8);
    for (const line of lines) expect(line).toMatch(/^\{"status":\d+,"cards":\d+\}$/);
  });
});
