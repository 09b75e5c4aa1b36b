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

/** What a page may load, where that is more or less than what the others may. */
export const policyWith = (others: Readonly<Record<string, string>>): string =>
  Object.entries({ ...sources, ...others })
    .map(([kind, allowed]) => `${kind} ${allowed}`)
    .join('; ');

/** What a page may load: the service's own script, style, fonts and answers; it stands in no frame of others. */
export const pagePolicy = policyWith({});
