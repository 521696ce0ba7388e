/** What one member did in one session, in the parts that a specific note has. */
export interface Episode {
  readonly said: string;
  readonly therapist: string;
  readonly answer: string;
  readonly progress: string;
  readonly next: string;
}

/** Made up; no two of them share a sentence. */
export const episodes: readonly Episode[] = [
  {
    said: 'Client described turning the car around twice on the way to her daughter’s recital and watching the last song from the hallway.',
    therapist:
      'Therapist asked client to say to the group what she told herself at the auditorium door.',
    answer:
      'She said “they will see that I am shaking,” and a peer told her that his own hands shake at the register.',
    progress: 'In January she would not have left the driveway; this time she reached the hallway.',
    next: 'Client will sit in the back row at church on Sunday for ten minutes and report next group.',
  },
  {
    said: 'Client admitted that he had answered his brother’s apology with a thumbs-up and then blocked the number.',
    therapist:
      'Therapist slowed client down and had him write the reply he wished he had sent, reading it aloud.',
    answer:
      'He read it with his back half turned, stopped at the word “missed,” and finished after a pause.',
    progress:
      'He unblocked the number during the break, the first contact he has allowed since the fall.',
    next: 'He plans to send two lines of the letter before the 20th and bring the answer, if one comes.',
  },
  {
    said: 'Client counted out loud the four nights this week on which she slept in her work clothes.',
    therapist:
      'Therapist invited client to ask two members how they end a shift, and kept her from apologizing for asking.',
    answer:
      'She chose the older man’s habit of changing shoes in the garage and laughed that it was too easy.',
    progress: 'Down from six nights to four on her own sleep log.',
    next: 'Client will hang pajamas on the garage hook tonight and bring the log to individual therapy Thursday.',
  },
  {
    said: 'Client sat with arms crossed through the check-in, then corrected a peer who called the layoff a blessing.',
    therapist:
      'Therapist named the correction as anger and asked client to stay with it for one more sentence.',
    answer:
      'He told the peer “I was good at that job,” and accepted it when she apologized to him.',
    progress:
      'He stated a loss directly for the first time rather than changing the subject to the news.',
    next: 'Client agreed to list three things he was good at and read one of them on the 14th.',
  },
  {
    said: 'Client brought the pharmacy bag unopened and put it on the floor in front of her chair.',
    therapist:
      'Therapist asked client what she pictured happening after the first tablet and wrote each fear on the board.',
    answer:
      'She crossed out two of the five herself after a peer described the same tablet making him sleepy and nothing worse.',
    progress:
      'She had left the last two prescriptions at the counter; this one came as far as the room.',
    next: 'She will call the nurse tomorrow with the three questions that remain on her card.',
  },
  {
    said: 'Client reported that he stood outside the old bar for the length of one song and then walked to the bus.',
    therapist:
      'Therapist had client replay the song minute by minute and mark when the urge turned.',
    answer:
      'He found the turn at the second chorus, when he thought of the key tag, and showed it to the man beside him.',
    progress: 'Twenty-six days without use; his longest stretch before was eleven.',
    next: 'Client will take the other bus line through the 30th and text his sponsor from the stop.',
  },
  {
    said: 'Client spoke only once, to say that her son’s room still has the alarm clock set for school.',
    therapist:
      'Therapist stayed with client in the silence and asked who in the room knew something about such a clock.',
    answer:
      'She looked up when a peer raised his hand, and asked him whether he had ever turned his off.',
    progress:
      'She put a question to another parent, which her plan names as the first step out of isolation.',
    next: 'Client will stand in the room with her sister on Saturday; the clock can stay as it is.',
  },
  {
    said: 'Client interrupted three members and then told the group that nobody at home lets him finish.',
    therapist:
      'Therapist stopped the third interruption, handed client the talking stone, and timed his two minutes.',
    answer: 'He used fifty seconds, flushed, and said he did not know what came after being heard.',
    progress:
      'He let the next speaker finish without a word, which he had not done in any earlier session.',
    next: 'He will try one dinner with the stone on the table and tell us how long he lasted.',
  },
  {
    said: 'Client showed the group the text in which her manager wrote “fine, whatever,” and asked if she was fired.',
    therapist:
      'Therapist had client role-play the manager with another member reading her own worries back to her.',
    answer:
      'Halfway through she broke character and said “this sounds like my father, not like Denise at work.”',
    progress:
      'She checked the thought against a person before writing a resignation, unlike in December.',
    next: 'Client will ask for the ten-minute meeting by Friday and note what was actually said.',
  },
  {
    said: 'Client said he had cleaned the garage instead of coming last week, and that it was about the new member.',
    therapist:
      'Therapist asked client to tell the new member directly what he had expected of him.',
    answer:
      'He said he had expected to be laughed at; the new member answered that he had been afraid of the same.',
    progress: 'He came back within one week; after the last quarrel he stayed away for five.',
    next: 'Both will set up the chairs together at 5:15 next week.',
  },
  {
    said: 'Client described eating lunch in the stairwell so that no one would comment on the size of the box.',
    therapist:
      'Therapist invited client to open the box here and asked what she wanted the group not to say.',
    answer:
      'She ate half of the sandwich while a peer talked about his own stairwell, and her voice steadied.',
    progress: 'First meal in front of other people that she has recorded since intake.',
    next: 'Client will eat with one coworker on Wednesday and bring the food record to the dietitian.',
  },
  {
    said: 'Client told how he drove to the cemetery, read the card on someone else’s flowers, and left his own in the trunk.',
    therapist: 'Therapist asked client what the flowers in the trunk were waiting for.',
    answer: 'He cried for the first time in this group and said “for somebody to come with me.”',
    progress: 'He named a wish for company, where until now he has called every visit an errand.',
    next: 'He asked his neighbor from the pew; they go on the 22nd.',
  },
  {
    said: 'Client refused the breathing exercise and said that counting makes the pictures come faster.',
    therapist:
      'Therapist put the exercise aside and helped client find five blue things in the room with her eyes open.',
    answer:
      'She found seven, told a peer that the seventh was his sock, and reported a drop from 8 to 4.',
    progress:
      'She stayed in the room; in the two sessions before she had gone to the restroom and not come back.',
    next: 'Client will do the blue list before the dentist on Monday and rate it on the sheet.',
  },
  {
    said: 'Client reported lending his rent money again and handed the notice from the landlord around the circle.',
    therapist:
      'Therapist challenged client to say no to three members in a row who asked to borrow his pen.',
    answer:
      'He gave the pen to the first, hesitated with the second, and told the third “not today.”',
    progress: 'The “no” held for the rest of the hour, against none in the last role-play.',
    next: 'He will meet the housing worker on Tuesday at 9 and bring the ledger.',
  },
  {
    said: 'Client read one line of the letter from the court and folded it into her sleeve.',
    therapist:
      'Therapist offered client the choice of who should read the rest and stood beside her while she chose.',
    answer:
      'She chose the quietest member, followed along with a finger, and said it was shorter than she had feared.',
    progress: 'She opened mail on the day it came; the last envelope lay on the dryer for a month.',
    next: 'Client will call the clerk in the morning from the office phone with her counselor.',
  },
  {
    said: 'Client joked through the first half and then said that the joke about the ladder was not a joke.',
    therapist:
      'Therapist asked client directly about thoughts of ending his life and reviewed his safety plan with him.',
    answer:
      'He denied intent, said the thought had lasted “one red light,” and named his wife as the person he told.',
    progress: 'He told someone within the hour; at intake it had taken him nine days.',
    next: 'Safety plan updated; his wife keeps the ladder key, and he sees his therapist tomorrow at 2.',
  },
];

/** Phrases that could stand in any chart. */
export const stockNotes: readonly string[] = [
  'Client was active and engaged in group. Responded well to interventions. Making progress toward goals. Continue treatment.',
  'S: Client reports doing okay this week.\nO: Attentive, appropriate.\nA: Progressing toward treatment goals.\nP: Continue group.',
  'D: Client attended group and participated appropriately.\nA: Receptive to feedback.\nP: Continue current plan.',
  'B: Client shared with the group and was supportive of peers.\nI: Provided support and psychoeducation.\nR: Client was receptive.\nP: Continue to monitor.',
  'Good participation. Offered feedback to peers. Tolerated session well. Plan: continue weekly group.',
];
