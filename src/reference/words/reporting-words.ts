/**
 * Words that say nothing specific about a patient: function words, and the words that usually report
 * attendance. The guide requires the therapeutic exchange, not only the topic; this list of words that
 * describe neither is a heuristic of this library for notes in English. Lower case, with endings as written.
 */
export const reportingWords: readonly string[] = [
  // Function words.
  ...['a', 'about', 'also', 'an', 'and', 'around', 'as', 'at', 'be', 'been', 'by', 'did', 'during'],
  ...['for', 'from', 'had', 'has', 'have', 'he', 'her', 'his', 'how', 'in', 'into', 'is', 'it'],
  ...['its', 'of', 'on', 'or', 'our', 'regarding', 'related', 's', 'she', 'some', 'that', 'the'],
  ...['their', 'them', 'they', 'this', 'to', 'us', 'was', 'we', 'were', 'what', 'when', 'which'],
  ...['who', 'with'],
  // People and settings.
  ...['client', 'clients', 'group', 'groups', 'member', 'members', 'others', 'participant'],
  ...['participants', 'patient', 'patients', 'peers', 'session', 'sessions', 'today'],
  // Attendance.
  ...['active', 'actively', 'appropriate', 'appropriately', 'attended', 'attending', 'attentive'],
  ...['contributed', 'discussed', 'discussing', 'discussion', 'engaged', 'engagement', 'explored'],
  ...['exploring', 'focus', 'focused', 'involved', 'joined', 'learned', 'learning', 'listened'],
  ...['listening', 'participated', 'participation', 'participating', 'present', 'processed'],
  ...['processing', 'reviewed', 'reviewing', 'shared', 'sharing', 'spoke', 'talked', 'talking'],
  ...['theme', 'topic', 'topics', 'well', 'worked', 'working'],
];
