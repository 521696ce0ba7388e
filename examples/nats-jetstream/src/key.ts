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
 * A session's key in both streams. The same session ID gives the same key, so that publishing a session twice stores
 * it once. A line without a session ID is keyed by its text. The key is a hash because a subject cannot contain spaces
 * or dots, and because logs and tools display subjects, where an ID must not appear.
 */
export const keyOf = (line: string, edition: string): string => {
  const sessionId = sessionIdOf(line);
  const named = sessionId === undefined ? ['line', line] : ['session', sessionId];
  return createHash('sha256')
    .update(JSON.stringify([edition, ...named]))
    .digest('base64url');
};
