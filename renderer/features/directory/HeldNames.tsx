import type { ReactNode } from 'react';
import { useText } from '@renderer/app/text';
import { DefinitionList, Section } from '@renderer/ui';
import { languages, type Language } from '@shared/texts/language';

interface HeldNamesProps {
  readonly title: string;
  readonly names: { readonly [Key in Language]?: { readonly full: string } | undefined };
}

/** The full names of a person or a body in the languages that have one, for a reader. */
export function HeldNames({ title, names }: HeldNamesProps): ReactNode {
  const { t } = useText();
  return (
    <Section title={title}>
      <DefinitionList
        items={languages.flatMap((language) => {
          const full = names[language]?.full ?? '';
          if (full === '') return [];
          return [{ label: t(`app.languageName.${language}`), value: <span lang={language}>{full}</span> }];
        })}
      />
    </Section>
  );
}
