import { detectUnbundling } from 'group-therapy-billing';
import { answer, type JsonText, read } from '../json-text.js';

/** Finds unbundling among same-day services. */
export const call = (services: JsonText, options?: JsonText): string =>
  answer(() => detectUnbundling(read(services), read(options)));
