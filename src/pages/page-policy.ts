/** The service's own script, style, fonts and answers; and the page stands in no frame of others. */
const sources = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'font-src': "'self'",
  'connect-src': "'self'",
  // A picture of the diagram is made in the page.
  'img-src': "'self' data: blob:",
  'form-action': "'self'",
  'base-uri': "'none'",
  'frame-ancestors': "'none'",
};

/** What a page may load that differs in some kinds from the others. */
export const policyWith = (others: Readonly<Record<string, string>>): string =>
  Object.entries({ ...sources, ...others })
    .map(([kind, allowed]) => `${kind} ${allowed}`)
    .join('; ');

/** What every other page may load. */
export const pagePolicy = policyWith({});
