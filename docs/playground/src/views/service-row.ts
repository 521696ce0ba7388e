import type { BilledService } from 'group-therapy-billing';
import { atTimeOfDay, inputTime } from '../clock.js';
import { element } from '../element.js';

const modifierPattern = /^[A-Z0-9]{2}$/;

const withTime = (service: BilledService, end: 'start' | 'end', clock: string): BilledService => {
  const { [end]: before, ...rest } = service;
  const like = before ?? service.start ?? service.end ?? `${service.serviceDate}T00:00:00Z`;
  return clock === '' ? rest : { ...rest, [end]: atTimeOfDay(like, clock) };
};

const withModifiers = (service: BilledService, typed: string): BilledService => {
  const { modifiers: _, ...rest } = service;
  const modifiers = typed
    .toUpperCase()
    .split(/[\s,]+/)
    .filter((one) => modifierPattern.test(one));
  return modifiers.length > 0 ? { ...rest, modifiers } : rest;
};

const withEncounter = (service: BilledService, typed: string): BilledService => {
  const { encounterId: _, ...rest } = service;
  return typed.trim() === '' ? rest : { ...rest, encounterId: typed.trim() };
};

/** One service line. Its times, modifiers and encounter ID can be changed. */
export const serviceRow = (
  service: BilledService,
  change: (changed: (before: BilledService) => BilledService) => void,
): HTMLLIElement => {
  const { serviceId, code, start, end, modifiers = [], encounterId = '' } = service;
  const field = (
    label: string,
    attributes: Record<string, string>,
    changed: (before: BilledService, typed: string) => BilledService,
  ) => {
    const input = element('input', { autocomplete: 'off', spellcheck: 'false', ...attributes });
    input.addEventListener('input', () => change((before) => changed(before, input.value)));
    return element('label', {}, element('span', {}, label), input);
  };
  const clock = (time: string | undefined) => (time === undefined ? '' : inputTime(time));
  return element(
    'li',
    {},
    element(
      'fieldset',
      {},
      element('legend', {}, element('strong', {}, code), ` line ${serviceId}`),
      field('From', { type: 'time', value: clock(start) }, (before, typed) =>
        withTime(before, 'start', typed),
      ),
      field('To', { type: 'time', value: clock(end) }, (before, typed) =>
        withTime(before, 'end', typed),
      ),
      field('Modifiers', { value: modifiers.join(' '), size: '8' }, withModifiers),
      field('Encounter ID', { value: encounterId, size: '10' }, withEncounter),
    ),
  );
};
