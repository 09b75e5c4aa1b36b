import type { Page } from 'playwright-core';
import { runApp } from '../../support/app';
import type { RunningApp } from '../../support/app';
import { describeInBrowser } from '../../support/browser/describe-in-browser';
import { findViolations } from '../../support/browser/find-violations';
import { watchPage } from '../../support/browser/watch-page';
import { manifest } from '../../support/manifest';
import { operations } from '../../support/operations';

type Editor = 'operation.graphql' | 'variables.json' | 'response.json';

/** The text of an editor, of which only what is in sight stands in the page. */
const textOf = (page: Page, editor: Editor): Promise<string> =>
  page.evaluate((name) => {
    const { __MONACO: monaco } = window as unknown as {
      __MONACO?: { editor: { getModels: () => { uri: { path: string }; getValue: () => string }[] } };
    };
    return (
      monaco?.editor
        .getModels()
        .find(({ uri }) => uri.path.endsWith(name))
        ?.getValue() ?? ''
    );
  }, editor);

/** Waits until what is open is kept in the browser: by then GraphiQL knows which question is in sight. */
const kept = async (page: Page, title: string): Promise<void> => {
  await page.waitForFunction((expected) => {
    const state = JSON.parse(localStorage.getItem('graphiql:tabState') ?? 'null') as {
      activeTabIndex: number;
      tabs: { title: string }[];
    } | null;
    return state?.tabs[state.activeTabIndex]?.title === expected;
  }, title);
};

const tabs = (page: Page): Promise<string[]> => page.getByRole('tab').allInnerTexts();

const fromFile = (name: string): string => operations.find((operation) => operation.name === name)?.query ?? '';

describeInBrowser('GraphiQL', (newPage) => {
  let app: RunningApp;
  beforeAll(async () => {
    app = await runApp();
  });
  afterAll(() => app.close());

  /** Opens it, ready to be typed into and with the schema at hand. */
  const open = async (address = '/graphiql/', page?: Page, origin = app.origin): Promise<Page> => {
    const opened = page ?? (await newPage({ permissions: ['clipboard-read', 'clipboard-write'] }));
    opened.setDefaultTimeout(25_000);
    const schema = opened.waitForResponse((response) => response.url().endsWith('/schema.graphql'));
    await opened.goto(origin + address);
    await (await schema).finished();
    await opened.locator('.graphiql-query-editor .view-line').first().waitFor();
    return opened;
  };

  /** The answer that is shown, once it is one. */
  const answerOf = async (page: Page): Promise<unknown> => {
    await page.locator('.graphiql-response .view-line').nth(2).waitFor();
    return JSON.parse(await textOf(page, 'response.json'));
  };

  it('opens with questions of the folder `operations/`, and sends the first as it stands, without anybody else', async () => {
    const page = await newPage();
    const complaints = watchPage(page, app.origin);
    await open('/graphiql/', page);
    expect(await tabs(page)).toEqual(['WholeChart', 'WhoIsResponsible', 'WhoSaysSo', 'WhatChanged', 'UnitThenAndNow']);
    expect(await textOf(page, 'operation.graphql')).toContain(fromFile('WholeChart'));
    await page.getByRole('button', { name: /^Execute query/ }).click();
    const truth: unknown = await (await app.ask(fromFile('WholeChart'))).json();
    expect(await answerOf(page)).toEqual(truth);
    expect(complaints).toEqual([]);
  });

  it('knows the schema, and its questions are answered, where persisted operations alone are', async () => {
    const strict = await runApp({ persisted: manifest, onlyPersisted: true });
    try {
      const page = await newPage();
      const complaints = watchPage(page, strict.origin);
      await open('/graphiql/', page, strict.origin);
      await page.getByRole('button', { name: /^Execute query/ }).click();
      const truth: unknown = await (await app.ask(fromFile('WholeChart'))).json();
      expect(await answerOf(page)).toEqual(truth);
      await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
      await page.locator('.graphiql-doc-explorer').getByText('Query', { exact: true }).first().waitFor();
      expect(complaints).toEqual([]);
    } finally {
      await strict.close();
    }
  });

  it('sends the question in sight by keyboard', async () => {
    const page = await open();
    await page.getByRole('tab', { name: 'WhoSaysSo' }).getByRole('button').first().press('Enter');
    await kept(page, 'WhoSaysSo');
    await page.locator('.graphiql-query-editor .graphiql-editor').press('Enter');
    await page.keyboard.press('Control+Enter');
    expect(JSON.stringify(await answerOf(page))).toContain('Investigate art theft');
  });

  it('has every other question in its pane, which opens it in a tab with its variables, once', async () => {
    const page = await open();
    const pane = page.getByRole('region', { name: 'Questions' });
    const names = await pane.getByRole('button').allInnerTexts();
    expect(names.sort()).toEqual(operations.map(({ name }) => name).sort());
    await pane.getByRole('button', { name: 'WayUp' }).click();
    await page.getByRole('tab', { name: 'WayUp' }).waitFor();
    expect(await textOf(page, 'operation.graphql')).toBe(fromFile('WayUp'));
    expect(JSON.parse(await textOf(page, 'variables.json'))).toEqual({ slug: 'ice-acquisition-management' });
    await kept(page, 'WayUp');
    // The editor has the focus.
    await page.keyboard.press('Control+Enter');
    expect(JSON.stringify(await answerOf(page))).toContain('Immigration and Customs Enforcement');
    await pane.getByRole('button', { name: 'WhoSaysSo' }).click();
    await pane.getByRole('button', { name: 'WayUp' }).click();
    expect((await tabs(page)).filter((tab) => tab === 'WayUp')).toHaveLength(1);
    expect(await textOf(page, 'operation.graphql')).toBe(fromFile('WayUp'));
  });

  it('knows the schema: it completes what is typed, and tells what it means', async () => {
    const page = await open();
    await page.getByRole('button', { name: 'New tab' }).click();
    await page.locator('.graphiql-query-editor .graphiql-editor').press('Enter');
    await page.keyboard.type('{ agen');
    await page.locator('.suggest-widget').getByText('agency', { exact: true }).first().waitFor();
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.getByText('The organisation charts of agencies').waitFor();
    await page.getByRole('link', { name: 'Query' }).first().click();
    await page.getByText('Where every request starts.').waitFor();
    await page.getByRole('button', { name: 'Show GraphiQL Explorer' }).click();
    await page.locator('.graphiql-explorer-root').getByText('responsibilities').first().waitFor();
  });

  it('opens the question of an address, beside what was open before', async () => {
    const question = '{ charts { slug } }';
    const page = await open(`/graphiql/?${new URLSearchParams({ query: question, variables: '{"a":1}' }).toString()}`);
    expect(await textOf(page, 'operation.graphql')).toBe(question);
    expect(await textOf(page, 'variables.json')).toBe('{"a":1}');
    await kept(page, '<untitled>');
    await open('/graphiql/?operation=FindUnit', page);
    expect(await textOf(page, 'operation.graphql')).toBe(fromFile('FindUnit'));
    expect(JSON.parse(await textOf(page, 'variables.json'))).toEqual({ by: { acronym: 'ERO' } });
    expect(await tabs(page)).toEqual(expect.arrayContaining(['WholeChart', 'FindUnit']));
    await open('/graphiql/?operation=NoSuchQuestion', page);
    expect(await page.getByRole('tab').count()).toBeGreaterThan(5);
  });

  it('gives an address that opens the question in sight', async () => {
    const page = await open('/graphiql/?operation=WayUp');
    await page.getByRole('button', { name: 'Copy link to this question' }).click();
    await page.getByRole('button', { name: 'Copied' }).waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(page.url());
    const other = await open(link.replace(app.origin, ''));
    expect(await textOf(other, 'operation.graphql')).toBe(fromFile('WayUp'));
    expect(JSON.parse(await textOf(other, 'variables.json'))).toEqual({ slug: 'ice-acquisition-management' });
  });

  it('is where the explorer leads with the question that answers what is in view', async () => {
    const page = await newPage();
    await page.goto(`${app.origin}/units/homeland-security-investigations`);
    const address = await page.getByRole('link', { name: 'Open in GraphiQL' }).getAttribute('href');
    await open(address ?? '', page);
    await page.getByRole('button', { name: /^Execute query/ }).click();
    expect(await answerOf(page)).toMatchObject({ data: { unit: { slug: 'homeland-security-investigations' } } });
  });

  it('leads to the chart, the reference and the Sandbox', async () => {
    const page = await open();
    const links = page.getByRole('navigation', { name: 'Elsewhere' }).getByRole('link');
    const addresses = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    expect(addresses).toEqual([
      `${app.origin}/`,
      `${app.origin}/schema`,
      `${app.origin}/sandbox`,
      `https://studio.apollographql.com/sandbox/explorer?endpoint=${encodeURIComponent(`${app.origin}/graphql`)}`,
    ]);
    for (const address of addresses.slice(0, 3))
      expect([address, (await fetch(address)).status]).toEqual([address, 200]);
  });

  it('follows the colours of the system, and breaks no rule of accessibility but what GraphiQL itself breaks', async () => {
    const page = await open();
    const backgrounds: string[] = [];
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await page
        .locator(colorScheme === 'dark' ? '.monaco-editor.vs-dark' : '.monaco-editor.vs')
        .first()
        .waitFor();
      backgrounds.push(
        await page.locator('.graphiql-container').evaluate((place) => getComputedStyle(place).backgroundColor),
      );
      // Its tabs hold buttons; what the editor draws has colours of its own.
      const ours = (await findViolations(page)).filter(
        (line) => !/\bat \S*(?:graphiql-tab|mtk|line-numbers)/.test(line),
      );
      expect(ours.filter((line) => !line.includes('.view-line'))).toEqual([]);
    }
    expect(new Set(backgrounds).size).toBe(2);
  });

  it('says what to do without script', async () => {
    const page = await newPage({ javaScriptEnabled: false });
    await page.goto(`${app.origin}/graphiql/`);
    expect(await page.getByRole('link', { name: 'reference of the schema' }).getAttribute('href')).toBe('../schema');
  });
});
