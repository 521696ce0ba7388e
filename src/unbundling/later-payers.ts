import { givenId } from '../input/read-input.js';
import type { BilledService } from './billed-service.js';
import {
  lineAt,
  renderingNpiOf,
  type ServiceBatch,
  type ServiceLine,
  sessionIdsOf,
  sharesSession,
} from './service-line.js';

const ranks = { primary: 1, secondary: 2, tertiary: 3 } as const;

// A line that does not say is the primary payer's beside one that does.
const rankOf = ({ payerOrder = 'primary' }: BilledService): number => ranks[payerOrder];

/** Whether the line was sent to a payer that pays after another one. */
export const isToLaterPayer = (service: BilledService): boolean => rankOf(service) > 1;

const agree = <Value>(a: Value | undefined, b: Value | undefined): boolean =>
  a === undefined || b === undefined || a === b;

// What is missing on one of the lines does not part them.
const isOneService = (a: ServiceLine, b: ServiceLine): boolean => {
  if (a.serviceDate !== b.serviceDate || a.setting !== b.setting) return false;
  if (!agree(renderingNpiOf(a.service), renderingNpiOf(b.service))) return false;
  const named = [a, b].every(({ service }) => sessionIdsOf(service).length > 0);
  if (named && a.isGroup && b.isGroup) return sharesSession(a.service, b.service);
  return (
    a.service.code === b.service.code &&
    agree(a.times?.start, b.times?.start) &&
    agree(a.times?.end, b.times?.end)
  );
};

const toOnePayer = (a: BilledService, b: BilledService): boolean => {
  const payer = givenId(a.payerId);
  return payer !== undefined && payer === givenId(b.payerId);
};

/**
 * A patient's services without the lines that bill a service to a later payer after an earlier one: the
 * line to the earlier payer is judged. All by index.
 */
export const firstPayersOnly = (
  batch: ServiceBatch,
  indexes: readonly number[],
): readonly number[] => {
  const isLater = (index: number): boolean => {
    const service = batch.services[index];
    return service !== undefined && isToLaterPayer(service);
  };
  if (!indexes.some(isLater)) return indexes;
  const lines = indexes.flatMap((index) => lineAt(batch, index) ?? []);
  return lines
    .filter(
      (line) =>
        !lines.some(
          (earlier) =>
            rankOf(earlier.service) < rankOf(line.service) &&
            !toOnePayer(earlier.service, line.service) &&
            isOneService(earlier, line),
        ),
    )
    .map(({ index }) => index);
};
