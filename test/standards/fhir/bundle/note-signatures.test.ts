import { describe, expect, test } from 'vitest';
import {
  type AnyResource,
  at,
  composition,
  documentReference,
  encounter,
  missingAt,
  noteOf,
  to,
} from './chart-resources.js';

describe('the note', () => {
  const path = '/members/0/note/signature';

  const dr = to('Practitioner/dr');

  const signer = (mode: string, id: string, time?: string) => ({
    mode,
    party: to(`Practitioner/${id}`),
    ...(time === undefined ? {} : { time }),
  });

  const signed = (changes: object, ...resources: AnyResource[]) => {
    const { signature, cosignature, reviewedBy, reviewedAt } =
      noteOf(composition('n', changes), ...resources) ?? {};
    const said = (one?: { providerId: string; signedAt?: string }) =>
      one && `${one.providerId} ${one.signedAt?.slice(11, 16)}`;
    return [
      said(signature),
      said(cosignature),
      reviewedBy && `${reviewedBy} ${reviewedAt?.slice(11, 16)}`,
    ];
  };

  test('is signed by an author first, and cosigned by the next other person', () => {
    const both = [signer('legal', 'chief', at('20:30')), signer('legal', 'dr', at('20:10'))];
    expect(signed({ attester: both })).toEqual(['dr 20:10', 'chief 20:30', undefined]);
    expect(signed({ attester: both, author: [to('Practitioner/chief')] })).toEqual([
      'chief 20:30',
      'dr 20:10',
      undefined,
    ]);
    expect(signed({ attester: both, author: [to('Practitioner/x'), dr] })).toEqual([
      'dr 20:10',
      'chief 20:30',
      undefined,
    ]);
    expect(signed({ attester: [both[1], signer('legal', 'dr', at('20:40'))] })).toEqual([
      'dr 20:10',
      undefined,
      undefined,
    ]);
    expect(signed({ attester: [signer('professional', 'chief', at('20:50')), both[1]] })).toEqual([
      'dr 20:10',
      undefined,
      'chief 20:50',
    ]);
    expect(signed({ attester: [signer('personal', 'dr', at('20:10'))] })).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(
      signed({
        attester: [
          signer('legal', 'dr', '2026-03-04'),
          signer('legal', 'dr'),
          { mode: 'legal', time: at('20:10') },
        ],
      }),
    ).toEqual([undefined, undefined, undefined]);
  });

  test('may be signed by a Provenance', () => {
    const provenance = (target: string, ...signature: object[]): AnyResource => ({
      resourceType: 'Provenance',
      id: `p-${target}`,
      target: [to(target)],
      signature,
    });
    const by = (id: string, when: string) => ({ who: to(`Practitioner/${id}`), when });
    expect(
      signed({}, provenance('Composition/n', by('chief', at('20:30')), by('dr', at('20:05')))),
    ).toEqual(['dr 20:05', 'chief 20:30', undefined]);
    expect(signed({}, provenance('Composition/other', by('dr', at('20:05'))))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    expect(
      signed(
        {},
        { resourceType: 'Provenance', id: 'p' },
        { resourceType: 'Provenance', id: 'q', target: [to('Composition/n')] },
      ),
    ).toEqual([undefined, undefined, undefined]);
    expect(missingAt(path, encounter(), composition('n'))).toEqual(['absent /entry/1/resource']);
  });

  test('is signed at a known time, or its signature is unreadable', () => {
    const why = (...resources: AnyResource[]) => missingAt(path, encounter(), ...resources)[0];
    expect(why(composition('n'))).toContain('absent');
    expect(why(composition('n', { attester: [signer('legal', 'dr')] }))).toContain('unreadable');
    expect(why(composition('n', { attester: [signer('personal', 'dr')] }))).toContain('absent');
    expect(why(documentReference('d', [], { authenticator: dr }))).toContain('unreadable');
  });

  const authenticated = (valueDateTime: string | undefined, changes: object = {}) =>
    documentReference('d', [], {
      authenticator: dr,
      extension: [
        {
          url: 'http://hl7.org/fhir/us/core/StructureDefinition/us-core-authentication-time',
          ...(valueDateTime === undefined ? {} : { valueDateTime }),
        },
      ],
      ...changes,
    });

  test('may be signed by the authenticator of the document, at the time of US Core', () => {
    expect(noteOf(authenticated(at('20:10')))?.signature).toEqual({
      providerId: 'dr',
      signedAt: at('20:10'),
    });
    for (const time of [undefined, '2026-03-04'])
      expect(noteOf(authenticated(time))).not.toHaveProperty('signature');
    expect(noteOf(authenticated(at('20:10'), { authenticator: undefined }))).not.toHaveProperty(
      'signature',
    );
  });

  test('is cosigned by an authenticator who is not the author who signed', () => {
    const byAuthor: AnyResource = {
      resourceType: 'Provenance',
      id: 'p',
      target: [to('DocumentReference/d')],
      signature: [{ who: to('Practitioner/intern'), when: at('20:05') }],
    };
    const author = [to('Practitioner/intern')];
    expect(noteOf(authenticated(at('20:00'), { author }), byAuthor)).toMatchObject({
      signature: { providerId: 'intern', signedAt: at('20:05') },
      cosignature: { providerId: 'dr', signedAt: at('20:00') },
    });
  });
});
