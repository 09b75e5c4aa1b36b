import { dutyGroups } from '../../web/panel/duty-tree';
import type { Duty, DutyBranch } from '../../web/panel/duty-tree';
import { foundGroups } from '../../web/panel/found-groups';
import { inGroups } from '../../web/panel/in-groups';
import { nameGroups } from '../../web/panel/name-groups';
import { otherPlacements, placementsInForce } from '../../web/panel/placements';
import { exampleQuestions } from '../../web/state/example-questions';
import type { Unit } from '../../web/state/page';

const fact = { statement: '', standing: 'STATED', disputed: false, citations: [] } as const;
const always = { start: null, end: null };

function duty(id: string, responsibilityKind: Duty['responsibilityKind'], partOf: string | null = null): Duty {
  const nothing = { actions: [], recipients: [], scopes: [], laws: [] };
  return { ...fact, ...nothing, id, title: id, responsibilityKind, partOf: partOf === null ? null : { id: partOf } };
}

const outline = (branches: readonly DutyBranch[]): unknown =>
  branches.map((branch) => (branch.parts.length > 0 ? [branch.duty.id, outline(branch.parts)] : branch.duty.id));

describe('what a unit does', () => {
  it('is told by kind: what it is there for, then what it has to do, may do and offers', () => {
    const groups = dutyGroups([duty('a', 'SERVICE'), duty('b', 'DUTY'), duty('c', 'PURPOSE'), duty('d', 'DUTY')]);
    expect(groups.map(({ title, branches }) => [title, outline(branches)])).toEqual([
      ['Purpose', ['c']],
      ['Duties', ['b', 'd']],
      ['Services', ['a']],
    ]);
  });

  it('has each part below its whole, whatever kind the part is of', () => {
    const groups = dutyGroups([
      duty('whole', 'DUTY'),
      duty('case', 'EXAMPLE', 'part'),
      duty('part', 'POWER', 'whole'),
      duty('other', 'DUTY'),
    ]);
    expect(groups.map(({ branches }) => outline(branches))).toEqual([[['whole', [['part', ['case']]]], 'other']]);
  });

  it('keeps a part whose whole is not in sight', () => {
    expect(dutyGroups([duty('part', 'DUTY', 'elsewhere')]).map(({ branches }) => outline(branches))).toEqual([
      ['part'],
    ]);
  });

  it('keeps a kind that came later than this page', () => {
    const [group] = dutyGroups([duty('new', 'RIGHT' as 'DUTY')]);
    expect(group).toMatchObject({ title: 'Other', branches: [{ duty: { id: 'new' } }] });
  });
});

describe('the names of a unit', () => {
  const name = (text: string, nameKind: Unit['names'][number]['nameKind'], until: string | null = null) => ({
    ...fact,
    id: text,
    text,
    nameKind,
    language: null as string | null,
    period: { start: null, end: until === null ? null : { text: until } },
  });

  it('are a history when it was called several things, those that it no longer bears first', () => {
    const names = [name('New', 'PRIMARY'), name('O', 'ACRONYM'), name('Old', 'PRIMARY', '1950')];
    const { overTime, others } = nameGroups({ name: 'New', names });
    expect([overTime, others].map((names) => names.map(({ text }) => text))).toEqual([['Old', 'New'], ['O']]);
  });

  it('are a history in the language in view alone; those in others stand apart', () => {
    const names = [
      { ...name('Old', 'PRIMARY', '1950'), language: 'en' },
      { ...name('New', 'PRIMARY'), language: 'en' },
      { ...name('Neuf', 'PRIMARY'), language: 'fr' },
    ];
    const textsOf = (shown: string): string[][] => {
      const { overTime, others } = nameGroups({ name: shown, names });
      return [overTime, others].map((group) => group.map(({ text }) => text));
    };
    expect(textsOf('New')).toEqual([['Old', 'New'], ['Neuf']]);
    expect(textsOf('Neuf')).toEqual([[], ['Old', 'New', 'Neuf']]);
  });

  it('are none when it always bore one', () => {
    expect(nameGroups({ name: 'Only', names: [name('Only', 'PRIMARY'), name('O', 'ACRONYM')] })).toMatchObject({
      overTime: [],
      others: [{ text: 'Only' }, { text: 'O' }],
    });
  });
});

describe('the places of a unit', () => {
  const place = (id: string, slug: string) => ({ ...fact, id, parent: { id: slug, slug, name: slug }, period: always });
  const ancestors = ['top', 'now'].map((slug) => ({ id: slug, slug, name: slug, kind: 'AGENCY' as const }));

  it('are where it stands on the day, and apart from that where it stood at other times, be it the same place', () => {
    const placements = [place('first', 'now'), place('second', 'then'), place('third', 'now')];
    const unit = { placements, ancestors, facts: [{ id: 'third' }] };
    expect(placementsInForce(unit).map(({ id }) => id)).toEqual(['third']);
    expect(otherPlacements(unit).map(({ id }) => id)).toEqual(['first', 'second']);
  });
});

describe('what was found', () => {
  const hit = <Node>(node: Node, matchedText = '') => ({ score: 1, matchedText, node });
  const source = { id: 's', slug: 's', title: 'A report' };

  it('is told by type, units first, with what fitted where that is not the text itself', () => {
    const groups = foundGroups([
      hit({ id: '1', gist: 'It says so.', source }),
      hit({ id: '2', slug: 'l', title: 'A Law' }, 'A Law'),
      hit(
        { id: '3', slug: 'u', name: 'Harbour Office', kind: 'OFFICE' as const, status: 'ENDED' as const },
        'Port Office',
      ),
      hit({ id: '4', title: 'Keep the harbour', unit: { id: '3', slug: 'u', name: 'Harbour Office' } }),
    ]);
    expect(groups.map(({ title, items }) => [title, items.map(({ text, matched }) => [text, matched])])).toEqual([
      ['Units', [['Harbour Office', 'Port Office']]],
      ['What units do', [['Keep the harbour', '']]],
      ['Laws', [['A Law', '']]],
      ['Passages of the sources', [['It says so.', '']]],
    ]);
    expect(groups[0]?.items[0]?.detail).toBe('office, no longer exists');
  });
});

describe('groups', () => {
  it('stand in the order in which their first items come', () => {
    expect(inGroups(['b1', 'a1', 'b2'], (text) => text.charAt(0))).toEqual([['b1', 'b2'], ['a1']]);
  });
});

describe('the questions on the first page', () => {
  const doing = (...titles: readonly string[]) => ({
    responsibilities: titles.map((title) => ({ id: title, title, disputed: title.startsWith('?'), partOf: null })),
  });

  it('are one short and undisputed thing of each unit, each once, four at most', () => {
    const units = [
      doing('?Prosecute', 'Train staff', 'Buy ships'),
      doing(),
      doing('Train staff'),
      doing('x'.repeat(60)),
      ...['Keep books', 'Pay wages', 'Hire people', 'Answer letters'].map((title) => doing(title)),
    ];
    expect(exampleQuestions(units)).toEqual(['Train staff', 'Keep books', 'Pay wages', 'Hire people']);
  });
});
