import { detectUnbundling } from 'group-therapy-billing';
import { from835, fromAcknowledgement, reconcileRemittance } from 'group-therapy-billing/remittance';
import { servicesFromRows } from 'group-therapy-billing/rows';
import { from837P } from 'group-therapy-billing/x12';

const isa = 'ISA*00*          *00*          *ZZ*CLINIC         *ZZ*CLEARHOUSE     *260305*0915*^*00501*000000001*0*P*:~';
const claimFile = `${isa}GS*HC*CLINIC*CLEARHOUSE*20260305*0915*1*X*005010X222A1~ST*837*0001*005010X222A1~
HL*1**20*1~NM1*85*2*WILLOW STREET CLINIC*****XX*1999999984~
HL*2*1*22*0~SBR*P*18*******CI~NM1*IL*1*VANCE*TEODORA****MI*HH100~NM1*PR*2*HARBOR HEALTH*****PI*60054~
CLM*A1*65***11:B:1*Y*A*Y*Y~HI*ABK:F411~NM1*82*1*LINDQVIST*MAJA****XX*1234567893~
LX*1~SV1*HC:90853*65*UN*1***1~DTP*472*D8*20260304~REF*6R*A1-1~
CLM*A2*120***11:B:1*Y*A*Y*Y~HI*ABK:F411~NM1*82*1*LINDQVIST*MAJA****XX*1234567893~
LX*1~SV1*HC:90834:59*120*UN*1***1~DTP*472*D8*2026O304~
SE*21*0001~GE*1*1~IEA*1*000000001~`;

const sent = from837P(claimFile, { payerIds: { '60054': 'harbor-health' } });
sent.claims.length;                 //=> 1
sent.services[0]?.serviceId;        //=> 'A1/1'
sent.services[0]?.patientId;        //=> 'HH100'
sent.faults[0]?.code;               //=> 'date'
sent.faults[0]?.where;              //=> { transaction: 1, control: '0001', claim: 'A2', segment: 'DTP', position: 20 }
sent.faults[0]?.kept;               //=> false

const exported = servicesFromRows([
  { MRN: 'HH100', DOS: '3/14/2026', 'CPT Code': '90853-HQ', Charge: '$65.00' },
  { MRN: 'HH100', DOS: '03/04/2026', 'CPT Code': '90834', Charge: '$120.00' },
  { MRN: 'Total', DOS: '', 'CPT Code': '', Charge: '$185.00' },
]);
exported.services.map(({ serviceDate }) => serviceDate);  //=> ['2026-03-14', '2026-03-04']
exported.faults;                                          //=> []

detectUnbundling(sent.services).verdict;                  //=> 'ready'

const remittanceFile = `${isa}GS*HP*HARBOR*CLINIC*20260401*0915*1*X*005010X221A1~ST*835*0001~
BPR*H*0*C*NON************20260401~TRN*1*EFT1*1512345678~N1*PR*HARBOR HEALTH*XV*60054~LX*1~
CLP*A1*4*65*0*0*CI*ICN77~SVC*HC:90853*65*0**1~DTM*472*20260304~CAS*CO*16*65~REF*6R*A1-1~LQ*HE*M77~
SE*12*0001~GE*1*1~IEA*1*000000001~`;

const answers = from835(remittanceFile, { payerIds: { '60054': 'harbor-health' } });
answers.payments[0]?.claims[0]?.payerClaimNumber;         //=> 'ICN77'

const report = reconcileRemittance(sent.claims, [answers], {
  payers: [
    {
      payerId: 'harbor-health',
      name: 'Harbor Health',
      effective: { from: '2026-01-01' },
      citations: [{ title: 'Harbor Health provider manual', locator: 'Filing limits', asOf: '2026-01-01' }],
      timelyFiling: { first: { days: 90, from: 'service' }, replacement: { days: 120, from: 'remittance' } },
    },
  ],
});
const [claim] = report.claims;
claim?.state;                       //=> 'denied'
claim?.reasons[0]?.meaning;         //=> 'Claim lacks information or has an error: place of service missing or invalid'
claim?.reasons[0]?.rules;           //=> ['session/place']
claim?.next;                        //=> 'correct-and-replace'
claim?.by;                          //=> '2026-07-30'
report.findings[0]?.rule;           //=> 'remittance/denied'
report.findings[0]?.remedy;         //=> 'Correct the claim and send it as a replacement.'

const acknowledgementFile = `${isa}GS*HN*HARBOR*CLINIC*20260306*0915*1*X*005010X214~ST*277*0001*005010X214~
BHT*0085*08*1*20260306*0915*TH~HL*1**20*1~NM1*PR*2*HARBOR HEALTH*****PI*60054~
HL*2*1*21*1~NM1*41*2*CLINIC*****46*CLINIC~HL*3*2*19*1~NM1*85*2*WILLOW STREET CLINIC*****XX*1999999984~
HL*4*3*PT~NM1*QC*1*VANCE*TEODORA~TRN*2*A1~STC*A2:20*20260306*WQ*65~
SE*13*0001~GE*1*1~IEA*1*000000001~`;

const acknowledged = fromAcknowledgement(acknowledgementFile);
acknowledged.claims[0]?.on;         //=> '2026-03-06'

const late = from835(remittanceFile.replace('CAS*CO*16', 'CAS*CO*29').replace('LQ*HE*M77~', ''));
reconcileRemittance(sent.claims, [late]).claims[0]?.next; //=> 'write-off'
reconcileRemittance(sent.claims, [late], { acknowledgements: [acknowledged] }).claims[0]?.next; //=> 'appeal'
