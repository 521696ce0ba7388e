import type { Finding } from 'group-therapy-billing';
import { byId } from '../element.js';
import type { Scored } from '../note-scorer.js';
import { type Marked, markedIn } from '../note-text.js';
import { type NoteBox, noteBoxes, withNote } from '../room.js';
import type { State, Tell } from '../state.js';
import { showFindings } from './finding-list.js';
import { noteBox } from './note-box.js';
import { noteHead } from './note-head.js';
import { scoreCard } from './score-card.js';
import type { View } from './view.js';
import { called } from './words.js';

const markedOf = ({ score }: Scored): Marked[] => [
  ...score.namesOther.map(({ start, end }) => ({ start, end, kind: 'name' as const })),
  ...score.shared.map(({ start, end }) => ({ start, end, kind: 'copied' as const })),
];

const boxOf = ({ path }: Finding, place: number): NoteBox | undefined =>
  noteBoxes.find((box) => path === `/members/${place}/note/${box}`);

/** The note of one member, judged while it is typed. */
export const noteEditor = (told: () => State, tell: Tell): View => {
  const title = byId('note-title', HTMLElement);
  const place = byId('note-boxes', HTMLElement);
  const rest = byId('note-findings', HTMLUListElement);
  const showScore = scoreCard();
  const showHead = noteHead(told, tell);

  const boxes = noteBoxes.map((name) => ({
    name,
    ...noteBox(name, (text) => {
      const { session, open } = told();
      tell({ session: withNote(session, open, { [name]: text }) });
    }),
  }));
  place.replaceChildren(...boxes.map(({ block }) => block));

  return {
    open({ session, open }) {
      const member = session.members[open];
      if (!member) return;
      title.textContent = `The note of ${called(member)}`;
      for (const { name, block, write } of boxes) {
        write(member.note?.[name] ?? '');
        block.hidden = name === 'text' && member.note?.text === undefined;
      }
      showHead(member);
    },
    show({ session, open }, { scored, members }) {
      showScore(scored, session.members);
      const marked = scored ? markedOf(scored) : [];
      const findings = members[open]?.findings ?? [];
      for (const { name, mark, tell: tellBox } of boxes) {
        const span = scored?.spans.find(({ box }) => box === name);
        mark(span ? markedIn(span, marked) : []);
        tellBox(findings.filter((finding) => boxOf(finding, open) === name));
      }
      showFindings(
        rest,
        findings.filter((finding) => boxOf(finding, open) === undefined),
        'No rule speaks against this member’s part.',
      );
    },
  };
};
