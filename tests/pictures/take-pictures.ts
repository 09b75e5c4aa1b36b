import 'reflect-metadata';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { runApp } from '../support/app';
import { openBrowser } from '../support/browser/open-browser';
import { largeCharts } from '../support/large-charts';
import { standingOf } from '../../src/chart/standing';

const folder = join(__dirname, '..', '..', 'docs', 'pictures');

interface Picture {
  readonly name: string;
  readonly path: string;
  readonly options?: BrowserContextOptions;
  /** What is done before it is taken. */
  readonly prepare?: (page: Page) => Promise<void>;
}

const narrow = { width: 390, height: 844 };

const ofShipped: readonly Picture[] = [
  { name: 'at-rest', path: '/' },
  { name: 'past-date', path: '/units/immigration-and-customs-enforcement?chart=ice-record&asOf=2009-01-01' },
  {
    name: 'comparing',
    path: '/units/immigration-and-customs-enforcement?chart=ice-record&asOf=2010-12-31&compare=2009-12-31',
  },
  { name: 'disputed', path: '/units/homeland-security-investigations', prepare: openDisputed },
  {
    name: 'dark',
    path: '/units/homeland-security-investigations?chart=ice-record',
    options: { colorScheme: 'dark' },
  },
  { name: 'narrow', path: '/units/homeland-security-investigations', options: { viewport: narrow } },
  {
    name: 'without-script',
    path: '/units/homeland-security-investigations?chart=ice-record',
    options: { javaScriptEnabled: false },
  },
];
const ofLarge: readonly Picture[] = [{ name: 'large', path: '/units/unit-4444' }];

/** The first disputed fact, with its sources. */
async function openDisputed(page: Page): Promise<void> {
  const fact = page.locator('.fact.disputed').first();
  await fact.locator('summary').first().click();
  await fact.evaluate((element) => {
    element.scrollIntoView({ block: 'start' });
  });
}

async function take(browser: Browser, origin: string, { name, path, options, prepare }: Picture): Promise<void> {
  const page = await browser.newPage({
    viewport: { width: 1440, height: 900 },
    colorScheme: 'light',
    reducedMotion: 'reduce',
    ...options,
  });
  await page.goto(origin + path, { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await prepare?.(page);
  await page.screenshot({ path: join(folder, `${name}.png`) });
  await page.context().close();
}

/** Takes the pictures of the README from the running service. */
async function takePictures(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const browser = await openBrowser();
  const large = largeCharts();
  const [shippedApp, largeApp] = [await runApp(), await runApp({ standing: () => standingOf(large) })];
  try {
    for (const picture of ofShipped) await take(browser, shippedApp.origin, picture);
    for (const picture of ofLarge) await take(browser, largeApp.origin, picture);
  } finally {
    await browser.close();
    await Promise.all([shippedApp.close(), largeApp.close()]);
  }
}

void takePictures();
