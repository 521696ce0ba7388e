/** What a column of a charge export can hold. */
export type RowField = (typeof rowFields)[number];

/** Every field, in the order in which columns are looked for. */
export const rowFields = [
  ...(['patientId', 'code', 'serviceDate'] as const),
  ...(['modifiers', 'modifier2', 'modifier3', 'modifier4'] as const),
  ...(['units', 'charge', 'start', 'end'] as const),
  ...(['renderingNpi', 'billingNpi', 'payerId', 'claimId'] as const),
  ...(['serviceId', 'groupSessionId', 'status'] as const),
] as const;

/** The columns of an export by field. */
export type RowColumns = Partial<Record<RowField, string>>;

/** The fields without which a row is no service. */
export const neededFields = ['patientId', 'code', 'serviceDate'] as const satisfies RowField[];

/**
 * The titles that are recognized, the surest first; case, spaces and punctuation do not matter, and usual short forms
 * (`Acct #`, `Svc Dt`, `Billed Amt`) are written out. A column that may hold
 * names, such as "Patient" or "Provider", is not here: name it yourself if it holds IDs.
 */
export const recognizedTitles: Readonly<Record<RowField, readonly string[]>> = {
  patientId: [
    ...[
      'patientid',
      'clientid',
      'memberid',
      'mrn',
      'medicalrecordnumber',
      'mrnnumber',
      'chartnumber',
      'chartno',
      'chartid',
    ],
    ...[
      'patientaccount',
      'patientaccountnumber',
      'patientaccountno',
      'accountnumber',
      'accountno',
      'account',
      'acct',
      'patientnumber',
      'patientno',
      'clientnumber',
      'personid',
    ],
  ],
  code: [
    ...[
      'cptcode',
      'cpt',
      'cpthcpcs',
      'cpthcpcscode',
      'procedurecode',
      'proccode',
      'servicecode',
      'billingcode',
      'hcpcs',
      'hcpcscode',
    ],
    ...['procedure', 'code', 'chargecode'],
  ],
  serviceDate: [
    ...[
      'dateofservice',
      'dos',
      'servicedate',
      'dosfrom',
      'servicedatefrom',
      'fromdate',
      'datefrom',
      'startdate',
    ],
    ...['appointmentdate', 'sessiondate', 'encounterdate', 'visitdate', 'date'],
  ],
  modifiers: ['modifiers', 'modifier', 'mods', 'mod', 'modifier1', 'mod1', 'm1'],
  modifier2: ['modifier2', 'mod2', 'm2'],
  modifier3: ['modifier3', 'mod3', 'm3'],
  modifier4: ['modifier4', 'mod4', 'm4'],
  units: [
    'units',
    'unit',
    'unitsbilled',
    'billedunits',
    'qty',
    'quantity',
    'numberofunits',
    'daysorunits',
  ],
  charge: [
    ...[
      'chargeamount',
      'billedamount',
      'amountbilled',
      'amountcharged',
      'chargedamount',
      'totalbilled',
      'totalchargeamount',
      'totalcharge',
      'totalcharges',
      'chargetotal',
    ],
    ...['charge', 'charges', 'billed', 'fee', 'amount', 'rate'],
  ],
  start: [
    'starttime',
    'timein',
    'sessionstart',
    'appointmenttime',
    'begintime',
    'timestart',
    'start',
  ],
  end: ['endtime', 'timeout', 'sessionend', 'timeend', 'stoptime', 'end'],
  renderingNpi: [
    ...['renderingnpi', 'renderingprovidernpi', 'providernpi', 'cliniciannpi', 'therapistnpi'],
    ...['individualnpi', 'servicingnpi', 'npi'],
  ],
  billingNpi: ['billingnpi', 'billingprovidernpi', 'groupnpi', 'organizationnpi', 'practicenpi'],
  payerId: [
    ...[
      'payerid',
      'payorid',
      'insuranceid',
      'insurancecode',
      'payercode',
      'carrierid',
      'carriercode',
    ],
    ...[
      'primarypayerid',
      'payer',
      'payor',
      'insurance',
      'carrier',
      'primaryinsurance',
      'primarypayer',
    ],
  ],
  claimId: ['claimid', 'claimnumber', 'claimno', 'claim', 'patientcontrolnumber', 'invoicenumber'],
  serviceId: ['serviceid', 'lineid', 'servicelineid', 'chargeid', 'transactionid', 'chargenumber'],
  groupSessionId: ['groupsessionid', 'groupid', 'groupappointmentid'],
  status: ['status', 'linestatus', 'chargestatus', 'claimstatus', 'void', 'voided', 'deleted'],
};

/** How the words of titles are shortened: `Acct #`, `Svc Dt`, `Billed Amt`. */
const shortWords: ReadonlyMap<string, string> = new Map([
  ['#', 'number'],
  ['no', 'number'],
  ['num', 'number'],
  ['nbr', 'number'],
  ['acct', 'account'],
  ['amt', 'amount'],
  ['cd', 'code'],
  ['chg', 'charge'],
  ['clm', 'claim'],
  ['dt', 'date'],
  ['ins', 'insurance'],
  ['mbr', 'member'],
  ['pat', 'patient'],
  ['proc', 'procedure'],
  ['prov', 'provider'],
  ['pt', 'patient'],
  ['qty', 'quantity'],
  ['rend', 'rendering'],
  ['serv', 'service'],
  ['svc', 'service'],
  ['tot', 'total'],
]);

const plainTitle = (title: string): string => title.toLowerCase().replace(/[^a-z0-9]/g, '');

// The title with its words written out; `BilledAmt` is two words.
const fullTitle = (title: string): string =>
  title
    .replace(/([a-z])(?=[A-Z])/g, '$1 ')
    .toLowerCase()
    .split(/[^a-z0-9#]+|(?=#)/)
    .map((word) => shortWords.get(word) ?? word)
    .join('');

/** The columns of these titles that are recognized. A title that the caller gave to a field is taken by it alone. */
export const recognizedColumns = (titles: readonly string[], given: RowColumns): RowColumns => {
  const columns: RowColumns = { ...given };
  const taken = new Set(Object.values(given));
  for (const field of rowFields) {
    if (columns[field] !== undefined) continue;
    const free = titles.filter((title) => !taken.has(title));
    const known = recognizedTitles[field]
      .map(
        (name) =>
          free.find((title) => plainTitle(title) === name) ??
          free.find((title) => fullTitle(title) === name),
      )
      .find((title) => title !== undefined);
    if (known === undefined) continue;
    columns[field] = known;
    taken.add(known);
  }
  return columns;
};
