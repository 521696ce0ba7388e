import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Billing } from '../../../src/billing/billing.js';
import { buildPerPatientClaims } from '../../../src/billing/build-per-patient-claims.js';
import type { Finding } from '../../../src/finding/finding.js';
import type { GroupSession } from '../../../src/record/group-session.js';
import { change } from '../../../src/rule-book/change.js';
import { smallProcessGroup } from '../../../src/rule-book/example-records/small-process-group.js';
import { dayAfter } from '../../../src/time/calendar-date.js';
import { validateGroupSession } from '../../../src/validation/validate-group-session.js';
import { anySession, billedSession, nearlyRightSession } from '../arbitrary/billing.js';
import { services } from '../arbitrary/services.js';
import { runs } from '../long-runs.js';

const tries = { seed: 90853, numRuns: runs(8, 2_000) };

const reasonsOf = (findings: readonly Finding[]): string[] =>
  findings.map(({ rule, reason, outcome }) => `${rule}#${reason} ${outcome}`).sort();

/** What was decided about a session and each member, without the IDs, dates and paths of the input. */
const decidedAbout = (session: GroupSession, terms: Billing) => {
  const { claims, held, notBilled, absent, findings } = buildPerPatientClaims(session, terms);
  return {
    claims: claims.map(({ placeOfService, lines, totalChargeCents }) => ({
      placeOfService,
      lines: lines.map(({ code, modifiers, units, chargeCents }) =>
        [code, ...(modifiers ?? []), units, chargeCents].join(' '),
      ),
      totalChargeCents,
    })),
    findings: reasonsOf(findings),
    held: held.map(({ heldBy, chargeCents }) => ({ heldBy, chargeCents })),
    notBilled: notBilled.map(({ reason }) => reason),
    absent: absent.length,
  };
};

/** A copy of plain data in which every text is changed. */
const withTexts = <T>(value: T, changed: (text: string, key: string) => string): T => {
  const copy = (part: unknown, key: string): unknown => {
    if (typeof part === 'string') return changed(part, key);
    if (typeof part !== 'object' || part === null) return part;
    if (Array.isArray(part)) return part.map((one) => copy(one, key));
    return Object.fromEntries(Object.entries(part).map(([name, one]) => [name, copy(one, name)]));
  };
  return copy(value, '') as T;
};

describe('the same facts are decided alike', () => {
  test('if everything happens whole weeks earlier', () => {
    fc.assert(
      fc.property(billedSession, fc.integer({ min: 1, max: 7 }), ([session, terms], weeks) => {
        const dates = JSON.stringify([session, terms]);
        // Figures and codes of another year may differ.
        fc.pre(!/2027|2024|2012/.test(dates));
        const earlier = <T>(value: T): T =>
          withTexts(value, (text) =>
            text.replace(/^\d{4}-\d\d-\d\d(?=T|$)/, (date) => dayAfter(date, -7 * weeks)),
          );
        expect(decidedAbout(earlier(session), earlier(terms))).toEqual(
          decidedAbout(session, terms),
        );
      }),
      tries,
    );
  });

  test('if every record has another ID', () => {
    const isId = /^(?:[a-zA-Z]+Ids?|voids|reviewedBy|supervisedBy|performedBy)$/;
    const renamed = <T>(value: T): T =>
      withTexts(value, (text, key) => (isId.test(key) && /\w/.test(text) ? `0${text}` : text));
    fc.assert(
      fc.property(billedSession, ([session, { replaces = {}, ...terms }]) => {
        const keyed = Object.fromEntries(
          Object.entries(replaces).map(([patientId, number]) => [
            renamed({ patientId }).patientId,
            number,
          ]),
        );
        expect(decidedAbout(renamed(session), { ...renamed(terms), replaces: keyed })).toEqual(
          decidedAbout(session, { ...terms, replaces }),
        );
      }),
      tries,
    );
  });

  test('if a stay is written as two that touch', () => {
    fc.assert(
      fc.property(billedSession, ([session, terms]) => {
        const members = session.members.map((member) => {
          const { presence } = member;
          if (!Array.isArray(presence)) return member;
          const parts = presence.flatMap((stay) => {
            const between = stay.to && middleOf(stay.from, stay.to);
            return between
              ? [
                  { ...stay, to: between },
                  { ...stay, from: between },
                ]
              : [stay];
          });
          return { ...member, presence: parts };
        });
        expect(decidedAbout({ ...session, members }, terms)).toEqual(decidedAbout(session, terms));
      }),
      tries,
    );
  });

  test('if the same instants are written with another offset', () => {
    fc.assert(
      fc.property(billedSession, fc.constantFrom(0, 330, -480), ([recorded, terms], offset) => {
        const session = { ...recorded, timeZone: 'America/New_York' };
        const rewritten = withTexts(session, (text) =>
          /^\d{4}-\d\d-\d\dT.*(?:Z|[+-]\d\d:\d\d)$/.test(text) ? atOffset(text, offset) : text,
        );
        expect(decidedAbout(rewritten, terms)).toEqual(decidedAbout(session, terms));
      }),
      tries,
    );
  });
});

/** The instant halfway between two, in whole seconds; none if there is none between them. */
const middleOf = (from: string, to: string): string | undefined => {
  const seconds = (Date.parse(to) - Date.parse(from)) / 1000;
  return seconds > 1
    ? atOffset(new Date(Date.parse(from) + Math.floor(seconds / 2) * 1000).toISOString(), -300)
    : undefined;
};

/** The same instant with another offset in minutes. */
const atOffset = (time: string, offset: number): string => {
  const local = new Date(Date.parse(time) + offset * 60_000).toISOString().slice(0, 19);
  const minutes = Math.abs(offset);
  const sign = offset < 0 ? '-' : '+';
  const pad = (value: number): string => String(value).padStart(2, '0');
  return `${local}${sign}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
};

describe('what does not concern a member', () => {
  const [ready] = smallProcessGroup.members;
  const newcomer = change(ready ?? { patientId: '' }, {
    '/patientId': 'newcomer',
    '/name': { given: 'Odalys', family: 'Brandt' },
    '/treatmentPlan/planId': 'plan-newcomer',
    '/treatmentPlan/goals/0/text': 'Sleep without checking the door three times',
    '/note/noteId': 'note-newcomer',
    '/note/participation':
      'Counted aloud how often she had checked the lock since Monday, eleven times fewer than a week ago.',
    '/note/meaning': 'The lock stands for her father, who never closed one.',
    '/note/interventions':
      'Therapist asked her to leave the checklist on the chair for ten minutes.',
    '/note/response': 'Laughed at the empty chair, and did not reach for the list.',
    '/note/progress': 'Two nights of six hours, after none in February.',
    '/note/plan': 'Will text her brother instead of getting up, and bring the count next week.',
  });

  test('a member who is ready joins: nothing found about the others changes', () => {
    fc.assert(
      fc.property(nearlyRightSession, (session) => {
        const joined = { ...session, members: [...session.members, newcomer] };
        const before = validateGroupSession(session);
        const after = validateGroupSession(joined);
        const others = after.members.slice(0, -1);
        // Found only where it is recorded for every member.
        const own = (findings: readonly Finding[]) =>
          reasonsOf(findings.filter(({ reason }) => reason !== 'for-every-member'));
        expect(others.map(({ findings }) => own(findings))).toEqual(
          before.members.map(({ findings }) => own(findings)),
        );
      }),
      tries,
    );
  });

  test('services of other patients and clinicians: nothing changes', () => {
    fc.assert(
      fc.property(anySession, services, (session, lines) => {
        const strangers = lines.map((line) => ({
          ...line,
          patientId: `stranger-${line.patientId}`,
          serviceId: `stranger-${line.serviceId}`,
          renderingNpi: '1999999984',
          ...(line.groupSessionId === undefined ? {} : { groupSessionId: 'strangers' }),
        }));
        const { ruleset: _, ...alone } = validateGroupSession(session, { services: [] });
        const { ruleset: __, ...beside } = validateGroupSession(session, { services: strangers });
        expect(beside).toEqual(alone);
      }),
      tries,
    );
  });
});
