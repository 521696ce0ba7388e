import { byId } from './element.js';
import type { Given } from './given.js';
import { Judge } from './judgement.js';
import { onceAFrame, onPause } from './once-a-frame.js';
import { asRecorded, nobody } from './payers.js';
import { clinicText, scenes } from './scenes.js';
import type { State, Tell } from './state.js';
import { claimFile } from './views/claim-file.js';
import { claims } from './views/claims.js';
import { noteEditor } from './views/note-editor.js';
import { opening } from './views/opening.js';
import { roomForm } from './views/room-form.js';
import { roster } from './views/roster.js';
import { sameDay } from './views/same-day.js';
import { makeTabs } from './views/tabs.js';
import { verdictBar } from './views/verdict-bar.js';

const pause = 300;

const textOf = (file: string): string => scenes.find((scene) => scene.file === file)?.text ?? '';

const clinic = JSON.parse(clinicText);
const begin: State = {
  session: JSON.parse(textOf('clean-recovery-group.json')),
  services: JSON.parse(textOf('same-hour-billed-twice.json')),
  clinic,
  payer: asRecorded,
  open: 0,
};

let state = begin;
const told = (): State => state;
const judge = new Judge();

const settle = onPause(pause, () => {
  const judgement = judge.onPause(state);
  for (const view of views) {
    view.show?.(state, judgement);
    view.settle?.(state, judgement);
  }
});

const answer = onceAFrame((scored) => {
  const judgement = judge.whileTyping(state, scored);
  for (const view of views) view.show?.(state, judgement);
  settle();
});

const tell: Tell = (change) => {
  state = { ...state, ...change };
  if (change.open !== undefined) for (const view of views) view.open?.(state);
  answer();
};

const views = [
  verdictBar(),
  roomForm(told, tell),
  roster(told, tell),
  noteEditor(told, tell),
  claims(),
  claimFile(told),
  sameDay(told, tell),
];

// The answer that stays in sight is that of the tab: on the session, or on the day.
const showTab = makeTabs(byId('tabs', HTMLElement), (tab) => {
  byId('verdict-words', HTMLElement).hidden = tab === 'tab-same-day';
  byId('day-verdict', HTMLElement).hidden = tab !== 'tab-same-day';
});

opening(({ session, services, billing }: Given, ownWork) => {
  const { claimFile: _, ...rest } = state;
  const clinicThen = billing ?? clinic;
  state = {
    ...rest,
    ...(session ? { session, open: 0 } : {}),
    ...(services ? { services } : {}),
    ...(session && services ? { claimFile: services } : {}),
    clinic: clinicThen,
    payer: ownWork && !billing ? nobody : asRecorded,
  };
  for (const view of views) {
    view.load?.(state);
    view.open?.(state);
  }
  showTab(session ? 'tab-session' : 'tab-same-day');
  const judgement = judge.onPause(state);
  for (const view of views) {
    view.show?.(state, judgement);
    view.settle?.(state, judgement);
  }
});
