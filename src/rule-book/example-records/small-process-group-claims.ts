import type { BilledService } from '../../unbundling/billed-service.js';

const line = (patient: string): BilledService => ({
  serviceId: `line-${patient}`,
  patientId: `patient-${patient}`,
  payerId: 'harbor-health',
  code: '90853',
  serviceDate: '2026-03-04',
  renderingNpi: '1234567893',
  groupSessionId: 'process-2026-03-04',
});

/** The correct claim lines of the small process group: one for each member. */
export const smallProcessGroupLines: BilledService[] = [line('a'), line('b'), line('c')];
