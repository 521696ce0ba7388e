import { stemOf } from './stem.js';

/** Words that hold sentences together: they say nothing about the subject of a sentence. */
const functionWords = `a about above across after again against all almost alone along already also although always am among an
and another any anybody anyone anything are around as at away back be became because become been before began begin behind being
below beside besides between beyond both but by came can cannot cant come could couldnt did didnt do does doesnt doing done dont
down during each either else enough especially etc even ever every everybody everyone everything far few finally first for former
from further gave get getting give given go goes going gone got had hadnt has hasnt have havent having here how however i id if ill
im in indeed instead into is isnt it its itself ive just keep kept last later least less let like long lot made make making many
may maybe me might mine more most much must my myself near nearly need never new next no nobody none nor not nothing now of off
often on once only onto or other others our ours ourselves out over own per perhaps put quite rather really same saw say see seem
seemed several shall should shouldnt since so some somebody someone something sometimes soon still such take taken than that thats
the then there therefore these they thing things this those though through throughout thus till to together too took toward towards
tried try trying under unless until up upon us use used using very via was wasnt way we well went were werent what whatever when
where whether which while who whole whom whose why will with within without wont would wouldnt yes yet you your yours yourself`;

/** The function words of English, folded. */
export const isFunctionWord: ReadonlySet<string> = /* @__PURE__ */ new Set(
  functionWords.split(/\s+/),
);

/**
 * Words that a group note about any patient may contain: the vocabulary of the service, not of a person.
 * Compiled for this library. One form of each word is enough, because words are compared by their stems.
 */
const genericWords = `aa ability able absence abstain abstinence abstinent abuse abusive accept access accompany accomplish accordance accountability
accountable accuracy achieve acknowledge act action active activity actual acute adapt adaptive add addict addiction additional address
adequate adhd adhere adherence adjust adl admire admit adult adverse advice advise advocate affect affirm afternoon age agenda agitate
agitation agree agreeable agreement aid aim alcohol alert allow alternative altruism ambivalent amount ample analyze anger angry anhedonia
answer anticipate anxiety anxious apparent appear appearance appetite applicable apply appointment appreciate appreciative approach
appropriate area argue arise arrive articulate ask aspect aspiration assert assertive assertiveness assess assessment assign assist
associate assure atmosphere attain attempt attend attendance attention attentive attitude attribute attune authentic autonomy available
average avoid avoidance await awake aware awareness ax balance barely barrier base baseline basic beginning begun behave behavior belief
believe belong benefit best better bit bond boundary bpd brainstorm break breath brief bring broad brought build burden bx call calm
calmer candid capacity care case casual catharsis cause cautious cbt celebrate center certain challenge change chart check cheerful choice
choose chose chosen chronic circle circumstance clarify clear client clinic clinical clinician closed coach cofacilitator cognition
cognitive coherent cohesion cohort collaborate collaboration collaborative collective comfort comfortable coming comment commit commitment
common communicate communication community compassion complain complete compliance compliant comply component comprehension comprehensive
compromise concentrate concentration concept concern conclude conclusion concrete condition conduct confide confidence confident
confidential confirm conflict confront congruent connect connection conscious consent consequence consider consistency consistent constant
constructive contact contain contemplate content context continue contract contrast contribute contribution control conversation convey
cooperate cooperative cope core correct counsel counselor count counter counterpart couple course crave create crisis criteria critical
cue culture curious current curriculum custom cycle daily danger day dbt deal debrief decision decline decrease dedicate deep deeper
deescalate defensive define degree deliver delusion delve demeanor demonstrate demonstration deny depend dependence dependency depress
depression depressive describe desire destructive detach detail detect determine detox detrimental develop diagnosis diagnostic dialogue
difference different difficult difficulty dignity diligent direct disappoint discern discharge discipline disclose disclosure discomfort
discourage discrete discretion discuss discussion disease dismiss disorder display disposition disrespect disrupt distance distort
distortion distract distraction distress diverse diversity document domain dress drug dual duration dx dynamic dysfunction dysphoric
dysregulate eager early ease easy ed educate education effect effective efficacy effort elaborate element elevate elicit embarrass embrace
emerge emergency emergent emotion emotional empathetic empathize empathy emphasize empower enable encourage encouragement end endeavor
endorse energy engage engagement enhance enjoy enjoyment ensure enthusiasm enthusiastic entire environment episode equip essential
establish esteem euthymic evaluate event evidence evident evolve exact examine example exceed excellent exchange exercise exhibit exist
expand expect expectation experience explain exploration explore exposure express expression expressive extend extensive extent external
externalize eye facilitate facilitator facility factor fair familiar family fatigue favorable fear fearful feasible feedback feel fellow
fellowship felt fidget find fine flat flexible fluctuate fluent focus follow forgive forgiveness form format forthcoming forward foster
foundation frame frequent friend friendship fruitful frustrate frustration full function fundamental future gad gain general gently
genuine gets goal good gradual grateful gratitude great greater greet groom ground group grow growth guarded guidance guide guideline
guilt habit hallucination hamper handle handout happen happy hard harm harmful harmony head heal health healthy hear heard held help
helpful helpless hesitant hesitate hi high hinder history hold holistic homework homicidal honest honesty hope hopeful hopeless hotline
hour humor hx hygiene idea ideation identify identity illness image imagine impact impair implement imply important impression improve
improvement impulse impulsive inappropriate include inclusive inconsistent increase increasingly independent indicate individual influence
inform information initial initiate initiative inner inpatient input insight insightful insist inspire instance instill instruct
instruction insure intact integral integrate integration intellectual intelligent intend intense intensity intensive intent intention
interact interaction interactive interest interfere internal internalize interpersonal interpret interrupt intervene intervention
interview intimate introduce introspective invest investment invite involve iop irritable isolate isolation issue join journal journey joy
judge judgment keen keeping key kind know knowledge known label lack lapse large laugh lead leader learn leave lecture led left leisure
lesson lethargic level life lifestyle likely limit linear link listen listener literature little live logical lonely longstanding look
loss low mad main maintain major maladaptive manage management mandate manifest manner master mastery material matter mature maximize mdd
mean meaningful meant measure med medical meditate meditation meet member mental mention mentor merit met method milieu mind mindful
mindfulness minimal minimize minor misuse mix mobilize model moderate modest modify moment monitor mood motivate motivation move movement
multiple mutual na name narrative natural nature navigate necessary necessity negative negotiate nervous network neutral nice nod
nonjudgmental nonverbal norm normal normalize note noteworthy notice noticeable number nurture objective observation observe obstacle
obtain occasion occasional occur ocd offer okay ongoing open openness opinion opportunity optimal optimism optimistic option order
organization organize orient orientation otp outcome outlook outpatient outside outward overall overcome overuse overwhelm pace panic
paraphrase part partake participant participate participation particular partner pass passive past path patience patient pattern pause
payer peer people perceive perception perform period persist persistent person personal perspective phase phone php pivotal place plan
play pleasant pleasure pledge poc point polite polysubstance poor portion positive possible posture potential power practical practice
prepare presence present pressure prevent prevention previous pride primary prior prioritize priority privacy prn proactive problem
procedure proceed process produce productive proficient prognosis program progress progressive project prominent promise promote prompt
proper protect protective proud provide provider psychiatric psychoeducation psychological psychomotor psychosis psychosocial
psychotherapy ptsd purpose pursue quality quantity question quiet raise range rapport rate rational react reaction read ready reaffirm
real realistic reality realize reason reasonable reassurance reassure receive recent receptive receptivity reciprocal recognize recommend
reconnect record recover recovery redirect reduce reduction refer referral reflect reflection reflective refocus refrain reframe refuse
regard regular regulate regulation rehab rehabilitation rehearsal rehearse reinforce reintegrate reject relapse relatable relate relation
relational relationship relative relax relaxation relevant relief reluctant rely remain remark remarkable remember remind reminder remorse
repair repeat repeatedly replace report represent request require resent resentment resident resilience resist resistance resistant
resolve resonate resource respect respectful respond response responsibility responsible rest restless restore restrict restructure result
resume retain return reveal review revisit reward risk robust role roleplay room routine rule sad sadness safe safety said salient sat
satisfy says sbirt scale schedule scope script secure seek seen sees select self sense sensitive sent sentiment separate serene serious
service session set settle severe severity shaky shame share short show shown si side sign significant silent similar simple simply
sincere sit situation situational size skill slow small smile sober sobriety social solution solve soothe sort source space speak specific
spectrum speech spend spirit spiritual spoke spoken sponsee sponsor spontaneous stability stabilize stable staff stage standard start
state statement status stay steady step stepwork stigma stimulus stood stop strain strategy strength strengthen stress stressor stretch
strive strong structure struggle style subject suboptimal subsequent substance succeed success successful sud suffer sufficient suggest
suggestion suicidal suicide suitable summarize summary superficial supervise supply support supportive surround sustain sustainable sx
sympathy symptom system talk target task taught teach team tearful technique tell temper temptation tend tense tension term thank thankful
themes theory therapeutic therapist therapy think thorough thought thoughtful threat thrive time told tolerance tolerate tone tool topic
total touch track train transfer transform transition transparent trauma traumatic treat treatment trend trigger trust truth turn tx type
typical uncomfortable undergo underlying underscore understand understood unhealthy unique unit universal universality unmotivated
unresolved unsafe unstable update uphold upset urge urgent useful user usual utilization utilize valid validate validation valuable value
variety various venture verbal verbalization verbalize view vigilant virtual visible visit vital vocal voice volume volunteer
vulnerability vulnerable wait want warm watch weak weekend weekly welcome wellbeing wellness willing willingly willingness wise wish
withdraw withdrawn witness wnl wonder word work workable worker workgroup worksheet worry worse worth worthless worthwhile write written
wrong x3 x4 yield young`;

/** The stems of the vocabulary of the service. */
export const isGenericStem: ReadonlySet<string> = /* @__PURE__ */ new Set(
  genericWords.split(/\s+/).map(stemOf),
);
