#!/usr/bin/env node
// Before all else: loading the rest takes most of a second. What a command needs is loaded when it is asked for.
import './as-in-production';
import './stop-signals';
import { Command } from 'commander';
import { didYouMean } from './chart/did-you-mean';
import { exportHelp, exportOptions } from './commands/export-options';
import type { ExportOptions } from './commands/export-options';
import { importHelp, importOptions } from './commands/import-options';
import type { GivenImportOptions } from './commands/import-options';
import { addDatabaseCommands } from './commands/database-commands';
import { readFlags, serviceOptions, wrongPlace, wrongSubgraph } from './config';
import type { Config } from './config';
import { explorerFolder, shippedCharts, version } from './package-info';

/** A wrong command line, as opposed to charts that are wrong or a service that cannot start, which is 1. */
const usageFault = 2;

// Whoever reads has read enough, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const program = new Command('agencygraph')
  .description(
    'Serves the organisation charts of agencies over GraphQL: one request for the whole chart, every fact cited.',
  )
  .version(version)
  .showHelpAfterError('(agencygraph --help tells what there is)')
  .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : usageFault))
  .allowExcessArguments()
  .action(async (config: Config) => {
    const [unknown] = program.args;
    const wrong = wrongPlace(config) ?? wrongSubgraph(config);
    if (unknown === undefined && wrong !== null) return program.error(`error: ${wrong}`);
    if (unknown === undefined) return (await import('./commands/serve.js')).serve(config);
    const commands = program.commands.map((command) => command.name());
    return program.error(`error: there is no command "${unknown}".${didYouMean(unknown, commands)}`);
  });
for (const option of serviceOptions) program.addOption(option);

program
  .command('check')
  .argument('[dir]', 'folder of charts, a folder each; that of --charts when left out')
  .allowExcessArguments(false)
  .description('read charts and tell every defect with file, line and column, without serving them')
  .action(async (directory: string | undefined) => {
    const { check } = await import('./commands/check.js');
    check(directory ?? program.opts<Config>().charts ?? shippedCharts);
  });

const importing = program
  .command('import')
  .argument('<file>', 'CSV, JSON (flat, nested, Popolo), JSON Lines, YAML, or a chart folder of our own')
  .allowExcessArguments(false)
  .description('make a chart from a file, and tell what is wrong with the file, row by row')
  .addHelpText('after', importHelp)
  .action(async (file: string, options: GivenImportOptions) => {
    const { importFile } = await import('./commands/import.js');
    importFile(file, options);
  });
for (const option of importOptions) importing.addOption(option);

const exporting = program
  .command('export')
  .argument('[chart]', 'slug of the chart; that of --chart when left out')
  .allowExcessArguments(false)
  .description('write a chart in another form, for other programs or to be read')
  .addHelpText('after', exportHelp)
  .action(async (chart: string | undefined, options: ExportOptions) => {
    const { exportChart } = await import('./commands/export.js');
    const config = program.opts<Config>();
    const wrong = wrongPlace(config);
    if (wrong !== null) return program.error(`error: ${wrong}`);
    return exportChart(config, chart, options);
  });
for (const option of exportOptions) exporting.addOption(option);

program
  .command('mcp')
  .allowExcessArguments(false)
  .description('serve the charts to an agent that speaks the Model Context Protocol over standard input and output')
  .addHelpText(
    'after',
    '\nWhat is served, --charts, --watch, --database, --chart and --only-operations say, as for the service.',
  )
  .action(async () => {
    const config = program.opts<Config>();
    const wrong = wrongPlace(config);
    if (wrong !== null) return program.error(`error: ${wrong}`);
    return (await import('./commands/mcp.js')).serveAgent(config);
  });

addDatabaseCommands(program);

program
  .command('schema')
  .allowExcessArguments(false)
  .description('print the GraphQL schema; with --subgraph as a supergraph is composed from it')
  .option('--html', 'as a page that needs no other file, for any web server; it leads to the service at --public-url')
  .action(async ({ html }: { html?: boolean }) => {
    const { schemaPageText, schemaText } = await import('./commands/schema.js');
    const { publicUrl = null, subgraph } = program.opts<Config>();
    process.stdout.write(html ? schemaPageText(explorerFolder, publicUrl, subgraph) : schemaText(subgraph));
  });

program
  .command('chart-schema')
  .allowExcessArguments(false)
  .description('print the JSON Schema of chart files, for completion in an editor')
  .action(async () => {
    const { chartSchemaText } = await import('./commands/schema.js');
    process.stdout.write(chartSchemaText());
  });

program.hook('preAction', () => {
  readFlags(program);
});

program.addHelpText(
  'after',
  `
Examples:
  agencygraph                               the charts that come with it, on http://localhost:4000
  agencygraph --charts my-charts --port 80  your charts
  agencygraph check my-charts               what is wrong with them, if anything
  agencygraph import departments.csv        a chart from a table
  agencygraph publish my-charts             to the servers that follow the database at DATABASE_URL
  agencygraph export water --format html --as-of 2010-08-01 --out water.html
                                            a chart as a file, as it was on a day

A chart is a folder of YAML files; the defects of a broken one are listed and nothing is served.
Exit codes: 1 for broken charts, a port that is taken, a file that cannot be written or a database that cannot be used,
2 for a wrong command line.`,
);

void program.parseAsync();
