import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeJsonSchema } from './policy/schema/json-schema.ts';
import { putFieldTable } from './policy/schema/tables.ts';

/** Writes what follows from the schema of the list: its JSON Schema, and the table of fields in the documentation. */
const docs = join(import.meta.dirname, '../docs');
const schema = makeJsonSchema();
writeFileSync(join(docs, 'allowed-services.schema.json'), `${JSON.stringify(schema, null, 2)}\n`);

const format = join(docs, 'policy-format.md');
const written = putFieldTable(readFileSync(format, 'utf8'), schema);
if (written === undefined) throw new Error('docs/policy-format.md has no place for the table of fields');
writeFileSync(format, written);
