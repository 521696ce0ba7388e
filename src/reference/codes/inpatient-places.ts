/**
 * The places of service whose patients are admitted: 21 inpatient hospital, 51 inpatient psychiatric facility, 61
 * inpatient rehabilitation facility. A claim for them has the date of admission.
 */
export const inpatientPlaces: ReadonlySet<string> = new Set(['21', '51', '61']);
