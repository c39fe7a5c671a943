import { describe, expect, test } from 'vitest';
import { readSources } from './sources';
import { textsOutsideCatalogues } from './visible-text';

test('every word on a page comes from the catalogues', () => {
  expect(readSources(['renderer'], ['.tsx']).flatMap(textsOutsideCatalogues)).toEqual([]);
});

describe('a text outside the catalogues is caught', () => {
  test.each([
    [`<p>Save</p>`, 'Save'],
    [`<p>Сактоо</p>`, 'Сактоо'],
    [`<>Save {count}</>`, 'Save'],
    [`<p>{'Save'}</p>`, 'Save'],
    ['<p>{`${count} votes`}</p>', 'votes'],
    [`<p>{isOpen ? t('open') : 'closed'}</p>`, 'closed'],
    [`<p>{name ?? 'nobody'}</p>`, 'nobody'],
    [`<p>{isLate && 'late'}</p>`, 'late'],
    [`<button aria-label="Close" />`, 'Close'],
    [`<input placeholder={'Name' + mark} />`, 'Name'],
    [`<Field label={isNew ? 'New' : t('old')} />`, 'New'],
    [`<a title={("Help")} />`, 'Help'],
  ])('%s', (jsx, text) => {
    const source = { path: 'renderer/ui/part.tsx', text: `const part =\n  ${jsx};` };
    expect(textsOutsideCatalogues(source)).toEqual([
      `renderer/ui/part.tsx:2: "${text}" belongs into the catalogues in shared/texts`,
    ]);
  });
});

describe('what is not a text is let through', () => {
  test.each([
    `<p>{t('hearing.save')}</p>`,
    `<p className="wide">№ {number} · {count} %</p>`,
    `<p>{kind === 'open' ? t('a') : t('b')}</p>`,
    `<p>{names['first']}</p>`,
    `<Field label={t('name')} slot="title" />`,
    `<p>{items.map((item) => <li key="a">{item}</li>)}</p>`,
    `<input placeholder="—" title={\`\${day}.\${month}\`} />`,
  ])('%s', (jsx) => {
    expect(textsOutsideCatalogues({ path: 'renderer/ui/part.tsx', text: `const part = ${jsx};` })).toEqual(
      [],
    );
  });
});
