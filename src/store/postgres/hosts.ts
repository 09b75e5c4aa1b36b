/**
 * The addresses of a database that several servers may have, in the form that libpq knows: one for each host of
 * `postgres://user@one:5432,two:5433/charts`, in their order.
 */
export function hostsOf(url: string): string[] {
  // A password that holds a sign of those that end it, as it is, leaves an @ behind.
  const [, start = '', hosts = '', rest = ''] =
    /^(postgres(?:ql)?:\/\/(?:[^/?#]*@)?)([^/?#@]*)([^#@]*)$/.exec(url) ?? [];
  return hosts.split(',').map((host) => start + host + rest);
}

/** Why an address cannot be that of a database; null when it can. It may hold a password, and is not said again. */
export function wrongDatabase(url: string): string | null {
  return hostsOf(url).every((host) => URL.canParse(host)) && isDecodable(url)
    ? null
    : 'The address of the database is none; expected one such as postgres://user@host:5432/name, where a password has %2F for /, %40 for @ and %25 for %.';
}

/** Whether every % in it begins what stands for a sign. */
function isDecodable(url: string): boolean {
  try {
    decodeURIComponent(url);
    return true;
  } catch {
    return false;
  }
}
