import type { ExamplePair } from '../../rule-example.js';
import * as absentMember from './absent-member.js';
import * as aiReview from './ai-review.js';
import * as amendment from './amendment.js';
import * as clinicalMeaning from './clinical-meaning.js';
import * as date from './date.js';
import * as goalLink from './goal-link.js';
import * as individuality from './individuality.js';
import * as intervention from './intervention.js';
import * as otherMemberNamed from './other-member-named.js';
import * as participation from './participation.js';
import * as plan from './plan.js';
import * as present from './present.js';
import * as progress from './progress.js';
import * as response from './response.js';
import * as risk from './risk.js';
import * as shared from './shared.js';
import * as signature from './signature.js';
import * as timeliness from './timeliness.js';
import * as topicOnly from './topic-only.js';
import * as typeContent from './type-content.js';
import * as writtenBeforeEnd from './written-before-end.js';

/** The example pairs of the notes' rules, by id. */
export const noteExamples: Readonly<Record<string, ExamplePair>> = {
  'note/present': present,
  'note/absent-member': absentMember,
  'note/shared': shared,
  'note/participation': participation,
  'note/intervention': intervention,
  'note/response': response,
  'note/progress': progress,
  'note/plan': plan,
  'note/goal-link': goalLink,
  'note/risk': risk,
  'note/clinical-meaning': clinicalMeaning,
  'note/topic-only': topicOnly,
  'note/signature': signature,
  'note/ai-review': aiReview,
  'note/written-before-end': writtenBeforeEnd,
  'note/timeliness': timeliness,
  'note/date': date,
  'note/amendment': amendment,
  'note/type-content': typeContent,
  'note/other-member-named': otherMemberNamed,
  'note/individuality': individuality,
};
