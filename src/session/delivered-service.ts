/** What was really delivered, whatever was scheduled. */
export interface DeliveredService {
  /** The code for group psychotherapy, or `null` where this was none. */
  code: '90853' | null;
  kind: 'group' | 'not-group';
  /** What else it may have been, only if that was delivered and is documented on its own terms. */
  alternatives: { code: string; patientId?: string; why: string }[];
}
