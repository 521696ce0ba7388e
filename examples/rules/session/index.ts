import type { ExamplePair } from '../../../src/rule-book/rule-example.js';
import * as droppedToOne from './dropped-to-one.js';
import * as interactive from './interactive.js';
import * as minimumAttendance from './minimum-attendance.js';
import * as renderingProvider from './rendering-provider.js';
import * as times from './times.js';

/** The example pairs of the session's rules, by id. */
export const sessionExamples: Readonly<Record<string, ExamplePair>> = {
  'session/times': times,
  'session/minimum-attendance': minimumAttendance,
  'session/dropped-to-one': droppedToOne,
  'session/interactive': interactive,
  'session/rendering-provider': renderingProvider,
};
