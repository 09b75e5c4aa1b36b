import type { Unit } from '../state/page';
import { dutyGroups } from './duty-tree';
import type { Duty, DutyBranch } from './duty-tree';
import { FactView } from './fact-view';
import { keyedBy } from './keyed-by';
import { Section } from './section';
import { scopeWords } from './terms';

/** What it is there for, has to do, may do and offers. */
export function Duties({ unit }: { readonly unit: Unit }) {
  const groups = dutyGroups(unit.responsibilities);
  if (groups.length === 0) return null;
  return (
    <Section id="duties" title="What it does">
      {groups.map(({ kind, title, branches }) => (
        <div key={kind}>
          {(groups.length > 1 || kind !== 'DUTY') && <h3>{title}</h3>}
          <Branches branches={branches} />
        </div>
      ))}
    </Section>
  );
}

function Branches({
  branches,
  isPart = false,
}: {
  readonly branches: readonly DutyBranch[];
  readonly isPart?: boolean;
}) {
  return (
    <ul class={isPart ? 'facts parts-of' : 'facts'}>
      {keyedBy(branches, ({ duty }) => duty.title).map(([key, { duty, parts }]) => (
        <li key={key}>
          <FactView fact={duty} shown={duty.title}>
            {isPart && duty.responsibilityKind === 'EXAMPLE' && <span class="muted">For example: </span>}
            <span dir="auto">{duty.title}</span>
            <Circumstances duty={duty} />
          </FactView>
          {parts.length > 0 && <Branches branches={parts} isPart />}
        </li>
      ))}
    </ul>
  );
}

/** For whom, where and under which laws, as far as the source says. */
function Circumstances({ duty: { recipients, scopes, laws } }: { readonly duty: Duty }) {
  const parts = [
    recipients.length > 0 ? `for: ${recipients.join(', ')}` : '',
    scopes.map(scopeWords).join(', '),
    laws.length > 0 ? `under: ${laws.map(({ title }) => title).join(', ')}` : '',
  ].filter((part) => part !== '');
  return parts.length === 0 ? null : (
    <span class="circumstances" dir="auto">
      {' – '}
      {parts.join('; ')}
    </span>
  );
}
