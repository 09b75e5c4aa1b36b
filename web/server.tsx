import { renderToString } from 'preact-render-to-string';
import type { RenderedPage } from '../src/pages/explorer-page';
import { App } from './app';
import { addressOf, viewOf } from './state/address';
import { dataOf } from './state/ask';
import type { Answer, AskIn } from './state/ask';
import { dayInView } from './state/day-in-view';
import { downloadsOf } from './state/downloads';
import { feedsOf } from './state/feeds';
import { loadPage } from './state/load-page';
import type { Service } from './state/page';
import { titleOf } from './title';

export { questions } from './graphiql/questions';

/** Makes the page of a whole address, as the script would show it, from what the API answers. */
export async function renderPage(
  address: string,
  answer: (query: string, variables: object, languages: string) => Promise<Answer>,
  service: Omit<Service, 'origin'>,
): Promise<RenderedPage> {
  const askIn: AskIn =
    (language) =>
    async <Result,>(operation: { toString: () => string }, variables: unknown) =>
      dataOf((await answer(operation.toString(), variables as object, language ?? '*')) as Answer<Result>);
  const url = new URL(address);
  const view = viewOf(url, service.base);
  const page = await loadPage(askIn, view, { ...service, origin: url.origin });
  const nowhere = (): void => undefined;
  return {
    status: page.problem?.status ?? 200,
    title: titleOf(page),
    description: page.unit?.summary ?? page.chart?.description ?? '',
    address: service.base + addressOf({ ...view, asOf: dayInView(page), language: page.languages.inView }),
    downloads: downloadsOf(page),
    feeds: feedsOf(page),
    html: renderToString(
      <App page={page} isLive={false} isBusy={false} ask={askIn(page.view.language)} go={nowhere} />,
    ),
    data: JSON.stringify(page),
  };
}
