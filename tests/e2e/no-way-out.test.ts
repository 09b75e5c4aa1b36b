import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { answerTo, operations, shipped } from '../support/operations';
import { startService } from '../support/service';

const guard = join(__dirname, '..', 'support', 'no-way-out.mjs');

describe('a program that may not leave this machine', () => {
  it.each([
    ['fetches', "fetch('http://192.0.2.1/').catch(() => {})"],
    ['asks by https', "require('https').get('https://example.invalid/').on('error', () => {})"],
    ['connects by TLS', "require('tls').connect(443, '192.0.2.1')"],
    ['looks up a name', "require('dns').promises.resolve4('example.invalid')"],
    ['sends a datagram', "require('dgram').createSocket('udp4')"],
  ])('is noticed when it %s', async (_what, code) => {
    const attempt = promisify(execFile)(process.execPath, ['--import', guard, '--eval', code]).catch(
      (error: unknown) => error,
    );
    expect(await attempt).toMatchObject({ stderr: expect.stringContaining('LEAVES') as string });
  });
});

describe('the service', () => {
  it('sends no request of its own, whatever it is asked', async () => {
    const service = await startService([], {}, { nodeFlags: ['--import', guard] });
    try {
      for (const operation of operations)
        expect(await answerTo(operation, shipped, service.origin)).toContain('"data": {');
      for (const path of [
        '/',
        '/schema.graphql',
        '/schema',
        '/graphiql/',
        '/sandbox',
        '/mcp',
        '/llms.txt',
        '/healthz',
        '/readyz',
        '/nowhere',
        '/graphql?query={nothing}',
      ])
        await (await fetch(service.origin + path)).text();
    } finally {
      expect(await service.stop()).toBe(0);
    }
    expect(service.errors()).toBe('');
  });
});
