import { specifiedScalarTypes } from 'graphql';
import { escapeHtml } from '../pages/html';

/** A description: its paragraphs, and what stands in backticks as code. */
export function descriptionHtml(description: string | null | undefined): string {
  if (!description) return '';
  return description
    .trim()
    .split(/\n\s*\n/)
    .map((paragraph) => `<p>${escapeHtml(paragraph).replace(/`([^`]+)`/g, '<code>$1</code>')}</p>`)
    .join('\n');
}

/** What is to be asked for instead, of what is not to be used any more. */
export function deprecationHtml(reason: string | null | undefined): string {
  return reason == null ? '' : `<div class="deprecated">${descriptionHtml(`Deprecated. ${reason}`)}</div>`;
}

const ofGraphQL = specifiedScalarTypes.map(({ name }) => name);

/** A type as GraphQL writes it, '[OrgUnit!]!', which leads to where it is described; those of GraphQL itself are not. */
export const typeHtml = (type: { readonly toString: () => string }): string =>
  type.toString().replace(/\w+/, (name) => (ofGraphQL.includes(name) ? name : linkHtml(name)));

/** A link to a type, or to a field of one: 'OrgUnit.name'. */
export const linkHtml = (coordinate: string): string => `<a href="#${coordinate}">${coordinate}</a>`;
