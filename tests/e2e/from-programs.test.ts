import { blocksOf, commandsOf, readDocument } from '../support/documents';
import { notIn } from '../support/part-of';
import { startService } from '../support/service';
import { shell } from '../support/shell';

describe('the page on asking from a program', () => {
  const text = readDocument('docs/from-programs.md');
  const [ask = '', ...serve] = commandsOf(text);

  it('shows a true part of the answer to an operation that is named by its id', async () => {
    const service = await startService();
    try {
      const answer: unknown = JSON.parse(await shell(ask.replace('http://localhost:4000', service.origin)));
      expect(notIn(answer, JSON.parse(blocksOf(text, 'json')[0] ?? ''))).toEqual([]);
    } finally {
      await service.stop();
    }
  });

  it('starts a service that answers the shipped operations alone', async () => {
    // The second one is the same with a file; a test of the command line has one.
    const options = serve.map((command) => command.replace('npx agencygraph ', '').split(' '));
    expect(options).toEqual([
      ['--only-operations', 'shipped'],
      ['--only-operations', 'persisted-queries.json'],
    ]);
    const service = await startService(options[0]);
    try {
      expect(await shell(ask.replace('http://localhost:4000', service.origin))).toContain('"acronym":"HSI"');
      const refused = await fetch(`${service.origin}/graphql?query={agency{name}}`);
      expect(await refused.text()).toContain('OPERATION_NOT_PERSISTED');
    } finally {
      await service.stop();
    }
  });
});
