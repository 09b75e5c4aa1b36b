import { createServer } from 'node:http';
import type { RequestListener } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { standingOf } from '../../src/chart/standing';
import { createApp } from '../../src/http/app';
import { readPublicUrl, WrongPublicUrl } from '../../src/http/public-url';
import { explorerFolder } from '../support/app';
import { chartsOf, shippedFolder } from '../support/charts';
import { readPage } from '../support/pages';

const charts = chartsOf(shippedFolder);
const appAt = (publicUrl?: string) =>
  createApp({
    standing: () => standingOf(charts),
    logFault: (fault) => {
      throw new Error('The service had a fault.', { cause: fault });
    },
    release: '1.0.0',
    explorerFolder,
    publicUrl,
  });

describe('the public address of a service', () => {
  it.each([
    ['https://charts.example.gov', 'https://charts.example.gov', ''],
    ['https://charts.example.gov/', 'https://charts.example.gov', ''],
    ['https://charts.example.gov/org/chart', 'https://charts.example.gov/org/chart', '/org/chart'],
    ['https://charts.example.gov/org/chart/', 'https://charts.example.gov/org/chart', '/org/chart'],
    [
      'HTTP://Charts.Example.gov:80/Org_1/~chart.v2-a',
      'http://charts.example.gov/Org_1/~chart.v2-a',
      '/Org_1/~chart.v2-a',
    ],
    ['https://bücher.example/org', 'https://xn--bcher-kva.example/org', '/org'],
    ['http://[::1]:4000/org', 'http://[::1]:4000/org', '/org'],
    ['https://example.gov/org/charts', 'https://example.gov/org/charts', '/org/charts'],
    ['https://example.gov/chartsofours', 'https://example.gov/chartsofours', '/chartsofours'],
  ])('may have a path, and a slash at its end: %s', (text, address, base) => {
    expect(readPublicUrl(text)).toEqual({ address, base });
  });

  it.each([
    '',
    'charts.example.gov',
    '/org/chart',
    '//charts.example.gov/org',
    'ftp://charts.example.gov',
    'https://',
    'https:///org',
    'https://charts.example.gov:99999',
    'https://charts example.gov',
    'https://charts"example.gov',
    'https://somebody:secret@charts.example.gov',
    'https://charts.example.gov?chart=ice',
    'https://charts.example.gov/org?',
    'https://charts.example.gov/org#top',
    'https://charts.example.gov/org/../chart',
    'https://charts.example.gov/./org',
    'https://charts.example.gov/org//chart',
    'https://charts.example.gov//',
    'https://charts.example.gov/org%20chart',
    'https://charts.example.gov/org chart',
    'https://charts.example.gov/org\\chart',
    'https://charts.example.gov/"><script>',
    'https://charts.example.gov/órg',
    'https://charts.example.gov/org\n',
  ])('is refused when it is none, which is quoted: %j', (text) => {
    const quoted = JSON.stringify(text).replace('\\n', ' ').replaceAll('\\"', '"').replaceAll('\\\\', '\\');
    expect(() => readPublicUrl(text)).toThrow(
      `${quoted} is no public address; expected http or https, a host, and at most a path of letters, digits and "-._~", such as https://charts.example.gov/org/chart.`,
    );
  });

  it('has no path that begins as one of the service, or nobody could tell whether a proxy has taken it away', async () => {
    const app = await appAt();
    await app.ready();
    const routes = app.printRoutes({ commonPrefix: false }).matchAll(/^│ {3}[├└]── ([^/\s]+)/gm);
    const names = new Set(Array.from(routes, ([, name = '']) => name));
    await app.close();
    expect(names.size).toBeGreaterThan(5);
    for (const name of names) {
      expect(() => readPublicUrl(`https://example.gov/${name}/org`)).toThrow(
        `The path of "https://example.gov/${name}/org" begins with /${name}, as addresses of the service itself do; expected another one, such as /org/${name}.`,
      );
    }
  });

  it('is refused by the service as by its command line', async () => {
    await expect(appAt('charts.example.gov')).rejects.toThrow(WrongPublicUrl);
  });
});

describe('a service within another server', () => {
  it.each(['takes away', 'passes on'])('is there under a path that the other %s', async (way) => {
    let answer: RequestListener = () => undefined;
    const server = createServer((request, response) => {
      const { url = '' } = request;
      if (!url.startsWith('/org/')) {
        response.end('another page');
        return;
      }
      if (way === 'takes away') request.url = url.slice('/org'.length);
      answer(request, response);
    });
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
    const app = await appAt(`${origin}/org`);
    await app.ready();
    answer = (request, response) => {
      app.routing(request, response);
    };
    try {
      const page = await readPage(`${origin}/org/units/ice-foia`);
      expect([page.status, page.canonical]).toEqual([200, `${origin}/org/units/ice-foia`]);
      expect(page.links).toContain('/org/units/ice-foia?chart=ice-record');
      expect(await (await fetch(`${origin}/units/ice-foia`)).text()).toBe('another page');
    } finally {
      server.close();
      server.closeAllConnections();
      await app.close();
    }
  });
});
