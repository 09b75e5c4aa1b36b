import { readdirSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import process, { stdout } from 'node:process';
import { equivalents } from './equivalents.mjs';
import { mutantsOf } from './mutants.mjs';
import { rooms } from './rooms.mjs';
import { Sandbox } from './sandbox.mjs';

/**
 * Turns one comparison, one 'and', one sum at a time into its neighbour, and looks whether a test fails. Names every
 * mutant that no test sees and that is not known to change nothing; exits with 1 when there is one.
 *
 *   npm run test:mutation              every file of the rooms
 *   npm run test:mutation -- FILE ...  these files
 */
const files = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(rooms).flatMap(sourcesBelow);
const mutants = files.flatMap(mutantsOf);
const known = mutants.filter(isEquivalent);
const waiting = mutants.filter((mutant) => !isEquivalent(mutant));
const total = waiting.length;

const survivors = [];
const sandboxes = Array.from({ length: availableParallelism() }, () => new Sandbox());
try {
  if (!(await sandboxes[0].passes(files[0], readFileSync(files[0], 'utf8'))))
    throw new Error('A test fails without a mutant: run `npm test` first.');
  await Promise.all(sandboxes.map(work));
} finally {
  for (const sandbox of sandboxes) sandbox.remove();
}

const seen = total - survivors.length;
stdout.write(`${seen} of ${total} mutants seen by a test, ${known.length} more known to change nothing\n`);
const stale =
  process.argv.length > 2 ? [] : equivalents.filter((entry) => !mutants.some((mutant) => matches(mutant, entry)));
for (const [file, was] of stale) stdout.write(`no longer in ${file}, drop it from equivalents.mjs: ${was}\n`);
process.exitCode = survivors.length > 0 || stale.length > 0 ? 1 : 0;

async function work(sandbox) {
  for (let mutant = waiting.shift(); mutant; mutant = waiting.shift()) {
    if (!(await sandbox.passes(mutant.file, mutant.text))) continue;
    survivors.push(mutant);
    stdout.write(`${mutant.file}:${mutant.line} no test sees\n  ${mutant.was}\nbecome\n  ${mutant.is}\n\n`);
  }
}

function isEquivalent(mutant) {
  return equivalents.some((entry) => matches(mutant, entry));
}

function matches(mutant, [file, was, is]) {
  return mutant.file === file && mutant.was === was && mutant.is === is;
}

function sourcesBelow(room) {
  return readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(room, name).replaceAll('\\', '/'));
}
