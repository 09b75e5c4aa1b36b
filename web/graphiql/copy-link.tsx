import { pick, ToolbarButton, useGraphiQL } from '@graphiql/react';
import { useState } from 'react';
import { linkTo } from './deep-link';

/** Puts the question in view into the address of the page, and onto the clipboard where the browser allows it. */
export function CopyLink() {
  const { queryEditor, variableEditor } = useGraphiQL(pick('queryEditor', 'variableEditor'));
  const [label, setLabel] = useState('Copy link to this question');

  const copy = async (): Promise<void> => {
    history.replaceState(null, '', linkTo(queryEditor?.getValue() ?? '', variableEditor?.getValue() ?? ''));
    try {
      await navigator.clipboard.writeText(location.href);
      setLabel('Copied: the link is in the address bar, too');
    } catch {
      setLabel('The link is in the address bar');
    }
  };

  return (
    <ToolbarButton label={label} onClick={() => void copy()}>
      <svg
        className="graphiql-toolbar-icon"
        viewBox="0 0 20 20"
        fill="none"
        stroke="currentColor"
        strokeWidth="1.5"
        strokeLinecap="round"
        aria-hidden="true"
      >
        <path d="M8.5 11.5a3.5 3.5 0 0 0 5 0l3-3a3.5 3.5 0 0 0-5-5l-1 1" />
        <path d="M11.5 8.5a3.5 3.5 0 0 0-5 0l-3 3a3.5 3.5 0 0 0 5 5l1-1" />
      </svg>
    </ToolbarButton>
  );
}
