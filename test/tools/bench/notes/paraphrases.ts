/** A manual paraphrase, sentence by sentence, of a person in one of the sets. */
export interface Paraphrase {
  /** Index of the person in its set. */
  readonly persona: number;
  readonly sentences: readonly string[];
}

/** Light paraphrases from the tuned set: the same sentences with words moved and replaced. */
export const tunedLight: readonly Paraphrase[] = [
  {
    persona: 0,
    sentences: [
      '{N} began by saying the smoke alarm in {his} flat went off at 3 and nobody from upstairs came down to look.',
      '{He} connected the empty stairwell with the winter when {his} brother stopped picking up the phone.',
      'As a peer offered {him} a spare key, {he} said thanks and moved on to talking about batteries.',
      'The therapist pointed out how fast that turn was; {he} grinned and could not finish {his} next sentence.',
      '{He} then asked the peer if the key was meant, the first direct request heard from {him} this month.',
      'Plan is to exchange numbers with two of the members and to write down what happens in {his} chest before {he} deflects.',
    ],
  },
  {
    persona: 6,
    sentences: [
      '{N} passed around a jar of buttons that had belonged to {his} grandmother and gave no explanation.',
      'Slowly the story came out: every button stood for one foster home, and seven of them were missing.',
      'The members guessed colors, {he} corrected them, and {he} sounded proud.',
      'When told that {he} seems to collect houses rather than lose them, {he} went very still and wiped {his} glasses.',
      'In two sentences {he} described the flashback on the bus and grounded {himself} with the texture of the seat.',
      'This week {he} is to ride the number 6 bus one time with the jar and one time without it.',
    ],
  },
];

/** Light paraphrases from the reported set. */
export const reportedLight: readonly Paraphrase[] = [
  {
    persona: 0,
    sentences: [
      '{N} came in carrying a motorcycle helmet, although {he} sold the motorcycle last spring.',
      'Holding it, {he} explained, keeps strangers on the tram from starting conversations.',
      'A peer tapped on the visor asking to come in; {he} lifted it and the joke became serious.',
      '{He} then spoke about the crash outside Modesto and about the cousin who rode behind {him}.',
      'The nightmares are down to two each week, and on Monday {he} slept through a thunderstorm.',
      '{He} will leave the helmet at home in the hall and take the tram to physiotherapy bareheaded.',
    ],
  },
  {
    persona: 3,
    sentences: [
      '{N} practised ordering at the counter while three people were waiting behind {him}.',
      'On {his} first attempt {he} only pointed at the menu; on the second {he} said oat milk and was heard.',
      'The queue of volunteers sighed on purpose and {he} managed to not step aside.',
      'By the fourth order {his} heart rate, measured by the wristband, had fallen from 118 to 94.',
      '{He} believes the sigh has been worse in {his} imagination ever since eleventh grade.',
      'Assignment: go to the bakery on Pell Street at noon, ask one question about the rye and wear no headphones.',
    ],
  },
  {
    persona: 9,
    sentences: [
      '{N} stated {he} does not do feelings before noon, and that the group starts at ten.',
      'The therapist offered weather as an alternative, and {he} picked sleet over Duluth.',
      'The sleet was the morning on which the marshals came for the dairy herd.',
      'Two people from the city asked how much a cow costs; teaching them loosened {his} jaw.',
      'For twenty minutes {he} said numbers and for about one minute grief, the right ratio to start with, {he} said.',
      'Each evening {he} will walk past the empty barn with the dog and stop one time.',
    ],
  },
  {
    persona: 15,
    sentences: [
      '{N} threw the keys onto the table and said the marriage counsellor had been taking sides.',
      'The word that {he} heard was rigid, and it was said about the dishwasher.',
      'The women in the circle loaded an invisible dishwasher together with {him} and let {him} be wrong.',
      '{He} corrected one fork, noticed it, and put the fork back crooked.',
      'Underneath it was the year when {his} mother’s illness made order the only medicine there was.',
      'The spouse loads it tonight, {he} does the drying, and nobody mentions forks.',
    ],
  },
  {
    persona: 17,
    sentences: [
      '{N} kept knitting through check-in and dropped some stitches when {his} father was mentioned.',
      '{He} lost seven rows while telling about the hospice form that {he} has refused to sign.',
      'A peer picked up the stitches, and both of them kept their eyes on the wool.',
      'Into the wool {he} was able to say that {he} wants him to die and also wants him to wait.',
      'No one gasped, and {he} made sure of it.',
      'On Wednesday {he} visits with the scarf and will sign if the chaplain is there in the corridor.',
    ],
  },
  {
    persona: 25,
    sentences: [
      'On the board {N} spelled out the text messages {he} has sent to the dealer since Easter: none at all.',
      'One was typed but not sent and is saved as a draft with the title groceries.',
      'The group talked about who might delete it, and {he} offered {his} phone to the oldest woman.',
      'She was unable to find the button, and finding it together with her took out the sting.',
      '{He} felt lighter and also rather robbed, and {he} was glad to have both words.',
      'Tomorrow {he} gets a new number from the carrier and picks up buprenorphine with the peer worker at eight.',
    ],
  },
];

/** Full rewrites from the reported set, which a comparison of words cannot detect. */
export const reportedHeavy: readonly Paraphrase[] = [
  {
    persona: 0,
    sentences: [
      'Protective headgear accompanied {N} into the meeting, long after the bike itself had found a buyer.',
      'As a shield against chit-chat during the commute, it serves its purpose.',
      'Another participant playfully knocked for admission, opening the way to a grave subject.',
      'What emerged was an accident in California with a relative as passenger.',
      'Bad dreams have become rarer and rest is improving even in storms.',
      'The next outing to rehab will be made with an uncovered head.',
    ],
  },
  {
    persona: 9,
    sentences: [
      'Emotional topics are off limits until midday according to {N}, who pointed to the hour printed on our flyer.',
      'Meteorology proved an acceptable substitute, and freezing rain in Minnesota was selected.',
      'It fell on the day when officials confiscated the livestock.',
      'Urban listeners wanted figures, and lecturing them relaxed the lower half of the face.',
      'Economics got the lion’s share, bereavement a mere sliver, which seemed plenty.',
      'A nightly stroll with a pet by the vacant stable, pausing briefly, was settled upon.',
    ],
  },
];
