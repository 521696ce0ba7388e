import { type ElementWriter, elementWriter } from '../../../src/standards/x12/element-writer.js';
import { type Segment, segmentText, usualSeparators } from '../../../src/standards/x12/segments.js';

/** Segments as text in the extended character set, without their terminators. */
export const written = (write: (writer: ElementWriter) => readonly Segment[]): string[] =>
  write(elementWriter({ set: 'extended', replace: false, separators: usualSeparators }, [])).map(
    (segment) => segmentText(segment, { ...usualSeparators, segment: '' }),
  );
