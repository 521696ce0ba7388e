import type { PreparedOptions } from 'group-therapy-billing';
import { endpoints } from './endpoints.js';
import { type LogEntry, loggedReport } from './log.js';
import { problem, problemOf } from './problem.js';

/** A body to check. */
export interface Call {
  readonly path: string;
  readonly body: string;
}

/** The response to a call, and what of it may be logged. Plain data, because it crosses threads. */
export interface Answer {
  readonly status: number;
  /** JSON. */
  readonly body: string;
  readonly logged: Pick<LogEntry, 'verdict' | 'rules' | 'error'>;
}

/** Checks a body. It never throws. */
export const check = ({ path, body }: Call, options: PreparedOptions): Answer => {
  const endpoint = endpoints.find((one) => one.path === path);
  if (!endpoint) return { status: 404, body: JSON.stringify(problem(404)), logged: {} };
  try {
    const report = endpoint.answer(body, options);
    return { status: 200, body: JSON.stringify(report), logged: loggedReport(report) };
  } catch (error) {
    const answer = problemOf(error);
    const kind = error instanceof Error ? error.name : 'unknown';
    return {
      status: answer.status,
      body: JSON.stringify(answer),
      logged: answer.status === 500 ? { error: kind } : {},
    };
  }
};
