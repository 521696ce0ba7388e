import type { GroupMember, NoteIndividuality } from 'group-therapy-billing';
import { byId, element } from '../element.js';
import type { Scored } from '../note-scorer.js';
import { boxName } from './note-box.js';
import { called, counted } from './words.js';

const verdicts: Readonly<Record<NoteIndividuality['verdict'], string>> = {
  individual: 'This member’s own',
  review: 'Partly shared: a person should look',
  cloned: 'Copied',
  'too-short': 'Too short to tell',
};

const owner = (members: readonly GroupMember[], noteId: string): string => {
  const member = members.find(({ note }) => note?.noteId === noteId);
  return member ? `${called(member)}’s note` : `note ${noteId}`;
};

const said = ({ score }: Scored, members: readonly GroupMember[]): string => {
  const { closest, nameSwap } = score;
  const [also, ...more] = nameSwap.wouldAlsoBeTrueOf;
  if (also !== undefined)
    return `With another name at the top it would still read as true of ${counted(more.length + 1, 'other chart')}: ${[also, ...more].map((id) => owner(members, id)).join(', ')}.`;
  if (!nameSwap.passes) return 'It says nothing that is true of one patient alone.';
  return closest && closest.similarity > 0
    ? `${closest.similarity} % of its own words also stand in ${owner(members, closest.noteId)}.`
    : 'None of its words stand in another note.';
};

const shortest = (words: string): string =>
  words.length > 90 ? `${words.slice(0, 88).trimEnd()} …` : words;

const passages = ({ score, note, spans }: Scored, members: readonly GroupMember[]) =>
  score.shared.map(({ start, end, noteId, similarity }) => {
    const box = spans.findLast((span) => span.start <= start)?.box ?? 'text';
    return element(
      'li',
      {},
      element('q', {}, shortest(note.text.slice(start, end))),
      ` (${boxName(box)}) stands in ${owner(members, noteId)}, ${similarity} % alike.`,
    );
  });

/** How much of the open note is its member's alone. */
export const scoreCard = () => {
  const card = byId('score', HTMLElement);
  const number = byId('score-number', HTMLElement);
  const meter = byId('score-meter', HTMLMeterElement);
  const verdict = byId('score-verdict', HTMLElement);
  const why = byId('score-why', HTMLElement);
  const shared = byId('score-shared', HTMLDetailsElement);
  const summary = byId('score-shared-summary', HTMLElement);
  const list = byId('score-passages', HTMLUListElement);
  return (scored: Scored | undefined, members: readonly GroupMember[]): void => {
    card.dataset['verdict'] = scored?.score.verdict ?? 'none';
    number.textContent = scored ? `${scored.score.score}` : '–';
    meter.value = scored?.score.score ?? 0;
    verdict.textContent = scored ? verdicts[scored.score.verdict] : 'Nothing to compare';
    why.textContent = scored ? said(scored, members) : 'This member has no note of this session.';
    const items = scored ? passages(scored, members) : [];
    shared.hidden = items.length === 0;
    summary.textContent = counted(items.length, 'passage stands', 'passages stand').concat(
      ' in another chart',
    );
    list.replaceChildren(...items);
  };
};
