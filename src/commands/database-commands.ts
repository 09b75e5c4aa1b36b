import { Argument, InvalidArgumentError, Option } from 'commander';
import type { Command } from 'commander';
import type { Config } from '../config';
import { shippedCharts } from '../package-info';
import { wrongDatabase } from '../store/postgres/hosts';
import type { PublishOptions } from '../store/postgres/publish';

/** The commands about the charts in a database, which is that of `--database`. */
export function addDatabaseCommands(program: Command): void {
  const add = (name: string, description: string): Command =>
    program.command(name).description(description).allowExcessArguments(false);

  add('migrate', 'make the tables in the database, or bring them to the version of this software')
    .option('--reader <role>', 'let this role read them, as servers do')
    .action(async ({ reader }: { reader?: string }) => {
      const { migrateDatabase } = await import('./migrate.js');
      await migrateDatabase(databaseOf(program), reader);
    });

  add('publish', 'check charts and publish them in the database, for the servers that follow it')
    .argument('[dir]', 'folder of charts, a folder each; that of --charts when left out')
    .addOption(new Option('--alone', 'withdraw every other chart').default(false))
    .addOption(
      new Option('--after <version>', 'only when this is the newest version still; 0 when there is none').argParser(
        version,
      ),
    )
    .option('--note <text>', 'what is new, for whoever lists the versions')
    .action(async (directory: string | undefined, options: PublishOptions) => {
      const { publishCharts } = await import('./publish.js');
      await publishCharts(databaseOf(program), directory ?? program.opts<Config>().charts ?? shippedCharts, options);
    });

  add('versions', 'list what was published in the database, the newest first')
    .option('--json', 'as JSON')
    .action(async ({ json = false }: { json?: boolean }) => {
      const { tellVersions } = await import('./versions.js');
      await tellVersions(databaseOf(program), json);
    });

  add('rollback', 'publish the charts of an older version again, as a new one')
    .addArgument(versionArgument('the one before that whose charts are served now'))
    .option('--note <text>', 'why, for whoever lists the versions')
    .action(async (wanted: number | undefined, { note }: { note?: string }) => {
      const { rollBackTo } = await import('./roll-back.js');
      await rollBackTo(databaseOf(program), wanted, note);
    });

  add('pull', 'write the charts of the database to files, as they were published')
    .argument('<dir>', 'folder to write, which is not there yet')
    .addArgument(versionArgument('the one that is served'))
    .action(async (directory: string, wanted: number | undefined) => {
      const { pullCharts } = await import('./pull.js');
      await pullCharts(databaseOf(program), directory, wanted);
    });
}

function versionArgument(usual: string): Argument {
  return new Argument('[version]', `its number; when left out, ${usual}`).argParser(version);
}

function version(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Expected the number of a version; `agencygraph versions` lists them.');
}

function databaseOf(program: Command): string {
  const { database } = program.opts<Config>();
  if (database === undefined) return program.error('error: which database? Say --database, or DATABASE_URL.');
  const wrong = wrongDatabase(database);
  return wrong === null ? database : program.error(`error: ${wrong}`);
}
