/** An address without the path that the service is reached under: `/units/alpha` for `/org/units/alpha` below `/org`. */
export function belowBase(address: string, base: string): string {
  if (!address.startsWith(base)) return address;
  const rest = address.slice(base.length);
  if (rest.startsWith('/')) return rest;
  return rest === '' || rest.startsWith('?') ? `/${rest}` : address;
}
