import type { Citation } from '../citation.js';
import { type History, inForce, inForceOrOldest } from '../dated.js';
import * as cite from '../sources.js';
import { codeFamilySince, interactiveComplexityCode } from './group-codes.js';
import { familyOf, isVisitFamily, sameDayFamilies } from './same-day-codes.js';

/** Add-on codes that share their primary services. */
export interface AddOns {
  readonly codes: readonly string[];
  /** Codes of the primary services, or any visit: an evaluation and management service. */
  readonly primaries: readonly string[] | 'visit';
  /** What says so of each code. */
  readonly citations: readonly Citation[];
}

const interactiveComplexity: AddOns = {
  codes: [interactiveComplexityCode],
  primaries: [...['90791', '90792', '90832', '90833', '90834', '90836', '90837', '90838'], '90853'],
  citations: [cite.addOnEdits('90785 and its primary codes')],
};

const groupMinutes: AddOns = {
  codes: ['96165'],
  primaries: ['96164'],
  citations: [cite.healthBehaviorGroup('each 15 minutes after those of the primary service')],
};

const psychotherapyWithVisit: AddOns = {
  codes: ['90833', '90836', '90838'],
  primaries: 'visit',
  citations: [cite.ncciManual('Chapter XI, section C: 90833, 90836, 90838')],
};

const withoutProlonged: readonly AddOns[] = [
  interactiveComplexity,
  groupMinutes,
  psychotherapyWithVisit,
];

const prolongedVisit: AddOns = {
  codes: ['99417', '99418', 'G0316', 'G0317', 'G0318'],
  primaries: 'visit',
  citations: [
    cite.prolongedServices('99418, G0316, G0317, G0318'),
    cite.prolongedOfficeVisit('99417 with a visit of level 5'),
  ],
};

const prolongedStaffTime: AddOns = {
  codes: ['99415', '99416'],
  primaries: 'visit',
  citations: [
    cite.prolongedStaffTime('99415 and 99416 with an office visit'),
    cite.moreProlongedStaffTime('99416: each further 30 minutes'),
  ],
};

/** The add-on codes, which are billed only with a primary service. */
export const addOnCodes: History<readonly AddOns[]> = [
  {
    from: codeFamilySince,
    value: withoutProlonged,
    citation: cite.addOnEdits('90785 and its primary codes'),
  },
  {
    from: '2023-01-01',
    value: [...withoutProlonged, prolongedVisit, prolongedStaffTime],
    citation: cite.prolongedServices('99418, G0316 to G0318'),
  },
];

/** The add-on codes to which a code belongs on a date of service. */
export const addOnsOf = (serviceDate: string, code: string): AddOns | undefined =>
  inForceOrOldest(addOnCodes, serviceDate).find(({ codes }) => codes.includes(code));

const isVisit = (serviceDate: string, code: string): boolean =>
  isVisitFamily(familyOf(inForceOrOldest(sameDayFamilies, serviceDate), code));

/** Whether a code is a primary service of add-on codes. */
export const isPrimary = ({ primaries }: AddOns, serviceDate: string, code: string): boolean =>
  primaries === 'visit' ? isVisit(serviceDate, code) : primaries.includes(code);

/** Codes that no longer exist. */
export interface DeletedCodes {
  readonly codes: readonly string[];
  /** Last date of service: `YYYY-MM-DD`. */
  readonly lastDay: string;
}

const interactiveGroup: DeletedCodes = { codes: ['90857'], lastDay: '2012-12-31' };

/** The codes near group psychotherapy that were deleted, since the first date on which they are invalid. */
export const deletedCodes: History<readonly DeletedCodes[]> = [
  {
    from: codeFamilySince,
    value: [interactiveGroup],
    citation: cite.ptpEdits('90857: edits end on 2012-12-31'),
  },
  {
    from: '2023-01-01',
    value: [
      interactiveGroup,
      { codes: ['99354', '99355', '99356', '99357'], lastDay: '2022-12-31' },
    ],
    citation: cite.prolongedServices('99354 to 99357: deleted on January 1, 2023'),
  },
];

/** The last date of service of a code that was deleted before a date of service. */
export const lastDayOf = (serviceDate: string, code: string): string | undefined =>
  inForce(deletedCodes, serviceDate)?.value.find(({ codes }) => codes.includes(code))?.lastDay;
