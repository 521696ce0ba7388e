import * as z from 'zod/mini';
import type { ClaimBatch } from '../claim/claim-batch.js';
import type { BilledService } from '../unbundling/billed-service.js';
import type { NoteTexts } from './note-texts.js';
import { type ClaimBatchView, claimBatchViewSchema } from './views/claim-view.js';
import { type ServiceView, serviceViewSchema } from './views/service-view.js';

/** What an audit page shows besides its report. */
export interface HtmlOptions {
  /** Texts of notes: shared passages are then shown. Without them the page holds no word of a note. */
  notes?: NoteTexts;
  /** The claims of the same session. */
  claims?: ClaimBatch;
  /** Of an unbundling report: the services that were judged, to draw each patient's day by their times. */
  services?: readonly BilledService[];
}

/** The options as they have been read; the notes are read by themselves, by the form that they have. */
export interface ReadHtmlOptions {
  notes?: unknown;
  claims?: ClaimBatchView;
  services?: ServiceView[];
}

/** The shape of {@link HtmlOptions}. */
export const htmlOptionsSchema: z.core.$ZodType<ReadHtmlOptions> = z.strictObject({
  notes: z.exactOptional(z.unknown()),
  claims: z.exactOptional(claimBatchViewSchema),
  services: z.exactOptional(z.array(serviceViewSchema)),
});
