import { join } from 'node:path';
import { agentOverHttp, agentOverStdio } from '../support/agents';
import type { Agent } from '../support/agents';
import { dataFolder } from '../support/charts';
import { blocksOf, commandsOf, readDocument, sectionsOf } from '../support/documents';
import { notIn } from '../support/part-of';
import { startService } from '../support/service';
import type { Service } from '../support/service';
import { shell } from '../support/shell';

const text = readDocument('docs/agents.md');
const [byCommand = '', byAddress = ''] = blocksOf(text, 'json');
const question = sectionsOf(text, 2).find(({ heading }) => heading === 'A question')?.text ?? '';

interface Call {
  readonly name: string;
  readonly arguments: Readonly<Record<string, unknown>>;
}

describe('the page for agents', () => {
  let service: Service;
  const agents: Agent[] = [];

  beforeAll(async () => {
    service = await startService();
    agents.push(await agentOverHttp(service.origin));
    agents.push(await agentOverStdio(['--charts', join(dataFolder, 'charts'), '--chart', 'harbour']));
  });

  afterAll(async () => {
    await Promise.all(agents.map(({ client }) => client.close()));
    await service.stop();
  });

  it('shows settings that lead to the command and to the address', () => {
    expect(JSON.parse(byCommand)).toEqual({
      mcpServers: { agencygraph: { command: 'npx', args: ['agencygraph', 'mcp'] } },
    });
    expect(JSON.parse(byAddress)).toEqual({
      mcpServers: { agencygraph: { type: 'http', url: 'https://charts.example.gov/mcp' } },
    });
  });

  it('lists the tools that there are', async () => {
    const [agent] = agents;
    const { tools } = (await agent?.client.listTools()) ?? { tools: [] };
    const listed = [...text.matchAll(/^\| `(\w+)` /gm)].map(([, name]) => name);
    expect(listed).toEqual(tools.map(({ name }) => name));
  });

  it.each([
    ['the shipped charts', 0],
    ['the charts of the tests', 1],
  ])('shows a true part of an answer about %s', async (_charts, place) => {
    const [call = '', shown = ''] = blocksOf(question, 'json').slice(2 * place);
    const { name, arguments: given } = JSON.parse(call) as Call;
    const reply = await agents[place]?.call(name, given);
    expect(notIn(reply?.answer, JSON.parse(shown))).toEqual([]);
  });

  it('has one command, which tells what is here', async () => {
    const [command = '', ...more] = commandsOf(text);
    expect(await shell(command.replace('http://localhost:4000', service.origin))).toMatch(/^# AgencyGraph\n/);
    expect(more).toEqual([]);
  });
});
