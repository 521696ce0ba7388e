import type { Who } from './clause-head.js';
import { ClauseView } from './clause-view.js';
import {
  clinicianAct,
  isDoneToPatient,
  isRoomWork,
  isUnsaidClinician,
  namesAct,
} from './clinician-of-clause.js';
import type { Cue } from './compile-cue.js';
import { fillerOf } from './filler-of-clause.js';
import type { Clause } from './note-clauses.js';
import { NoteEvidence } from './note-evidence.js';
import type { Token } from './note-tokens.js';
import {
  exchangesWithPeer,
  isHistory,
  namesAnswered,
  reachesPatient,
  saysSomething,
} from './patient-of-clause.js';
import { planElsewhere, planUnderHeading } from './plan-of-clause.js';
import { has } from './token-bits.js';
import { grammar, phrase, sense, topic } from './word-classes.js';
import type { SectionRole } from './words/headings.js';

// Until this many sentences after what it answers, a reaction is a response to it.
const answersWithin = 2;

type Answered = 'nothing' | 'act' | 'peer' | 'practice' | 'room';

// Under these headings, what has no subject may be the work of the room.
const roomRoles: ReadonlySet<SectionRole> = new Set(['none', 'intervention', 'seen']);

/** Reads the clauses of a note in order and gathers the evidence of each element. */
export class ClauseReader {
  readonly evidence = new NoteEvidence();

  readonly #text: string;
  readonly #tokens: readonly Token[];
  #answered: Answered = 'nothing';
  #answeredAt = 0;
  #last: Who = 'nobody';
  #before: Who = 'nobody';
  #lastSentence = -1;
  #safetyAskedAt = -9;

  constructor(text: string, tokens: readonly Token[]) {
    this.#text = text;
    this.#tokens = tokens;
  }

  read(clauses: readonly Clause[]): void {
    const views = clauses.map((clause) => new ClauseView(this.#text, this.#tokens, clause));
    for (const view of views) {
      this.#readOne(view);
      this.#lastSentence = view.clause.sentence;
    }
    for (const view of views) this.#fallBack(view);
  }

  // A section says at least a filler of what its heading announces.
  #fallBack(view: ClauseView): void {
    const { role, first, span } = view;
    if (!first || has(first.phrase, phrase.EMPTY) || this.evidence.covers(span.start)) return;
    if (
      role === 'told' &&
      this.evidence.participation.isEmpty &&
      !this.evidence.response.has('shown')
    )
      this.evidence.participation.add('stock', 'level-under-heading', span);
  }

  #risksOf(view: ClauseView, who: Who): readonly Cue[] {
    const ofPatient = who === 'patient' || who === 'thing' || who === 'nobody';
    return ofPatient && view.role !== 'intervention' ? this.evidence.addRisk(view, view.role) : [];
  }

  #readOne(view: ClauseView): void {
    const { role, frame } = view;
    if (role === 'attendance' || role === 'topic') return;
    this.#before = this.#last;
    const who = this.#who(view);
    const others = who === 'outsider' || who === 'peer';
    if (role === 'plan') {
      this.#readPlan(view, others);
      return;
    }
    const risks = this.#risksOf(view, who);
    const risky = risks.length > 0;
    const linked = !frame.hasQuote && this.evidence.addGoal(view, role);
    const moved = !others && !linked && this.#readProgress(view, who, risks);
    if (role === 'risk' && !risky && !others && frame.specifics > 0)
      this.evidence.risk.add('present', 'risk-described', view.span);
    if (role === 'risk' || role === 'test' || role === 'goal') return;
    if (risky || linked) this.#readBeside(view, who, risky);
    else if (!isHistory(view)) this.#readRest(view, who, moved);
  }

  // What else a clause of risk or of the goal says.
  #readBeside(view: ClauseView, who: Who, risky: boolean): void {
    const { frame, role } = view;
    if (!risky && who === 'clinician' && !frame.future) this.#readClinician(view);
    const admits = risky && !has(frame.grammar, grammar.DENY);
    if (admits && who === 'patient' && frame.specifics > 2 && role !== 'assessment')
      this.#readPatient(view);
  }

  #readRest(view: ClauseView, who: Who, moved: boolean): void {
    const { role, frame } = view;
    const others = who === 'outsider' || who === 'peer';
    const answers = role === 'intervention' || role === 'response';
    const mayPlan = answers ? frame.future && !others : !others || frame.verbAt < 0;
    const plan = moved || !mayPlan ? undefined : planElsewhere(view);
    if (plan) {
      this.evidence.plan.add(plan.value, plan.cue, view.span, true);
      return;
    }
    const first = who === 'patient' && view.hasPhrase(phrase.FIRST);
    if (moved && role !== 'response' && !first) return;
    if (!this.#answersSafety(view, who)) this.#readActs(view, who);
  }

  // `I asked about suicide and he said no.`
  #answersSafety(view: ClauseView, who: Who): boolean {
    const late = view.clause.sentence - this.#safetyAskedAt > 1;
    if (who !== 'patient' || late || !view.saysNo) return false;
    this.evidence.risk.add('denied', 'risk-denied-when-asked', view.span);
    return true;
  }

  // A pronoun goes on with the person of the clause before in its sentence.
  #who({ frame, clause }: ClauseView): Who {
    const { subject } = frame;
    if (subject === 'thing' || subject === 'nobody') return subject;
    const others = this.#last === 'peer' || this.#last === 'outsider';
    if (others && frame.isPronoun && clause.sentence === this.#lastSentence) return this.#last;
    this.#last = subject;
    return subject;
  }

  #readProgress(view: ClauseView, who: Who, risks: readonly Cue[]): boolean {
    const { frame, role } = view;
    const believes = has(frame.verbSense, sense.WATCHES);
    if ((who === 'clinician' && !believes) || who === 'room' || frame.future) return false;
    if (risks.length > 0 && !NoteEvidence.isProgress(risks, view)) return false;
    return this.evidence.addProgress(view, role);
  }

  #readPlan(view: ClauseView, others: boolean): void {
    const { frame, clause } = view;
    const mayRisk =
      has(frame.grammar, grammar.NOT | grammar.DENY) ||
      has(frame.topic, topic.RISK | topic.SAFE | topic.TEST) ||
      (has(frame.topic, topic.URGE) && has(frame.topic, topic.NUMBER));
    const risky = !frame.future && mayRisk && this.evidence.addRisk(view, 'none').length > 0;
    if (this.evidence.addGoal(view, 'none') || (risky && frame.specifics < 2)) return;
    const told = frame.subject !== 'nobody' && has(frame.verb, grammar.PAST) && !frame.future;
    if (told && this.evidence.addProgress(view, 'none')) return;
    // `A/P:`
    const { section } = clause;
    if (this.#tokens[section.headFrom]?.word === 'a' && section.from - section.headFrom === 2)
      this.evidence.addProgress(view, 'progress');
    const plan = planUnderHeading(view, others);
    if (plan) this.evidence.plan.add(plan.value, plan.cue, view.span, true);
  }

  #readActs(view: ClauseView, who: Who): void {
    if (who === 'clinician') this.#readClinician(view);
    else if (who === 'room') this.#readRoom(view);
    else if (who === 'peer') this.#readPeer(view);
    else if (who === 'patient' && isDoneToPatient(view)) this.#act(view, 'passive-act-on-patient');
    else if (who === 'patient') this.#readPatient(view);
    else if (who !== 'outsider') this.#readUnsaid(view, who);
  }

  // A clause whose subject is a thing, or is left out.
  #readUnsaid(view: ClauseView, who: Who): void {
    const { role, frame } = view;
    if (who === 'nobody' && isUnsaidClinician(view, this.#last)) this.#readClinician(view);
    else if (roomRoles.has(role) && isRoomWork(view, this.#last)) {
      const led = has(frame.topic, topic.METHOD) || has(frame.verbSense, sense.TEACHES);
      if (led || role === 'intervention')
        this.evidence.intervention.add('group-only', 'methods', view.span);
    } else if (role === 'intervention') this.#readClinician(view);
    else this.#readPatient(view);
  }

  #joins({ clause }: ClauseView): boolean {
    return clause.sentence === this.#lastSentence;
  }

  #act(view: ClauseView, cue: string): void {
    this.evidence.intervention.add('shown', cue, view.span, this.#joins(view));
    this.#answer('act', view);
  }

  #answer(what: Answered, { clause }: ClauseView): void {
    this.#answered = what;
    this.#answeredAt = clause.sentence;
  }

  #readClinician(view: ClauseView): void {
    const act = clinicianAct(view, this.#before);
    if (!act) return;
    if (act === 'asks-safety') {
      if (view.frame.toPatient) this.#act(view, 'act-on-patient');
      if (this.evidence.addRisk(view, view.role).length === 0)
        this.#safetyAskedAt = view.clause.sentence;
    } else if (act.value === 'shown') this.#act(view, act.cue);
    else this.#workOfRoom(view, act.cue);
  }

  #workOfRoom(view: ClauseView, cue: string): void {
    this.evidence.intervention.add('group-only', cue, view.span, this.#joins(view));
    if (this.#answered === 'nothing') this.#answer('room', view);
  }

  #readRoom(view: ClauseView): void {
    const { frame, role, first } = view;
    const { toPatient, verb, specifics, hasQuote, passive } = frame;
    const works = grammar.SAY | grammar.ACT | grammar.DO;
    if (toPatient && has(verb, works) && !passive) {
      if (specifics > 0 || hasQuote)
        this.evidence.exchange.add('shown', 'peers-to-patient', view.span, true);
      this.#answer('peer', view);
      return;
    }
    const led = has(frame.grammar, grammar.CLINICIAN) || has(first?.grammar ?? 0, grammar.WE);
    if (role === 'intervention') this.#workOfRoom(view, 'act-on-room');
    else if (!led && frame.verbAt < 0) this.#readPatient(view);
    else if (passive && has(frame.verbSense, sense.TEACHES)) this.#workOfRoom(view, 'act-on-room');
    else if (led && (has(verb, works | grammar.TEACH) || has(frame.topic, topic.METHOD)))
      this.#workOfRoom(view, 'act-on-room');
  }

  #readPeer(view: ClauseView): void {
    const { specifics, hasQuote, verb } = view.frame;
    const works = grammar.SAY | grammar.ACT | grammar.DO;
    if (!has(verb, works) || !reachesPatient(view)) return;
    if (specifics > 0 || hasQuote || has(verb, grammar.DO))
      this.evidence.exchange.add('shown', 'peer-to-patient', view.span, true);
    this.#answer('peer', view);
  }

  #answersNow({ role, clause }: ClauseView): boolean {
    if (this.#answered === 'nothing') return false;
    if (role === 'response') return true;
    if (this.#answered === 'room' || role === 'participation' || role === 'risk') return false;
    return clause.sentence - this.#answeredAt <= answersWithin;
  }

  #readPatient(view: ClauseView): void {
    const { frame, role, clause } = view;
    const ofPatient = grammar.PATIENT | grammar.HE | grammar.HIM | grammar.HIS;
    const elsewhere = frame.subject === 'thing' && !has(frame.grammar, ofPatient);
    const something = this.#answered !== 'nothing';
    const atOnce =
      something && this.#answered !== 'room' && clause.sentence - this.#answeredAt <= 1;
    const quiet = role === 'none' && !atOnce;
    const named = namesAct(view);
    if (elsewhere && !named && !frame.hasQuote && frame.specifics > 0 && quiet) return;
    // `After the role-play, ...`
    if (frame.verbAt < 0 && !frame.hasQuote && namesAnswered(view)) {
      this.#answer('practice', view);
      return;
    }
    if (named) this.evidence.intervention.add('shown', 'act-named', view.span, this.#joins(view));
    const someone = this.#answered === 'act' || this.#answered === 'peer';
    if (saysSomething(view, { something, someone, atOnce })) this.#readContent(view, named);
    else this.#readFiller(view);
  }

  #readContent(view: ClauseView, named: boolean): void {
    const { frame, role, span } = view;
    const joins = this.#joins(view);
    if (exchangesWithPeer(view, this.#before))
      this.evidence.exchange.add('shown', 'patient-to-peer', span, joins);
    const upon = namesAnswered(view);
    if (this.#answersNow(view) || upon || (named && role !== 'participation'))
      this.evidence.response.add('shown', upon ? 'reaction-named' : 'answers-act', span, joins);
    else {
      const cue = frame.hasQuote ? 'patient-quoted' : 'patient-says-or-does';
      this.evidence.participation.add('shown', cue, span, joins);
    }
    if (has(frame.topic, topic.PRACTICE) && role !== 'response') this.#answer('practice', view);
  }

  // What says only a level: of taking part, of a reaction, or of progress.
  #readFiller(view: ClauseView): void {
    const { participation, response, progress } = this.evidence;
    const joins = this.#joins(view);
    const filler = fillerOf(view);
    if (filler === 'participation')
      participation.add('stock', 'level-of-participation', view.span, joins);
    else if (filler === 'response') response.add('stock', 'receptive', view.span, joins);
    else if (filler && !progress.has('stock')) progress.add('stock', 'progress-level', view.span);
  }
}
