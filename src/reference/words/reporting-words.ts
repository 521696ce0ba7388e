/**
 * Words that tell of nobody in particular: little words, and those in which attendance is usually reported.
 * The guide asks for the therapeutic exchange, not just the topic; which words carry neither is a
 * heuristic of this library, for notes in English. Lower case, endings as written.
 */
export const reportingWords: readonly string[] = [
  // Little words.
  ...['a', 'about', 'also', 'an', 'and', 'around', 'as', 'at', 'be', 'been', 'by', 'did', 'during'],
  ...['for', 'from', 'had', 'has', 'have', 'he', 'her', 'his', 'how', 'in', 'into', 'is', 'it'],
  ...['its', 'of', 'on', 'or', 'our', 'regarding', 'related', 's', 'she', 'some', 'that', 'the'],
  ...['their', 'them', 'they', 'this', 'to', 'us', 'was', 'we', 'were', 'what', 'when', 'which'],
  ...['who', 'with'],
  // Who and where.
  ...['client', 'clients', 'group', 'groups', 'member', 'members', 'others', 'participant'],
  ...['participants', 'patient', 'patients', 'peers', 'session', 'sessions', 'today'],
  // Attendance in other words.
  ...['active', 'actively', 'appropriate', 'appropriately', 'attended', 'attending', 'attentive'],
  ...['contributed', 'discussed', 'discussing', 'discussion', 'engaged', 'engagement', 'explored'],
  ...['exploring', 'focus', 'focused', 'involved', 'joined', 'learned', 'learning', 'listened'],
  ...['listening', 'participated', 'participation', 'participating', 'present', 'processed'],
  ...['processing', 'reviewed', 'reviewing', 'shared', 'sharing', 'spoke', 'talked', 'talking'],
  ...['theme', 'topic', 'topics', 'well', 'worked', 'working'],
];
