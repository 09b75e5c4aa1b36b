/** Where Apollo shows its Sandbox itself, for an endpoint, with a question in it or none. */
export function hostedSandbox(endpoint: string, document?: string): string {
  const parameters = new URLSearchParams({ endpoint, ...(document === undefined ? {} : { document }) });
  return `https://studio.apollographql.com/sandbox/explorer?${parameters.toString()}`;
}
