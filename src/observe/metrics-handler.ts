import type { RequestListener } from 'node:http';

/** Answers GET and HEAD at `/metrics` with figures in the text format of Prometheus, and nothing else. */
export function metricsHandler(figures: () => Promise<string>): RequestListener {
  return ({ method = '', url = '' }, response) => {
    const end = (status: number, text: string, headers: Readonly<Record<string, string>> = {}): void => {
      response
        .writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...headers })
        .end(method === 'HEAD' ? undefined : text);
    };
    if (url.split('?', 1)[0] !== '/metrics') end(404, 'There is nothing here; the figures are at /metrics.\n');
    else if (method !== 'GET' && method !== 'HEAD')
      end(405, `${method} is not answered here; expected GET.\n`, { allow: 'GET, HEAD' });
    else
      figures().then(
        (text) => {
          end(200, text, { 'content-type': 'text/plain; version=0.0.4; charset=utf-8', 'cache-control': 'no-store' });
        },
        () => {
          end(500, 'The figures could not be read.\n');
        },
      );
  };
}
