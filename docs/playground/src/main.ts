import type { GroupSession } from 'group-therapy-billing';
import { decider } from './decide.js';
import { byId } from './element.js';
import { Judge } from './judgment.js';
import { forget, keep } from './own-work.js';
import { asRecorded, noPayer } from './payers.js';
import type { Content } from './read-text.js';
import { clinicText, scenes } from './scenes.js';
import { onceAFrame, onPause } from './scheduling.js';
import { groupLines } from './session-edits.js';
import type { State, Update } from './state.js';
import { claimFile } from './views/claim-file.js';
import { claims } from './views/claims.js';
import { noteEditor } from './views/note-editor.js';
import { opening } from './views/opening.js';
import { roster } from './views/roster.js';
import { sameDay } from './views/same-day.js';
import { sessionForm } from './views/session-form.js';
import { makeTabs } from './views/tabs.js';
import { verdictBar } from './views/verdict-bar.js';

const pause = 300;

const textOf = (file: string): string => scenes.find((scene) => scene.file === file)?.text ?? '';

const clinic = JSON.parse(clinicText);
const initial: State = {
  session: JSON.parse(textOf('clean-recovery-group.json')),
  services: JSON.parse(textOf('same-hour-billed-twice.json')),
  clinic,
  payer: asRecorded,
  open: 0,
  decisions: [],
};

let state = initial;
const getState = (): State => state;
const judge = new Judge();

const settle = onPause(pause, () => {
  const judgment = judge.onPause(state);
  for (const view of views) {
    view.show?.(state, judgment);
    view.settle?.(state, judgment);
  }
});

const answer = onceAFrame((scored) => {
  const judgment = judge.whileTyping(state, scored);
  for (const view of views) view.show?.(state, judgment);
  settle();
});

const update: Update = (change) => {
  state = { ...state, ...change };
  keep(state);
  if (change.open !== undefined) for (const view of views) view.open?.(state);
  answer();
};

const decide = decider(getState, update);

const views = [
  verdictBar(),
  sessionForm(getState, update, decide),
  roster(getState, update),
  noteEditor(getState, update, decide),
  claims(),
  claimFile(getState),
  sameDay(getState, update),
];

// The verdict that stays visible is the one of the open tab: on the session, or on the day.
const showTab = makeTabs(byId('tabs', HTMLElement), (tab) => {
  byId('verdict-words', HTMLElement).hidden = tab === 'tab-same-day';
  byId('day-verdict', HTMLElement).hidden = tab !== 'tab-same-day';
});

/** Services that came without a session are of a session that nothing is known of. */
const sessionOf = (services: Content['services']): GroupSession => ({
  sessionId: 'no-session',
  serviceDate: services?.[0]?.serviceDate ?? '2026-01-01',
  members: [],
});

// What is loaded stands alone: nothing of what was there before stays.
opening(getState, ({ session, services, billing }: Content, pasted) => {
  state = {
    session: session ?? sessionOf(services),
    services: services?.length ? services : session ? groupLines(session) : [],
    ...(session && services?.length ? { claimFile: services } : {}),
    clinic: billing ?? clinic,
    payer: pasted && !billing ? noPayer : asRecorded,
    open: 0,
    decisions: [],
  };
  if (pasted) keep(state);
  else forget();
  for (const view of views) {
    view.load?.(state);
    view.open?.(state);
  }
  showTab(session ? 'tab-session' : 'tab-same-day');
  const judgment = judge.onPause(state);
  for (const view of views) {
    view.show?.(state, judgment);
    view.settle?.(state, judgment);
  }
});
