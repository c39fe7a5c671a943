import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { checkTemplate } from '@documents/template/check-template';
import { markValues } from '@documents/template/mark-values';
import { writeWithTemplate } from '@documents/template/write-with-template';
import { paperForms } from '@shared/documents/paper-forms';
import { marksOf, written } from '@shared/documents/template-marks';
import type { DocumentKind, Edition } from '@shared/record/produced-document';
import { office, pagesOf } from './libreoffice';
import { materialOf, paper } from './papers';
import { sample } from './sample-hearing';
import {
  cell,
  contentControl,
  emblem,
  para,
  styledPara,
  templateFile,
  textBox,
  type TemplateFile,
} from './template-files';
import { describedParts, schemaErrors, schemasAreHere } from './word-schema';
import { attributes, normalizedParts, paragraphTexts, partOf, partsOf } from './word-parts';

const main = 'word/document.xml';
const run = promisify(execFile);

/** A template with every mark of a kind, each on its own line. */
function everyMark(kind: DocumentKind): TemplateFile {
  return {
    text: marksOf(kind).map((mark) => para(mark === 'body' ? written(mark) : `${mark}: ${written(mark)}`)),
  };
}

async function fill(
  template: Uint8Array,
  kind: DocumentKind = 'minutes',
  edition: Edition = 'ru',
  change: Parameters<typeof paper>[2] = {},
): Promise<Uint8Array> {
  const material = { ...materialOf(sample()), ...change };
  const model = paper(kind, edition, change);
  return writeWithTemplate(model, markValues(model, material), template, kind);
}

async function textsOf(file: TemplateFile, ...how: [DocumentKind?, Edition?, Parameters<typeof paper>[2]?]) {
  return paragraphTexts(partOf(await fill(templateFile(file), ...how), main));
}

const draft = { draft: true };

describe('the marks', () => {
  test('of minutes get the words of the record', async () => {
    const texts = await textsOf(everyMark('minutes'));
    const value = (mark: string) =>
      texts.find((text) => text.startsWith(`${mark}: `))?.slice(mark.length + 2);
    expect(
      Object.fromEntries(
        marksOf('minutes')
          .filter((mark) => mark !== 'body')
          .map((mark) => [mark, value(mark)]),
      ),
    ).toEqual({
      title: 'ПРОТОКОЛ № 3',
      subtitle: 'очередного заседания депутатской группы «Ак-Суу»',
      date: '16 января 2026 года',
      shortDate: '16.01.2026',
      number: '3',
      place: 'г. Бишкек',
      organization: 'Депутатская группа «Ак-Суу»',
      letterhead: 'Жогорку Кенеш Кыргызской РеспубликиДепутатская группа «Ак-Суу»',
      letterheadKy: 'Кыргыз Республикасынын Жогорку Кеңеши«Ак-Суу» депутаттык тобу',
      letterheadRu: 'Жогорку Кенеш Кыргызской РеспубликиДепутатская группа «Ак-Суу»',
      presiding: 'Асанов Бекболот, руководитель депутатской группы «Ак-Суу»',
      presidingName: 'Б. Асанов',
      secretary: 'Маматова Айгуль, секретарь группы',
      secretaryName: 'А. Маматова',
      preparedBy: 'А. Маматова',
      telephone: '0312 00-00-01',
    });
  });

  test('of a letter get the words of its instruction, and a letter without number shows the gap', async () => {
    const texts = await textsOf(everyMark('instruction'), 'instruction', 'ru');
    expect(texts).toContain('number: 04-15/26');
    expect(texts).toContain('date: 20 января 2026 года');
    expect(texts).toContain('addressee: Кабинету Министров Кыргызской Республики');
    expect(texts).toContain('signatoryName: Б. Асанов');
    const { instruction } = sample();
    const unregistered = { ...draft, instruction: { ...instruction, registration: null } };
    const drafted = await textsOf(everyMark('instruction'), 'instruction', 'ru', unregistered);
    expect(drafted.find((text) => text.startsWith('number: '))).toMatch(/^number: \[.+\]$/);
    expect(drafted.find((text) => text.startsWith('date: '))).toMatch(/^date: \[.+\]$/);
  });

  test.each<readonly [string, TemplateFile, string, string]>([
    [
      'cut into runs',
      { text: [para('от {', '{da', 'te}', '} г.'), para('{{body}}')] },
      main,
      'от 16 января 2026 года г.',
    ],
    ['with blanks and capitals', { text: [para('№ {{ Number }}'), para('{{BODY}}')] }, main, '№ 3'],
    ['twice in one paragraph', { text: [para('{{number}}/{{number}}'), para('{{body}}')] }, main, '3/3'],
    ['in a header', { header: para('№ {{number}}') }, 'word/header1.xml', '№ 3'],
    ['in the header of the first page', { firstHeader: para('№ {{number}}') }, 'word/header2.xml', '№ 3'],
    ['in a footer', { footer: para('тел. {{telephone}}') }, 'word/footer1.xml', 'тел. 0312 00-00-01'],
    ['in a text box', { text: [textBox('{{place}}'), para('{{body}}')] }, main, 'г. Бишкек'],
    [
      'in a content control',
      { text: [contentControl('{{date}}'), para('{{body}}')] },
      main,
      '16 января 2026 года',
    ],
    ['in a cell', { text: [cell(para('{{number}}')), para('{{body}}')] }, main, '3'],
  ])('%s are filled', async (_name, file, part, text) => {
    const bytes = await fill(templateFile(file));
    const texts = Array.from(
      partOf(bytes, part).matchAll(/<w:p\b(?![^>]*\/>)(?:(?!<w:p\b).)*?<\/w:p>/gs),
      ([xml]) => paragraphTexts(xml).join(''),
    );
    expect(texts).toContain(text);
    expect(partOf(bytes, main)).not.toContain('w:dataBinding');
  });

  test('are no marks where somebody typed braces into the record', async () => {
    const { hearing } = sample();
    const title = { ru: 'О {{number}} и {{body}} и {{{x}}}' };
    const agenda = hearing.agenda.map((item) => ({ ...item, title }));
    const bytes = await fill(templateFile(), 'minutes', 'ru', {
      hearing: { ...hearing, number: '{{date}}', agenda },
    });
    const texts = paragraphTexts(partOf(bytes, main)).join('\n');
    expect(texts).not.toMatch(/\{\{|\}\}/);
    expect(texts).toContain('О { {number} } и { {body} } и { { {x} } }');
    expect(texts).toContain('{ {date} }');
  });
});

describe('the paper in its place', () => {
  test('has no head of its own, and everything the template does not place', async () => {
    const texts = await textsOf({ text: [para('Бланк'), para('{{body}}'), para('Конец')] });
    expect(texts[0]).toBe('Бланк');
    expect(texts.at(-1)).toBe('Конец');
    expect(texts).not.toContain('Жогорку Кенеш Кыргызской Республики');
    for (const kept of ['ПРОТОКОЛ № 3', '16 января 2026 года', 'г. Бишкек', 'Б. Асанов', 'А. Маматова']) {
      expect(texts, kept).toContain(kept);
    }
  });

  test('says nothing twice that the template places', async () => {
    const text = ['{{title}}', '{{subtitle}}', '{{date}} {{place}}', '{{body}}', '{{presidingName}}'].map(
      (each) => para(each),
    );
    const texts = await textsOf({ text });
    const times = (wanted: string) => texts.filter((each) => each.includes(wanted)).length;
    expect(times('ПРОТОКОЛ № 3')).toBe(1);
    expect(times('очередного заседания депутатской группы «Ак-Суу»')).toBe(1);
    expect(times('16 января 2026 года')).toBe(1);
    expect(times('Б. Асанов')).toBe(1);
    // The secretary signs all the same: the template has no place for that.
    expect(texts).toContain('А. Маматова');
  });

  test('keeps the half of a line the template does not place', async () => {
    const texts = await textsOf({ text: [para('{{date}}'), para('{{body}}')] });
    expect(texts.filter((text) => text.includes('16 января 2026 года'))).toHaveLength(1);
    expect(texts).toContain('г. Бишкек');
  });

  test('takes the headings of the template by their names, and its plain text as the base of ours', async () => {
    const russian = await fill(templateFile());
    expect(attributes(partOf(russian, main), 'w:pStyle', 'w:val')).toContain('1');
    expect(attributes(partOf(russian, main), 'w:pStyle', 'w:val')).not.toContain('Heading1');
    const styles = partOf(russian, 'word/styles.xml');
    const body = /<w:style [^>]*w:styleId="KeneshmeBody".*?<\/w:style>/s.exec(styles)?.[0] ?? '';
    expect(body).toContain('<w:basedOn w:val="a"/>');
    expect(body).not.toContain('w:rFonts');
    expect(body).toContain('<w:lang w:val="ru-RU"/>');
    expect(
      attributes(partOf(await fill(templateFile({ styles: 'english' })), main), 'w:pStyle', 'w:val'),
    ).toContain('Heading1');
  });

  test.each(['russian', 'english', 'none'] as const)(
    'names no style the file does not have (%s)',
    async (styles) => {
      const bytes = await fill(templateFile({ styles }), 'minutes', 'ky', draft);
      const known = new Set(attributes(partOf(bytes, 'word/styles.xml'), 'w:style', 'w:styleId'));
      const used = new Set(attributes(partOf(bytes, main), 'w:[pr]Style', 'w:val'));
      expect([...used].filter((id) => !known.has(id))).toEqual([]);
      const ids = attributes(partOf(bytes, 'word/styles.xml'), 'w:style', 'w:styleId');
      expect(ids.length).toBe(known.size);
    },
  );

  test('keeps a style of ours that the office has changed, whatever its identifier', async () => {
    const own = `<w:style w:type="paragraph" w:styleId="af9"><w:name w:val="Keneshme Body"/><w:basedOn w:val="a"/></w:style>`;
    const template = templateFile();
    const styles = partOf(template, 'word/styles.xml').replace('</w:styles>', `${own}</w:styles>`);
    const bytes = await fill(templateFile({ parts: { 'word/styles.xml': styles } }));
    const used = attributes(partOf(bytes, main), 'w:pStyle', 'w:val');
    expect(used).toContain('af9');
    expect(used).not.toContain('KeneshmeBody');
    expect(partOf(bytes, 'word/styles.xml')).not.toContain('w:styleId="KeneshmeBody"');
  });

  test('is as wide as the text of the template', async () => {
    const section =
      '<w:sectPr><w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/><w:pgMar w:top="600" w:right="1000" w:bottom="600" w:left="2000" w:header="300" w:footer="300" w:gutter="0"/></w:sectPr>';
    const bytes = await fill(templateFile({ section }));
    const widths = attributes(partOf(bytes, main), 'w:tblW', 'w:w').map(Number);
    expect(widths.length).toBeGreaterThan(0);
    for (const width of widths) expect(Math.abs(width - 13_838)).toBeLessThanOrEqual(2);
  });
});

describe('the mark of a draft', () => {
  const second =
    '<w:p><w:pPr><w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:titlePg/></w:sectPr></w:pPr></w:p>';
  test.each<readonly [string, TemplateFile, readonly string[]]>([
    ['a header', { header: para('Бланк') }, ['word/header1.xml']],
    [
      'a head of the first page and one of the others',
      { header: para('2'), firstHeader: para('1') },
      ['word/header1.xml', 'word/header2.xml'],
    ],
    [
      'a head of the first page only',
      { firstHeader: para('1') },
      ['word/header2.xml', 'word/keneshme-mark.xml'],
    ],
    ['no header', {}, ['word/keneshme-mark.xml']],
    ['no properties of a section', { section: '' }, ['word/keneshme-mark.xml']],
    ['empty properties of a section', { section: '<w:sectPr/>' }, ['word/keneshme-mark.xml']],
    [
      'even pages of their own',
      { header: para('x'), settings: '<w:evenAndOddHeaders/>' },
      ['word/header1.xml', 'word/keneshme-mark.xml'],
    ],
    [
      'a second section whose first page is told apart',
      { text: [para('x'), second, para('{{body}}')], header: para('x') },
      ['word/header1.xml', 'word/keneshme-mark.xml'],
    ],
  ])('stands in every head of a file with %s', async (_name, file, heads) => {
    const bytes = await fill(templateFile(file), 'minutes', 'ru', draft);
    const marked = Array.from(partsOf(bytes)).filter(([, xml]) => paragraphTexts(xml).includes('ПРОЕКТ'));
    expect(marked.map(([path]) => path).sort()).toEqual([...heads].sort());
    const plain = await fill(templateFile(file));
    expect(Array.from(partsOf(plain).values()).join('')).not.toContain('ПРОЕКТ');
  });

  test('leaves the emblem of the first page where it is', async () => {
    const template = templateFile({ firstHeader: emblem() + para('№ {{number}}') });
    const bytes = await fill(template, 'minutes', 'ru', draft);
    expect(partOf(bytes, 'word/header2.xml')).toContain('r:embed="rIdEmblem"');
    expect(partOf(bytes, 'word/_rels/header2.xml.rels')).toContain('media/image1.png');
    expect(partsOf(bytes).get('word/media/image1.png')).toBe(partsOf(template).get('word/media/image1.png'));
  });
});

test('the properties say the title, the program and the language', async () => {
  const core = partOf(
    await fill(
      templateFile({
        mainType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml',
      }),
      'minutes',
      'ky',
    ),
    'docProps/core.xml',
  );
  expect(core).toContain('<dc:language>ky-KG</dc:language>');
  expect(core).toMatch(/<dc:title>[^<]*протокол/i);
  expect(core).not.toContain('un-named');
});

test('a Word template becomes a document', async () => {
  const template = templateFile({
    mainType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml',
  });
  const types = partOf(await fill(template), '[Content_Types].xml');
  expect(types).toContain('wordprocessingml.document.main+xml');
  expect(types).not.toContain('template.main');
});

test('two papers from one template are the same file but for times', async () => {
  const template = templateFile({ header: para('{{number}}') });
  expect(normalizedParts(await fill(template))).toEqual(normalizedParts(await fill(template)));
});

const all = paperForms.flatMap(({ kind, editions }) => editions.map((edition) => [kind, edition] as const));
const forms: readonly TemplateFile[] = [
  { header: para('{{organization}}'), firstHeader: emblem(), text: [para('{{title}}'), para('{{body}}')] },
  {
    styles: 'english',
    text: [styledPara('Heading1', '{{subtitle}}'), cell(para('{{date}}')), para('{{body}}')],
  },
];

describe('every paper on every template', () => {
  test.each(all)('%s in %s leaves no mark and no unknown style', async (kind, edition) => {
    for (const form of forms) {
      const model = paper(kind, edition, draft);
      const bytes = await writeWithTemplate(
        model,
        markValues(model, { ...materialOf(sample()), ...draft }),
        templateFile(form),
        'all',
      );
      const parts = partsOf(bytes);
      expect(Array.from(parts.values()).join('')).not.toContain('{{');
      const known = attributes(partOf(bytes, 'word/styles.xml'), 'w:style', 'w:styleId');
      const used = new Set(attributes(partOf(bytes, main), 'w:pStyle', 'w:val'));
      expect([...used].filter((id) => !known.includes(id))).toEqual([]);
    }
  });

  test.skipIf(!schemasAreHere)(
    'is valid against the schemas (skipped where they are not at hand)',
    async () => {
      const files = await Promise.all(
        all.flatMap(([kind, edition]) =>
          forms.map(async (form, index) => {
            const model = paper(kind, edition, draft);
            const values = markValues(model, materialOf(sample()));
            const bytes = await writeWithTemplate(model, values, templateFile(form), 'all');
            return describedParts(`${kind}-${edition}-${index}`, bytes);
          }),
        ),
      );
      expect(await schemaErrors(files.flat())).toEqual([]);
    },
    120_000,
  );
});

describe.skipIf(office === null)('in LibreOffice (skipped without it or the font of the papers)', () => {
  test('a letterhead stands on its pages, and the mark of a draft on every one', async () => {
    const file = templateFile({
      header: para('Продолжение'),
      firstHeader: emblem() + para('Бланк {{organization}}'),
      footer: para('тел. {{telephone}}'),
    });
    const [pages = []] = Array.from(
      (await pagesOf(new Map([['minutes', await fill(file, 'minutes', 'ru', draft)]]))).values(),
    );
    expect(pages.length).toBeGreaterThan(2);
    expect(pages[0]).toContain('Бланк Депутатская группа «Ак-Суу»');
    expect(pages[1]).toContain('Продолжение');
    for (const page of pages) expect(page).toContain('ПРОЕКТ');
  }, 120_000);

  test('a template LibreOffice has saved is filled as well', async () => {
    const saved = await savedByLibreOffice(
      templateFile({
        header: para('{{organization}}'),
        text: [para('№ {{number}}'), cell(para('{{date}}')), textBox('{{place}}'), para('{{body}}')],
      }),
    );
    expect(checkTemplate(saved, 'minutes').problems).toEqual([]);
    const bytes = await fill(saved, 'minutes', 'ky', draft);
    const texts = paragraphTexts(partOf(bytes, main));
    expect(texts).toContain('№ 3');
    expect(texts).toContain('2026-жылдын 16-январы');
    expect(Array.from(partsOf(bytes).values()).join('')).not.toContain('{{');
    const known = attributes(partOf(bytes, 'word/styles.xml'), 'w:style', 'w:styleId');
    expect(attributes(partOf(bytes, main), 'w:pStyle', 'w:val').filter((id) => !known.includes(id))).toEqual(
      [],
    );
  }, 120_000);
});

/** The file as LibreOffice writes it after opening it. */
async function savedByLibreOffice(bytes: Uint8Array): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), 'keneshme-saved-'));
  try {
    await writeFile(join(folder, 'template.docx'), bytes);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const target = ['--convert-to', 'docx:MS Word 2007 XML', '--outdir', join(folder, 'saved')];
    await run(office?.soffice ?? '', [profile, '--headless', ...target, join(folder, 'template.docx')], {
      timeout: 120_000,
    });
    return await readFile(join(folder, 'saved', 'template.docx'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
