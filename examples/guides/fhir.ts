import { buildPerPatientClaims, validateGroupSession } from 'group-therapy-billing';
import { fromFhirBundle, toCdsHooksCards, toFhirClaim, toOperationOutcome } from 'group-therapy-billing/fhir';
import { billing, bundle, context, payers } from './fhir-evening.js';

const asSent = fromFhirBundle(bundle);
asSent.complete;  //=> true
asSent.missing.filter(({ required }) => required);  //=> []
asSent.missing.map(({ path }) => path);  //=> ['/program', '/groupType', '/focus', '/interventions', '/interaction', '/instruction', '/facilitators/0/practitionerType', '/members/1/note/signature']
asSent.missing[1]?.lookedFor;  //=> 'Encounter.type of the system urn:group-therapy-billing:group-type'
asSent.missing[1]?.findings;   //=> ['session/group-type']

const reading = fromFhirBundle(bundle, {
  known: {
    groupType: 'process',
    program: 'outpatient',
    focus: 'What happens in us when somebody gets close',
    interventions: ['here-and-now questions'],
    interaction: ['member-feedback', 'relational-patterns', 'linked-to-goals'],
    instruction: 'little',
  },
});
if (!reading.complete) throw new Error('Ask the clinic for what is missing.');

const { session, sources } = reading;
session.members.map(({ patientId, attendance }) => [patientId, attendance]);  //=> [['ada', 'attended'], ['ben', 'attended'], ['cleo', 'absent']]
session.members[1]?.presence;  //=> [{ from: '2026-03-04T18:45:00-05:00', to: '2026-03-04T19:45:00-05:00' }]
session.members[0]?.note?.goalIds;  //=> ['ada-goal']

const report = validateGroupSession(session, { payers });
report.verdict;  //=> 'blocked'
report.members.map(({ verdict }) => verdict);  //=> ['ready', 'blocked', 'absent']

const outcome = toOperationOutcome(report, { sources });
const issue = outcome.issue.find(({ severity }) => severity === 'error');
issue?.details?.coding?.[0];  //=> { system: 'urn:group-therapy-billing:rule', code: 'note/signature' }
issue?.expression;  //=> ['Bundle.entry[19].resource']

const card = toCdsHooksCards(report).find(({ indicator }) => indicator === 'critical');
card?.summary;  //=> 'The note is not signed.'

const batch = buildPerPatientClaims(session, billing);
batch.claims.map(({ patientId }) => patientId);  //=> ['ada']
batch.held.map(({ patientId }) => patientId);    //=> ['ben']

const [claim] = batch.claims;
if (!claim) throw new Error('Nobody can be billed yet.');
const fhirClaim = toFhirClaim(claim, context);
fhirClaim.item?.[0]?.productOrService.coding;  //=> [{ system: 'http://www.ama-assn.org/go/cpt', code: '90853' }]
fhirClaim.total;                               //=> { value: 65, currency: 'USD' }
