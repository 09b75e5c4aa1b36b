import axe from 'axe-core';
import type { RunOnly } from 'axe-core';
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Of these rules, what other colours alone can break. */
const ofColours = ['color-contrast', 'link-in-text-block'];

/** Where the page as it stands breaks a rule of WCAG 2.2, A or AA, or of good practice: a line for each element. */
export const findViolations = (page: Page): Promise<string[]> => violationsOf(page, { type: 'tag', values: standards });

/** The same of the rules on colours alone: for a page that was judged in others already. */
export const findColourViolations = (page: Page): Promise<string[]> =>
  violationsOf(page, { type: 'rule', values: ofColours });

async function violationsOf(page: Page, runOnly: RunOnly): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const violations = await page.evaluate(async (rules) => {
    // What was found right need not be told, for each rule and element, and sent here.
    const { violations } = await window.axe.run({ runOnly: rules, resultTypes: ['violations'] });
    return violations;
  }, runOnly);
  return violations.flatMap(({ id, impact, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id} (${String(impact)}) at ${target.join(' ')}: ${failureSummary ?? ''}`,
    ),
  );
}
