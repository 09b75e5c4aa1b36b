/** Header by header; undefined for one that is usually there and is to be left out. */
export type Headers = Readonly<Record<string, string | undefined>>;

const json = 'application/json';

/** A request as bytes, with the length of its body unless another is told. */
export function request(line: string, headers: Headers = {}, body: Buffer | string = ''): Buffer {
  const bytes = Buffer.from(body);
  const all: Headers = {
    host: 'localhost',
    accept: json,
    connection: 'close',
    'content-length': bytes.length > 0 ? String(bytes.length) : undefined,
    ...headers,
  };
  const lines = Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`]));
  return Buffer.concat([Buffer.from(`${[`${line} HTTP/1.1`, ...lines].join('\r\n')}\r\n\r\n`), bytes]);
}

export function post(body: Buffer | string, headers: Headers = {}): Buffer {
  return request('POST /graphql', { 'content-type': json, ...headers }, body);
}

/** A POST of what a client would send. */
export function ask(query: string, variables?: object, more: object = {}): Buffer {
  return post(JSON.stringify({ query, variables, ...more }));
}

/** A GET with these characters behind the question mark, escaped already. */
export function get(parameters: string, headers: Headers = {}): Buffer {
  return request(`GET /graphql?${parameters}`, headers);
}

/** A body in chunks, each after its length. */
export function chunked(...chunks: string[]): string {
  return [...chunks, ''].map((chunk) => `${Buffer.byteLength(chunk).toString(16)}\r\n${chunk}\r\n`).join('');
}

/** So many pieces of text, each told its number. */
export function times(count: number, piece: (index: number) => string, between = ' '): string {
  return Array.from({ length: count }, (_, index) => piece(index)).join(between);
}

/** A selection within a selection, so deep; what opens a level may itself be several. */
export function nested(depth: number, level: string, leaf: string): string {
  return `${`${level} { `.repeat(depth)}${leaf}${' }'.repeat(depth * level.split('{').length)}`;
}
