/** What a part of a note is about, by its heading. */
export type SectionRole =
  | 'told'
  | 'seen'
  | 'participation'
  | 'intervention'
  | 'response'
  | 'assessment'
  | 'progress'
  | 'plan'
  | 'goal'
  | 'risk'
  | 'test'
  | 'topic'
  | 'attendance'
  | 'exchange'
  | 'other'
  | 'none';

/** The words of headings, by what they announce. The last known word of a heading decides, the plan before all. */
const headingWords: Readonly<Record<Exclude<SectionRole, 'none' | 'other'>, string>> = {
  told: 'data subjective s d b said says narrative process card am pm behavior behaviour beh presentation check-in checkin quote report content subj description observations presenting pres',
  seen: 'objective o mse affect mood appearance mental status obs insight judgment judgement hygiene sleep appetite orientation cognition speech connection',
  participation:
    'participation partic part engagement involvement participated contribution contributions level eng',
  intervention:
    'intervention interventions int interv i skill skills prompts prompt technique techniques method methods staff redirection therapist clinician leader facilitator provided modality coaching rx redirections',
  response: 'response responses practiced practice resp r reaction outcome reactions',
  assessment: 'assessment a analysis impression formulation clinical',
  progress: 'progress prog status movement change',
  plan: 'plan p next follow-up followup f/u disposition dispo homework hw tonight recommendations rec recs todo to-do do steps plans aftercare tmrw rtc recommendation assignment',
  goal: 'goal goals g objective objectives obj problem prob problems target targets tp need dx focus',
  risk: 'risk safety si hi si/hi c-ssrs cssrs sib urges cravings craving use suicidality urge',
  test: 'ua uds utox tox bac screen etg breathalyzer',
  topic: 'topic theme group grp activity subject title materials session type',
  attendance:
    'attendance date time duration att present location attended start stop arrived minutes members size platform modality',
  exchange: 'peers peer feedback interaction interactions exchange interpersonal',
};

const build = (): ReadonlyMap<string, SectionRole> => {
  const roles = new Map<string, SectionRole>();
  const all: readonly SectionRole[] = [
    'told',
    'seen',
    'participation',
    'intervention',
    'response',
    'assessment',
    'progress',
    'goal',
    'risk',
    'test',
    'topic',
    'attendance',
    'exchange',
    'plan',
  ];
  for (const role of all) {
    if (role === 'none' || role === 'other') continue;
    for (const word of headingWords[role].split(' ')) roles.set(word, role);
  }
  return roles;
};

/** The role of each known heading word. */
export const headingRoles: ReadonlyMap<string, SectionRole> = /* @__PURE__ */ build();
