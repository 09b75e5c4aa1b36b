import { CopyButton } from '../copy-button';
import { useExplorer } from '../explorer';
import { citationLine } from '../state/citation-line';
import { answerAddress, askedInView, comparisonInView, graphiqlAddress, queryInView } from './query-in-view';

/** Ways to take along what is on screen. */
export function Tools() {
  const { page, isLive, linkTo } = useExplorer();
  const asked = askedInView(page);
  const comparison = comparisonInView(page);
  return (
    <ul class="tools" aria-label="Take it along">
      {isLive && (
        <>
          <li>
            <CopyButton label="Copy link" text={page.origin + linkTo({})} />
          </li>
          <li>
            <CopyButton label="Copy citation" text={citationLine(page)} />
          </li>
          <li>
            <CopyButton label="Copy as GraphQL" text={queryInView(page)} />
          </li>
          {comparison !== null && (
            <li>
              <CopyButton label="Copy comparison as GraphQL" text={comparison} />
            </li>
          )}
        </>
      )}
      <li>
        <a class="button" href={page.base + graphiqlAddress(asked)}>
          Open in GraphiQL
        </a>
      </li>
      <li>
        <a class="button" href={page.base + answerAddress(asked)}>
          See the answer<span class="unseen"> to the query for this page, as data</span>
        </a>
      </li>
    </ul>
  );
}
