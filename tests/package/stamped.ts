export interface Release {
  readonly version: string;
  /** YYYY-MM-DD */
  readonly day: string;
}

/** What was unreleased is in the release from now on. */
export function stampedChangelog(text: string, { version, day }: Release): string {
  return text.replace(/^## Unreleased$/m, `## Unreleased\n\n## ${version} - ${day}`);
}

/** What is deployed is the image of the release. */
export function stampedImage(text: string, { version }: Release): string {
  return text.replace(/image: agencygraph:.*$/m, `image: agencygraph:${version}`);
}

/** The software and its charts are cited by the release. */
export function stampedCitation(text: string, { version, day }: Release): string {
  return text
    .replace(/^( *)version: .*$/gm, `$1version: ${version}`)
    .replace(/date-released: .*$/gm, `date-released: ${day}`);
}
