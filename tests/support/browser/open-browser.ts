import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { isChromiumPackaged, packagedChromium } from './packaged-chromium';

const { CHROMIUM_PATH: ownChromium } = process.env;

export const isBrowserAtHand = ownChromium !== undefined || isChromiumPackaged;

/** The packaged Chromium, or the one that CHROMIUM_PATH names; whoever opens it closes it. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch(ownChromium === undefined ? await packagedChromium() : { executablePath: ownChromium });
}
