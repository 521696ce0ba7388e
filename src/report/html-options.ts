import * as z from 'zod/mini';
import type { ClaimBatch } from '../claim/claim-batch.js';
import type { NoteTexts } from './note-texts.js';
import { type ClaimBatchView, claimBatchViewSchema } from './views/claim-view.js';

/** What an audit page shows besides its report. */
export interface HtmlOptions {
  /** Texts of notes: shared passages are then shown. Without them the page holds no word of a note. */
  notes?: NoteTexts;
  /** The claims of the same session. */
  claims?: ClaimBatch;
}

/** The options as they have been read; the notes are read by themselves, by the form that they have. */
export interface ReadHtmlOptions {
  notes?: unknown;
  claims?: ClaimBatchView;
}

/** The shape of {@link HtmlOptions}. */
export const htmlOptionsSchema: z.core.$ZodType<ReadHtmlOptions> = z.strictObject({
  notes: z.exactOptional(z.unknown()),
  claims: z.exactOptional(claimBatchViewSchema),
});
