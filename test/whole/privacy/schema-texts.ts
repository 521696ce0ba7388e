import type { SchemaName } from '../schemas/catalogue.js';
import { jsonSchemaOf } from '../schemas/json-schemas.js';

/** A text field of a schema. */
export interface TextField {
  /** JSON Pointer in which `*` is any array index and `{}` any key of a record. */
  readonly pattern: string;
  /** Whether any nonblank text is valid. */
  readonly free: boolean;
  /** Whether the field is an enum. */
  readonly chosen: boolean;
}

interface Node {
  $ref?: string;
  type?: string;
  enum?: unknown[];
  const?: unknown;
  pattern?: string;
  format?: string;
  properties?: Record<string, Node>;
  items?: Node;
  additionalProperties?: Node | boolean;
  anyOf?: Node[];
  oneOf?: Node[];
  $defs?: Record<string, Node>;
}

// Matches any text that is not blank.
const anyText = /^(?:\\S|\[\^\\s[^\]]*\])$/;

const isFree = ({ pattern, format }: Node): boolean =>
  format === undefined && (pattern === undefined || anyText.test(pattern));

/** Every text field in the JSON Schema of an input. */
export const textFieldsOf = (name: SchemaName): TextField[] => {
  const root: Node = JSON.parse(jsonSchemaOf(name));
  const fieldsOf = (node: Node, pattern: string): TextField[] => {
    const definition = node.$ref?.replace('#/$defs/', '');
    const referred = definition === undefined ? undefined : root.$defs?.[definition];
    if (referred) return fieldsOf(referred, pattern);
    const chosen = node.enum !== undefined || node.const !== undefined;
    const { additionalProperties: record } = node;
    return [
      ...(node.type === 'string' ? [{ pattern, free: !chosen && isFree(node), chosen }] : []),
      ...[...(node.anyOf ?? []), ...(node.oneOf ?? [])].flatMap((one) => fieldsOf(one, pattern)),
      ...Object.entries(node.properties ?? {}).flatMap(([key, one]) =>
        fieldsOf(one, `${pattern}/${key}`),
      ),
      ...(node.items ? fieldsOf(node.items, `${pattern}/*`) : []),
      ...(typeof record === 'object' ? fieldsOf(record, `${pattern}/{}`) : []),
    ];
  };
  return fieldsOf(root, '');
};
