import { stemOf } from './stem.js';

/**
 * Words that stand in any group note about anybody: the vocabulary of the service, not of a person.
 * Written for this library; one form of each word, for they are compared by their stems.
 */
const genericWords = `ability able absence abstain abstinence abuse accept access accomplish accountable accuracy achieve acknowledge
act action active activity actual acute adapt add addiction additional address adequate adhere adherence adjust admit adult advice
advise advocate affect affirm age agenda agree aid aim alcohol alert allow alternative ambivalent amount analyze anger angry answer
anticipate anxiety anxious apparent appear apply appointment appreciate approach appropriate area argue arise arrive articulate ask
aspect assert assertive assess assessment assign assist associate assure attempt attend attendance attention attentive attitude
attribute authentic available average avoid avoidance awake aware awareness balance barrier base baseline basic beginning behave
behavior belief believe benefit best better bond boundary brainstorm break breath breathe brief bring broad build burden calm
capacity care caring case cause center certain challenge change chart check choice choose circle circumstance clarify clear clinic
clinical clinician closed coach cognition cognitive cohesion collaborate comfort comment commit commitment common communicate
communication community compassion complain complete comply component comprehension concentrate concept concern conclude conclusion
concrete condition conduct confident confidential conflict congruent connect connection conscious consequence consider consistent
constructive contact contain content context continue contribute contribution control conversation cooperate cooperative cope coping
core correct could counsel counselor count couple course crave craving create crisis criteria critical current curriculum cycle daily
danger day deal decision decline decrease deep deeper deescalate defensive define degree deliver demonstrate deny depend depress depression
depressive describe desire detach detail detect determine develop diagnosis diagnostic dialogue difference different difficult
difficulty direct discharge disclose disclosure discomfort discuss discussion disorder display disrespect disrupt distance distort
distract distraction distress diverse document domain drug dynamic dysfunction dysphoric early easy educate education effect effective effort
element elicit emerge emotion emotional empathetic empathize empathy emphasize empower enable encourage end energy engage engagement
enhance enjoy ensure entire environment episode equip establish euthymic evaluate event evidence evident exact examine example
exchange exercise exhibit exist expand expect expectation experience explain explore exposure express expression extent external eye
face facilitate facilitator factor fair familiar family fear feedback feel feeling fellow fidget find fine flat flexible focus follow
follow-up form format foster frame frequent friend friendly frustrate frustration full function future gain general genuine give
goal good grateful gratitude great greater greet ground grounding group grow growth guarded guidance guide guilt habit handle handout
happen happy hard harm harmful head heal health healthy hear heard held help helpful helpless here high history hold homework homicidal
honest honesty hope hopeful hopeless hour hygiene idea ideation identify identity illness image imagine impact impair implement
important improve improvement impulse impulsive inappropriate include increase independent indicate individual influence inform
information initial initiate inner input insight instruct instruction insure integrate intend intensity intensive intent intention
interact interaction interactive interest internal interpersonal interpret interrupt intervene intervention introduce invite involve
irritable isolate isolation issue join journal judge judgment key kind know knowledge label lack large lead leader learn lecture
leisure lesson level life lifestyle limit limited link listen literature little live logical lonely long-term look loss low main
maintain maladaptive manage management manner material matter mean meaning meaningful measure med medical medication meditate
meditation meet meeting member mental mention met method milieu mind mindful mindfulness minimal minimize mix model moderate modify
moment monitor mood motivate motivation move movement multiple mutual name narrative natural nature necessary negative nervous
neutral nod norm normal normalize note notice noticeable number nurture objective observation observe obstacle obtain occasion occur
offer ongoing open openly openness opinion opportunity option order organize orient oriented outcome outpatient outside overall
overcome overwhelm pain panic paraphrase part participant participate participation particular partner pass passive past pattern
pause payer peer people perceive perception period person personal perspective phase phone physical place plan planning play pleasant
point polite poor portion positive possible potential power practical practice prepare presence present pressure prevent prevention
previous primary prior problem procedure proceed process produce productive program progress progressive project promote prompt
proper protect protective provide provider psychiatric psychoeducation psychological psychotherapy purpose pursue quality question
quiet raise range rapport rate rational react reaction read ready real reality realize reason reasonable receive recent receptive
recognize recommend record recover recovery redirect reduce reduction refer referral reflect reflection refocus refrain refuse
regard regular regulate regulation rehearsal rehearse reinforce reject relapse relate relation relational relationship relative
relax relaxation relevant relief reluctant rely remain remember remind remorse repair repeat report request require resent
resentment resilience resist resistance resistant resolve resource respect respectful respond response responsibility responsible
rest restless restructure result resume retain return review reward risk role roleplay room routine rule sad sadness safe safety
satisfy scale schedule scope script seek seem select self self-care self-esteem sense sensitive separate serious service session set
setting severe severity shame share short short-term show side sign significant silent similar simple sit situation size skill skilled
sleep slow small sober sobriety social solution solve source space speak specific spend spirit sponsor stability stable staff stage
standard start state statement status stay steady step stigma stimulus stop story strategy strength strengthen stress stressor
strive strong structure struggle style subject substance succeed success successful suffer sufficient suggest suggestion suicidal
suicide suitable summarize summary supervise support supportive surround sustain sympathy symptom system talk target task teach
team technique temptation tend term themes theme theory therapeutic therapist therapy think thinking thought threat throughout
time tolerance tolerate tone tool topic total touch track train transfer transition trauma traumatic treat treatment trigger trust
truth turn type understand understanding unhealthy unit universal unsafe update upset urge use user useful usual utilize valid
validate validation valuable value variety various verbal verbalize view visible visit vocal voice volunteer vulnerable vulnerability
wait want warm watch way weak weekly welcome wellbeing wellness whole willing willingness wish withdraw withdrawn witness wonder
word work worker workgroup worksheet worry worth worthless write written wrong young
si hi iop php cbt dbt na aa sud adl otp poc ax tx`;

/** The stems of the vocabulary of the service. */
export const isGenericStem: ReadonlySet<string> = /* @__PURE__ */ new Set(
  genericWords.split(/\s+/).map(stemOf),
);
