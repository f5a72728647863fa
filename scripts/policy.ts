import './policy/older-node.ts';
import { run } from './policy/run.ts';

/** IT's desk: makes, checks, signs and publishes lists. `npm run policy -- --help` says how. */
const { zone, now } = { zone: Intl.DateTimeFormat().resolvedOptions().timeZone, now: Date.now() };
const { code, out, error } = await run(process.argv.slice(2), { env: process.env, now, zone });
process.stdout.write(out);
process.stderr.write(error);
process.exitCode = code;
