import { toJsonSchema } from '@valibot/to-json-schema';
import { documentSchema } from '../../../utils/policy/schema.ts';
import { FIELDS } from './fields.ts';

/** The parts of a JSON Schema that ours has. */
export interface Schema {
  type?: string;
  description?: string;
  properties?: Record<string, Schema>;
  required?: readonly string[];
  items?: Schema;
  additionalProperties?: Schema | boolean;
  propertyNames?: Schema;
  enum?: readonly unknown[];
  const?: unknown;
  default?: unknown;
  pattern?: string;
  minimum?: number;
  maximum?: number;
  minLength?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
}

/** What a JSON Schema can hold of a host rule; the parser knows more, such as public suffixes. */
const HOST_RULE = '^(\\*\\.)?[^\\s*./\\\\?#@:%\\[\\]]+(\\.[^\\s*./\\\\?#@:%\\[\\]]+)*$';
const WEB_ADDRESS = '^[Hh][Tt][Tt][Pp][Ss]?://.+';

/**
 * The JSON Schema (draft-07) of the list as it is written, made from the schema of the parser. It is for editors: it
 * takes no unknown fields, which the parser skips, and leaves to the parser what no JSON Schema can say.
 */
export function makeJsonSchema(): Schema & { readonly $schema: string; readonly title: string } {
  const made = toJsonSchema(documentSchema, {
    typeMode: 'input',
    errorMode: 'ignore',
    overrideAction: ({ valibotAction, jsonSchema }) => {
      const { message } = valibotAction as { message?: unknown };
      return valibotAction.type === 'check' && message === 'bad-url'
        ? { ...jsonSchema, pattern: WEB_ADDRESS }
        : undefined;
    },
  }) as Schema & { $schema: string };
  return { $schema: made.$schema, title: 'Drempel: allowed-services list', ...describe(made, '') };
}

function describe(schema: Schema, path: string): Schema {
  const { properties, items, additionalProperties, ...rest } = schema;
  const description = FIELDS[path];
  return {
    ...(description !== undefined && { description }),
    ...rest,
    // What transforms a value is none of its input to the converter, so it cannot be asked there.
    ...(/(^|\.)(hosts|signIn)\[\]$/.test(path) && { pattern: HOST_RULE }),
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, inner]) => [name, describe(inner, path ? `${path}.${name}` : name)]),
      ),
      additionalProperties: false,
    }),
    ...(items && { items: describe(items, `${path}[]`) }),
    ...(typeof additionalProperties === 'object' && {
      additionalProperties: describe(additionalProperties, `${path}{}`),
    }),
  };
}

/** Every path of a schema with what is there, in the order of the document. */
export function pathsOf(schema: Schema, path = ''): readonly (readonly [string, Schema])[] {
  const { properties, items, additionalProperties } = schema;
  const inner = [
    ...Object.entries(properties ?? {}).map(([name, one]) => [path ? `${path}.${name}` : name, one] as const),
    ...(items ? [[`${path}[]`, items] as const] : []),
    ...(typeof additionalProperties === 'object' ? [[`${path}{}`, additionalProperties] as const] : []),
  ];
  return inner.flatMap(([at, one]) => [[at, one] as const, ...pathsOf(one, at)]);
}
