import { detectUnbundling } from 'group-therapy-billing';
import { answer, type JsonText, read } from '../json-text.js';

/** What same-day services do to one another. */
export const call = (services: JsonText, options?: JsonText): string =>
  answer(() => detectUnbundling(read(services), read(options)));
