/**
 * Given and family names that are also common English words with which a sentence may begin. There a capital letter
 * does not tell "Rose slowly" from "Rose answered", so these words are not reported as names in that position.
 * Compiled for this library; function words and the vocabulary of the service are in the lists of word-lists.ts.
 * A word that is missing here causes one review at most; a word too many hides a name.
 */
const words = `amber angel april art august autumn banks bell berry bill black bless blue bond book bridges brook brooks brown buck
burns bush butler case cash chance charity chase cherry church clay cliff cook cooper cotton crane cross crystal curry
daisy dawn day destiny drew dusty early earth east easter faith farmer field fields fish flowers flint forest fox frank free
freed french frost garland gay ginger glass glory gold golden good grace grant grave graves gray green grey grove hail hand hardy
harmony hazel heather heaven hill hills holiday holly home hood hook hope house hunt hunter iris iron irons ivy jewel joy judge
july june justice keen king kitty knight lake land lane large lark law leaf lilac lily little long love low lucky major march marigold
mark marks marry marsh may mayor meadow melody mercy merit merry mild miles mill mills miracle misty moon more moss noble
north oak ocean olive orange page pages palm park parks parish pat patience peace peach pearl penny pepper pike place plum pool pope
poppy post potter power powers precious price pride prince quick rain ray read reading red reed rich ridge rise rivers rob robin rock
rose rosemary roses ruby rush rusty sage sailor sandy savage scarlet season serenity sharp short silver singer skip sky small smart
snow song south sparks speed spring star steel stone storm street strong sue sugar summer sunday sunny sweet swift temple tiger
trinity trip trips true unity valentine velvet victory violet wade walker wall walls ward waters weaver weeks wells west wheeler
white wild will willow win winter wise wolf wood woods young`;

/** Names that are also common English words, folded. */
export const isAlsoAWord: ReadonlySet<string> = /* @__PURE__ */ new Set(words.split(/\s+/));
