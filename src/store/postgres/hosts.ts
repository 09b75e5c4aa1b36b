/**
 * The addresses of a database that several servers may have, in the form that libpq knows: one for each host of
 * `postgres://user@one:5432,two:5433/charts`, in their order.
 */
export function hostsOf(url: string): string[] {
  const parts = /^(\w+:\/\/(?:[^@/?#]*@)?)([^/?#]*)(.*)$/s.exec(url);
  if (!parts) return [url];
  const [, start = '', hosts = '', rest = ''] = parts;
  return hosts.split(',').map((host) => start + host + rest);
}
