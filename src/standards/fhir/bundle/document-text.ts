import { base64Text } from './base64-text.js';
import type { BundleIndex } from './bundle-index.js';
import { narrativeText } from './narrative-text.js';
import type { AttachmentData } from './note-shapes.js';
import type { Placed } from './placed-resource.js';

const plain = /^text\/plain\s*(?:;\s*charset="?(?:utf-8|us-ascii)"?\s*)?$/i;
const markup = /^(?:text\/html|application\/xhtml\+xml)\s*(?:;\s*charset="?utf-8"?\s*)?$/i;

const textOf = ({ contentType = '', data }: AttachmentData): string | undefined => {
  if (data === undefined) return undefined;
  if (plain.test(contentType)) return base64Text(data);
  const xhtml = markup.test(contentType) ? base64Text(data) : undefined;
  return xhtml === undefined ? undefined : narrativeText(xhtml);
};

/**
 * The text of a document: the first of its contents that holds plain text or HTML in UTF-8, inline
 * or as a Binary of the bundle. `undefined` where there is none, such as a PDF or a web address.
 */
export const documentText = (
  document: Placed<'DocumentReference'>,
  index: BundleIndex,
): string | undefined => {
  for (const { attachment } of document.resource.content ?? []) {
    if (!attachment) continue;
    const { url: reference, data, contentType } = attachment;
    const binary =
      data === undefined && reference !== undefined
        ? index.resolve({ reference }, document, 'Binary')?.resource
        : undefined;
    const text = textOf(
      binary ? { ...binary, contentType: contentType ?? binary.contentType ?? '' } : attachment,
    );
    if (text !== undefined) return text;
  }
  return undefined;
};
