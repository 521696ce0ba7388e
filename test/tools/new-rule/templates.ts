import { type Area, unwritten } from './areas.js';

/** The name of the constant: `group-size` is `groupSize`. */
export const constantOf = (topic: string): string =>
  topic.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** A rule that works, and says nothing yet: it speaks of one id that no caller has. */
export const ruleFile = (
  id: string,
  topic: string,
  since: string,
  { define, subject, asks }: Area,
): string => `import { ${define.name} } from '${define.from}';
import { cite } from '../../../reference/sources.js';
${subject ? `import type { ${subject.name} } from '${subject.from}';\n` : ''}
/** ${unwritten}: why the rule is there, in one sentence. */
export const ${constantOf(topic)} = ${define.name}({
  id: '${id}',
  title: '${unwritten}: the good state, in a sentence.',
  description: '${unwritten}: why it matters, for a biller and a clinician.',
  citations: [cite('library', '${unwritten}: the place in the source')],
  since: '${since}',
  looksAt: '${asks.looksAt}',
  reasons: {
    unwritten: {
      outcome: 'review',
      message: '${unwritten}: what was found, with its {params}.',
      remedy: '${unwritten}: what to do, as an instruction.',
    },
  },
  check(${asks.given}${subject ? `: ${subject.name}` : ''}) {
    return ${asks.condition}
      ? { reason: 'unwritten', params: { params: 'figures' } }
      : 'pass';
  },
});
`;

/** Its examples: on the boundary, and the same with one thing changed. */
export const exampleFile = ({ example }: Area): string => `${example.imports}

/** ${unwritten}: just inside the boundary. */
export const passes = ${example.passes};

/** ${unwritten}: the one thing that is other. */
export const fails = but(passes, { '${example.place}': '${unwritten}' });
`;
