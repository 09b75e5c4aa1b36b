import type { Page } from 'playwright-core';

/**
 * What a page should not do, as it happens: errors and warnings, thrown or on the console, which tells of violations of
 * the content security policy too, and requests to any other origin than the one that serves it.
 */
export function watchPage(page: Page, origin: string): readonly string[] {
  const complaints: string[] = [];
  const checkOrigin = (url: string): void => {
    if (/^(https?|wss?):/.test(url) && new URL(url).host !== new URL(origin).host) complaints.push(`request: ${url}`);
  };
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`thrown: ${error.message}`));
  page.on('request', (request) => {
    checkOrigin(request.url());
  });
  page.on('websocket', (socket) => {
    checkOrigin(socket.url());
  });
  return complaints;
}
