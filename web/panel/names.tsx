import { useExplorer } from '../explorer';
import { languageInEnglish } from '../language-words';
import type { Unit } from '../state/page';
import { FactView } from './fact-view';
import { When } from './history';
import { nameGroups } from './name-groups';
import { Section } from './section';
import { nameKindWords } from './terms';

/** Whatever it goes by, slips of the sources too, so that whoever meets them finds it. */
export function Names({ unit }: { readonly unit: Unit }) {
  const { page } = useExplorer();
  // Where all names are in one language, nobody needs to be told which.
  const languageWords = (tag: string | null): string =>
    tag === null || page.languages.all.length < 2 ? '' : ` in ${languageInEnglish(tag)}`;
  const { designations, identifiers } = unit;
  const names = nameGroups(unit).others;
  if (names.length + designations.length + identifiers.length === 0) return null;
  return (
    <Section id="names" title="Names">
      <ul class="facts modest">
        {names.map((name) => (
          <li key={name.id}>
            <FactView fact={name} shown={name.text}>
              <span dir="auto" lang={name.language ?? undefined}>
                {name.text}
              </span>
              <span class="muted">{`, ${nameKindWords(name.nameKind)}${languageWords(name.language)}`}</span>
              <When period={name.period} />
            </FactView>
          </li>
        ))}
        {designations.map((designation) => (
          <li key={designation.id}>
            <FactView fact={designation} shown={`described as “${designation.text}”`}>
              <span class="muted">described as </span>
              <q dir="auto">{designation.text}</q>
            </FactView>
          </li>
        ))}
        {identifiers.map(({ scheme, value }) => (
          <li key={scheme + value}>
            <span class="muted">{scheme}</span> <code>{value}</code>
          </li>
        ))}
      </ul>
    </Section>
  );
}
