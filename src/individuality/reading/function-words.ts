/** Words that hold sentences together: they say nothing about what a sentence is about. */
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
