import type { ExamplePair } from '../../rule-example.js';
import * as credential from './credential.js';
import * as didactic from './didactic.js';
import * as droppedToOne from './dropped-to-one.js';
import * as duplicateMember from './duplicate-member.js';
import * as duration from './duration.js';
import * as frame from './frame.js';
import * as groupSize from './group-size.js';
import * as interactive from './interactive.js';
import * as minimumAttendance from './minimum-attendance.js';
import * as multiFamily from './multi-family.js';
import * as npi from './npi.js';
import * as payerGroupSize from './payer-group-size.js';
import * as payerMinutes from './payer-minutes.js';
import * as perDiem from './per-diem.js';
import * as renderingProvider from './rendering-provider.js';
import * as skillsLinkage from './skills-linkage.js';
import * as supervision from './supervision.js';
import * as telehealth from './telehealth.js';
import * as times from './times.js';

/** The example pairs of the session's rules, by id. */
export const sessionExamples: Readonly<Record<string, ExamplePair>> = {
  'session/times': times,
  'session/minimum-attendance': minimumAttendance,
  'session/dropped-to-one': droppedToOne,
  'session/group-size': groupSize,
  'session/payer-group-size': payerGroupSize,
  'session/payer-minutes': payerMinutes,
  'session/interactive': interactive,
  'session/didactic': didactic,
  'session/skills-linkage': skillsLinkage,
  'session/multi-family': multiFamily,
  'session/frame': frame,
  'session/duration': duration,
  'session/rendering-provider': renderingProvider,
  'session/npi': npi,
  'session/credential': credential,
  'session/supervision': supervision,
  'session/duplicate-member': duplicateMember,
  'session/telehealth': telehealth,
  'session/per-diem': perDiem,
};
