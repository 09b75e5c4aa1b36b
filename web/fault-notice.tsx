import type { Problem } from './state/page';

interface Props {
  readonly problem: Problem;
  readonly onRetry: () => void;
}

/** Says that what was asked for did not come, over what is still on screen. */
export function FaultNotice({ problem, onRetry }: Props) {
  return (
    <div class="fault" role="alert">
      <p>
        <strong>{problem.title}.</strong> {problem.explanation}
      </p>
      <button class="button" type="button" onClick={onRetry}>
        Try again
      </button>
    </div>
  );
}
