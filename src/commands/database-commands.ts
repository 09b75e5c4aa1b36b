import { Argument, InvalidArgumentError, Option } from 'commander';
import type { Command } from 'commander';
import type { Config } from '../config';
import { wrongDatabase } from '../store/postgres/hosts';
import type { PublishOptions } from '../store/postgres/publish';
import type { RollbackOptions } from '../store/postgres/roll-back';
import type { VersionsOptions } from './versions';

/** The commands about the charts in a database, which is that of `--database`. */
export function addDatabaseCommands(program: Command): void {
  const add = (name: string, description: string): Command =>
    program
      .command(name)
      .description(description)
      .allowExcessArguments(false)
      .addHelpText('after', '\nThe database is that of --database, or of DATABASE_URL.');

  add('migrate', 'make the tables in the database, or bring them to the version of this software')
    .option('--reader <role>', 'let this role read them, as servers do')
    .action(async ({ reader }: { reader?: string }) => {
      const { migrateDatabase } = await import('./migrate.js');
      await migrateDatabase(databaseOf(program), reader);
    });

  add('publish', 'check charts and publish them in the database, for the servers that follow it')
    .argument('[dir]', 'folder of charts, a folder each; that of --charts, or CHARTS, when left out')
    .addOption(new Option('--alone', 'withdraw every other chart').default(false))
    .addOption(afterOption())
    .option('--note <text>', 'what is new, for whoever lists the versions')
    .action(async (directory: string | undefined, options: PublishOptions) => {
      const { publishCharts } = await import('./publish.js');
      const folder = directory ?? program.opts<Config>().charts;
      if (folder === undefined) return program.error('error: which charts? Say the folder that holds them.');
      return publishCharts(databaseOf(program), folder, options);
    });

  add('versions', 'list what was published in the database, the newest first')
    .addOption(new Option('--limit <number>', 'so many at most').default(20).argParser(version))
    .addOption(new Option('--json', 'as JSON').default(false))
    .action(async (options: VersionsOptions) => {
      const { tellVersions } = await import('./versions.js');
      await tellVersions(databaseOf(program), options);
    });

  add('rollback', 'publish the charts of an older version again, as a new one')
    .addArgument(versionArgument('the one before that whose charts are served now'))
    .addOption(afterOption())
    .option('--note <text>', 'why, for whoever lists the versions')
    .action(async (wanted: number | undefined, options: RollbackOptions) => {
      const { rollBackTo } = await import('./roll-back.js');
      await rollBackTo(databaseOf(program), wanted, options);
    });

  add('pull', 'write the charts of the database to files, as they were published')
    .argument('<dir>', 'folder to write, which is not there yet')
    .addArgument(versionArgument('the one that is served'))
    .action(async (directory: string, wanted: number | undefined) => {
      const { pullCharts } = await import('./pull.js');
      await pullCharts(databaseOf(program), directory, wanted);
    });
}

function afterOption(): Option {
  return new Option('--after <version>', 'only when this is the newest version still; 0 when there is none').argParser(
    version,
  );
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
