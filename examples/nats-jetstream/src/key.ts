import { createHash } from 'node:crypto';

const sessionIdOf = (line: string): string | undefined => {
  try {
    const { sessionId } = JSON.parse(line) ?? {};
    return typeof sessionId === 'string' ? sessionId : undefined;
  } catch {
    return undefined;
  }
};

/**
 * The name of a session in the streams: the same for the same session id, so that a session published twice is one.
 * A line without a session id goes by all its text. It is a hash, because a subject takes neither blanks nor dots,
 * and because subjects are shown in places where an id should not be.
 */
export const keyOf = (line: string, edition: string): string => {
  const sessionId = sessionIdOf(line);
  const named = sessionId === undefined ? ['line', line] : ['session', sessionId];
  return createHash('sha256')
    .update(JSON.stringify([edition, ...named]))
    .digest('base64url');
};
