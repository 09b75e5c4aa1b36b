import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildClientSchema, lexicographicSortSchema, printSchema } from 'graphql';
import type { IntrospectionQuery } from 'graphql';
import { buildChartSchema } from '../../src/graphql/schema';

const root = join(__dirname, '..', '..');
const generator = join(root, 'node_modules', '@graphql-codegen', 'cli', 'esm', 'bin.js');

/** Compares what the generator would write with what is there; the empty string when nothing is wrong. */
function complaintOf(configuration: string): Promise<string> {
  const args = [generator, '--config', configuration, '--check', '--errors-only'];
  const { PATH } = process.env;
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: root, env: { PATH } }, (error, output) => {
      const told = output.split('\n').filter((line) => !/^[❯✔]/.test(line));
      resolve(error ? `${error.message}\n${told.join('\n')}` : '');
    });
  });
}

describe('the code generator', () => {
  it('makes what is in operations/generated (if not: run `npm run codegen` and commit what it writes)', async () => {
    expect(await complaintOf('codegen.yml')).toBe('');
  });

  it('refuses an operation with a field that is not in the schema, and says where', async () => {
    const complaint = await complaintOf('tests/data/wrong-field/codegen.yml');
    expect(complaint).toContain('Cannot query field "nmae" on type "Agency". Did you mean "name" or "names"?');
    expect(complaint).toMatch(/wrong-field[\\/]wrong-field\.graphql:4:5/);
  });
});

describe('the introspection in operations/generated', () => {
  it('is that of the service', () => {
    const kept = readFileSync(join(root, 'operations', 'generated', 'introspection.json'), 'utf8');
    const schema = buildClientSchema(JSON.parse(kept) as IntrospectionQuery);
    expect(printSchema(lexicographicSortSchema(schema))).toBe(printSchema(lexicographicSortSchema(buildChartSchema())));
  });
});
