import type { Page } from 'playwright-core';

/**
 * What a page should not do, as it happens: errors and warnings, thrown or on the console, which tells of violations of
 * the content security policy too, and requests to anywhere else than to the service.
 *
 * @param address of the service, with the path that it is reached under, if any
 */
export function watchPage(page: Page, address: string): readonly string[] {
  const complaints: string[] = [];
  const service = new URL(address);
  const checkAddress = (url: string): void => {
    if (!/^(https?|wss?):/.test(url)) return;
    const { host, pathname } = new URL(url);
    if (host !== service.host || !pathname.startsWith(service.pathname)) complaints.push(`request: ${url}`);
  };
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`thrown: ${error.message}`));
  page.on('request', (request) => {
    checkAddress(request.url());
  });
  page.on('websocket', (socket) => {
    checkAddress(socket.url());
  });
  return complaints;
}
