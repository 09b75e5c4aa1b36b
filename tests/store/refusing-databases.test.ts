import { hostsOf, wrongDatabase } from '../../src/store/postgres/hosts';
import { migrate } from '../../src/store/postgres/migrate';
import { readPublished } from '../../src/store/postgres/read-published';
import { freePort } from '../support/free-port';
import { describeWithPostgres, describeWithServers } from '../support/postgres/describe-with-postgres';
import { withOwner } from '../support/postgres/publishing';
import { query } from '../support/postgres/query';
import { run } from '../support/service';
import type { Ended } from '../support/service';

const versions = (url: string): Promise<Ended> => run(['versions'], { DATABASE_URL: url });
const refusal = (...lines: string[]): Ended => ({ code: 1, output: '', errors: `${lines.join('\n')}\n` });

describeWithPostgres('a database that cannot do what is asked', (newDatabase) => {
  it('is told what is wrong with, in a sentence each', async () => {
    const { url, name, roles } = await newDatabase();
    const owner = url('owner');
    const nowhere = url('owner', await freePort());
    const [without, stranger, absent, refused] = await Promise.all([
      versions(owner),
      versions(url('reader').replace(`//${roles.reader}:`, '//nobody_such:')),
      versions(owner.replace(new RegExp(`${name}$`), 'nothing_such')),
      versions(nowhere),
    ]);
    expect(without).toEqual(
      refusal(
        'The database has no tables of AgencyGraph; `agencygraph migrate` makes them (42P01).',
        'PostgreSQL: relation "agencygraph.schema_version" does not exist',
      ),
    );
    expect(stranger).toEqual(
      refusal('The database does not let this user in (28000).', 'PostgreSQL: role "nobody_such" does not exist'),
    );
    expect(absent).toEqual(
      refusal('There is no such database (3D000).', 'PostgreSQL: database "nothing_such" does not exist'),
    );
    expect(refused).toEqual(
      refusal(
        'The database cannot be reached (ECONNREFUSED).',
        `PostgreSQL: connect ECONNREFUSED 127.0.0.1:${new URL(nowhere).port}`,
      ),
    );
  });

  it('has nothing for who may not read, and nothing until something is published', async () => {
    const { url } = await newDatabase();
    await withOwner(url('owner'), (client) => migrate(client, undefined));
    const pulled = withOwner(url('owner'), (client) => readPublished(client, undefined));
    await expect(pulled).rejects.toThrow('Nothing has been published yet; `agencygraph publish` does.');
    expect((await versions(url('reader'))).errors).toMatch(
      /^This user may not do that in the database: .*\(42501\)\.\nPostgreSQL: permission denied for schema agencygraph\n$/,
    );
  });
});

const sentence =
  'The address of the database is none; expected one such as postgres://user@host:5432/name, where a password has %2F for /, %40 for @ and %25 for %.';

describe('an address of a database that is wrong', () => {
  it.each([
    'postgres://owner:s3cret@host:port/charts',
    'postgres://owner:s3cret@host:99999/charts',
    'postgres://owner:s3cret@ho st/charts',
    'postgres://owner:s3/cret@host/charts',
    'postgres://localhost:5432/s3cret@host/charts',
    'postgres://localhost:5432?s3cret@host/charts',
    'postgres://owner:s3#cret@host/charts',
    'postgres://owner:s3?cret@host/charts',
    'postgres://owner:s3cret@one,two:x/charts',
    'postgres//owner:s3cret@host/charts',
    'mysql://owner:s3cret@host/charts',
    'owner:s3cret@host/charts',
    'host=db.invalid password=s3cret',
    'postgres://owner:s3cret@host/%E0%A4%A',
    'postgres://owner:s3cret%@host/charts',
  ])('is not said again, which may hold a password: %s', (url) => {
    expect(wrongDatabase(url)).toBe(sentence);
  });

  it.each(['postgres://owner:s3/cret@host/charts', 'host=db.invalid password=s3cret'])(
    'is refused by each command: %s',
    async (url) => {
      const ended = [versions(url), run(['--database', url]), run([`--database=${url}`, 'export', '--format', 'txt'])];
      for (const { code, output, errors } of await Promise.all(ended))
        expect([code, output, errors]).toEqual([
          2,
          '',
          `error: ${sentence}\n(agencygraph --help tells what there is)\n`,
        ]);
    },
  );

  it('is none whose password is written so that it can be one', () => {
    expect(wrongDatabase('postgres://owner:s3%2Fcr%40t,@one:5432,two/charts?sslmode=verify-full')).toBeNull();
    expect(hostsOf('postgres://owner:s3@cr,t@one:5432,[::1]/charts')).toEqual([
      'postgres://owner:s3@cr,t@one:5432/charts',
      'postgres://owner:s3@cr,t@[::1]/charts',
    ]);
  });
});

describeWithServers('a server', (runServer) => {
  it('that wants a password tells a wrong one from none, and neither is said', async () => {
    const server = await runServer();
    const { url, name, roles } = await server.createDatabase();
    const [file] = await query<{ hba_file: string }>(server.address, 'show hba_file');
    const lines = [`host ${name} ${roles.owner} all scram-sha-256`, 'host all all all trust'];
    await query(
      server.address,
      `copy (select unnest(array['${lines.join("','")}'])) to '${file?.hba_file ?? ''}'`,
      'select pg_reload_conf()',
    );
    const wrong = url('owner').replace(`:${roles.owner}@`, ':s3cret@');
    const [right, denied, without] = await Promise.all([
      run(['migrate'], { DATABASE_URL: url('owner') }),
      versions(wrong),
      versions(wrong.replace(':s3cret', '')),
    ]);
    expect(right.code).toBe(0);
    expect(denied).toEqual(
      refusal(
        'The database does not let this user in: the password is wrong (28P01).',
        `PostgreSQL: password authentication failed for user "${roles.owner}"`,
      ),
    );
    expect(without).toEqual(
      refusal(
        'The database wants a password.',
        'PostgreSQL: SASL: SCRAM-SERVER-FIRST-MESSAGE: client password must be a string',
      ),
    );
  });
});
