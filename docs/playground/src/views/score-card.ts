import type { GroupMember, NoteIndividuality } from 'group-therapy-billing';
import { byId, element } from '../element.js';
import type { ScoredNote } from '../note-score.js';
import { boxName } from './note-box.js';
import { counted, nameOf } from './words.js';

const verdicts: Readonly<Record<NoteIndividuality['verdict'], string>> = {
  individual: 'Specific to this member',
  review: 'Partly shared: needs review',
  cloned: 'Copied',
  'too-short': 'Too short to judge',
};

const owner = (members: readonly GroupMember[], noteId: string): string => {
  const member = members.find(({ note }) => note?.noteId === noteId);
  return member ? `${nameOf(member)}’s note` : `note ${noteId}`;
};

const explanation = ({ score }: ScoredNote, members: readonly GroupMember[]): string => {
  const { closest, nameSwap } = score;
  const [also, ...more] = nameSwap.wouldAlsoBeTrueOf;
  if (also !== undefined)
    return `With another name at the top, it would also read as true of ${counted(more.length + 1, 'other chart')}: ${[also, ...more].map((id) => owner(members, id)).join(', ')}.`;
  if (!nameSwap.passes) return 'Nothing in it is specific to this patient.';
  return closest && closest.similarity > 0
    ? `${closest.similarity}% of its own words also appear in ${owner(members, closest.noteId)}.`
    : 'None of its words appear in another note.';
};

const shortened = (words: string): string =>
  words.length > 90 ? `${words.slice(0, 88).trimEnd()} …` : words;

const passages = ({ shared }: ScoredNote, members: readonly GroupMember[]) =>
  shared.map(({ box, words, noteId, similarity }) =>
    element(
      'li',
      {},
      element('q', {}, shortened(words)),
      ` (${boxName(box)}) also appears in ${owner(members, noteId)}, ${similarity}% similar.`,
    ),
  );

/** How individual the open note is. */
export const scoreCard = () => {
  const card = byId('score', HTMLElement);
  const number = byId('score-number', HTMLElement);
  const meter = byId('score-meter', HTMLMeterElement);
  const verdict = byId('score-verdict', HTMLElement);
  const why = byId('score-why', HTMLElement);
  const shared = byId('score-shared', HTMLDetailsElement);
  const summary = byId('score-shared-summary', HTMLElement);
  const list = byId('score-passages', HTMLUListElement);
  return (scored: ScoredNote | undefined, members: readonly GroupMember[]): void => {
    card.dataset['verdict'] = scored?.score.verdict ?? 'none';
    number.textContent = scored ? `${scored.score.score}` : '–';
    meter.value = scored?.score.score ?? 0;
    verdict.textContent = scored ? verdicts[scored.score.verdict] : 'No note';
    why.textContent = scored
      ? explanation(scored, members)
      : 'This member has no note for this session.';
    const items = scored ? passages(scored, members) : [];
    shared.hidden = items.length === 0;
    summary.textContent = counted(
      items.length,
      'passage also appears',
      'passages also appear',
    ).concat(' in another chart');
    list.replaceChildren(...items);
  };
};
