import { beforeAll, describe, expect, test } from 'vitest';
import { minutesModel } from '@documents/minutes';
import { writeWord } from '@documents/word/document';
import { isHeldRow } from '@documents/word/pairs';
import { paperParts } from '@shared/documents/paper-parts';
import { isWholePassage } from '@shared/documents/whole-passage';
import { paper, paperNamed, papers } from './papers';
import { crowdedSample, sample } from './sample-hearing';
import { attributes, normalizedParts, paragraphTexts, partOf, partsOf } from './word-parts';

const document = 'word/document.xml';
const styles = 'word/styles.xml';

describe.each(papers())('$name', ({ model }) => {
  let bytes: Uint8Array;

  beforeAll(async () => {
    bytes = await writeWord(model);
  });

  test('uses only styles that are in the file', () => {
    const known = attributes(partOf(bytes, styles), 'w:style', 'w:styleId');
    const used = Array.from(partsOf(bytes).values()).flatMap((xml) =>
      ['w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap((element) => attributes(xml, element, 'w:val')),
    );
    expect(used.length).toBeGreaterThan(0);
    expect(used.filter((id) => !known.includes(id))).toEqual([]);
  });

  test('gives every line spacing its rule', () => {
    for (const [path, xml] of partsOf(bytes)) {
      for (const [spacing] of xml.matchAll(/<w:spacing [^>]*w:line=[^>]*>/g)) {
        expect(`${path}: ${spacing}`).toMatch(/w:lineRule="(auto|exact)"/);
      }
    }
  });

  test('asks no question on opening: no dirty fields, no update of fields', () => {
    const all = Array.from(partsOf(bytes).values()).join('');
    expect(all).not.toMatch(/w:dirty|w:updateFields|\{\{|\}\}|\{ref-|\uFFFD/);
  });

  test('holds no line break inside a text', () => {
    const texts = Array.from(partOf(bytes, document).matchAll(/<w:t\b[^>]*>([^<]*)/g), ([, text]) => text);
    expect(texts.filter((text) => /[\r\n\u2028\u2029\u0085]/.test(text ?? ''))).toEqual([]);
  });

  test('keeps tables apart and ends with a paragraph', () => {
    const xml = partOf(bytes, document);
    expect(xml).not.toMatch(/<\/w:tbl><w:tbl>/);
    expect(xml).not.toMatch(/<\/w:tbl><w:sectPr/);
  });

  test('has as many grid columns as cells in each row, all of fixed width', () => {
    for (const [table] of partOf(bytes, document).matchAll(/<w:tbl>.*?<\/w:tbl>/gs)) {
      const columns = attributes(table, 'w:gridCol', 'w:w');
      const rows = Array.from(table.matchAll(/<w:tr>.*?<\/w:tr>/gs), ([row]) => row);
      expect(rows.length).toBeGreaterThan(0);
      expect(table).toContain('<w:tblLayout w:type="fixed"/>');
      for (const row of rows) expect(attributes(row, 'w:tcW', 'w:w')).toEqual(columns);
      expect(columns.every((width) => /^\d+$/.test(width))).toBe(true);
    }
  });

  test('does not tear a row apart', () => {
    const xml = partOf(bytes, document);
    const rows = xml.match(/<w:tr>/g)?.length ?? 0;
    const pairs = paperParts(model.blocks).filter((part) => 'block' in part && part.block === 'pair');
    // Long passages beside each other may go on on the next page; what is held to the next row holds its paragraphs.
    const long = pairs.filter((pair) => !isWholePassage(pair) && !isHeldRow(pair)).length;
    const kept = pairs.filter(isHeldRow).length;
    // The first row under the head of a table holds its paragraphs together instead.
    const first = model.blocks.filter((block) => block.block === 'table' && block.rows.length > 0).length;
    expect(xml.match(/<w:cantSplit\/>/g)?.length ?? 0).toBe(rows - long - kept - first);
    const held = (xml.match(/<w:tr>.*?<\/w:tr>/gs) ?? []).filter((row) => row.includes('<w:keepLines/>'));
    expect(held).toHaveLength(first + kept);
  });

  test('has its own head for the first page, and a foot for every page', () => {
    const xml = partOf(bytes, document);
    expect(xml).toContain('<w:titlePg/>');
    expect(attributes(xml, 'w:headerReference', 'w:type').sort()).toEqual(['default', 'first']);
    expect(attributes(xml, 'w:footerReference', 'w:type').sort()).toEqual(['default', 'first']);
  });

  test('is A4 with whole margins', () => {
    const xml = partOf(bytes, document);
    const lies = ['voteList', 'controlRegister'].includes(model.kind);
    expect(xml).toContain(
      lies
        ? '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>'
        : '<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"/>',
    );
    const [margins = ''] = /<w:pgMar [^>]*>/.exec(xml) ?? [];
    const widths = ['w:left', 'w:right', 'w:top', 'w:bottom'].map((side) =>
      attributes(margins, 'w:pgMar', side).join(),
    );
    // A sheet that lies is bound at its upper edge.
    expect(widths).toEqual(lies ? ['1134', '1134', '1701', '567'] : ['1701', '567', '1134', '1134']);
  });

  test('shows every gap of the model shaded and in brackets', () => {
    const shaded = Array.from(
      partOf(bytes, document).matchAll(/<w:shd [^>]*\/>.*?<w:t\b[^>]*>([^<]*)/gs),
      ([, text]) => text ?? '',
    );
    const gaps = JSON.stringify(model).match(/"gap":true/g)?.length ?? 0;
    expect(shaded).toHaveLength(gaps);
    expect(shaded.filter((text) => !/^\[.+\]$/.test(text))).toEqual([]);
  });
});

describe('the styles of the paper', () => {
  test.each([
    ['Title', 'Title'],
    ['Subtitle', 'Subtitle'],
    ['Heading1', 'heading 1'],
    ['Heading2', 'heading 2'],
    ['KeneshmeRequisite', 'Keneshme Requisite'],
    ['KeneshmeAddressee', 'Keneshme Addressee'],
    ['KeneshmeBody', 'Keneshme Body'],
    ['KeneshmeNumbered', 'Keneshme Numbered'],
    ['KeneshmeSignature', 'Keneshme Signature'],
  ])('%s has the name "%s" once', async (id, name) => {
    const xml = partOf(await writeWord(paperNamed('instruction-ru-final')), styles);
    const ids = attributes(xml, 'w:style', 'w:styleId');
    expect(ids.filter((each) => each === id)).toHaveLength(1);
    expect(attributes(xml, 'w:name', 'w:val').filter((each) => each === name)).toHaveLength(1);
  });

  test('headings have outline levels, so that the file has a table of its parts', async () => {
    const xml = partOf(await writeWord(paperNamed('minutes-ky-final')), styles);
    for (const [id, level] of [
      ['Heading1', '0'],
      ['Heading2', '1'],
    ]) {
      const [style = ''] = new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 's').exec(xml) ?? [];
      expect(attributes(style, 'w:outlineLvl', 'w:val')).toEqual([level]);
    }
  });

  test.each([
    ['Times New Roman', '13', '26'],
    ['Arial', '12', '24'],
  ] as const)('the font is %s in the size %s of the settings', async (font, fontSize, halfPoints) => {
    const { settings } = sample();
    const page = { ...settings.page, font, fontSize };
    const xml = partOf(await writeWord(paper('minutes', 'ky', { settings: { ...settings, page } })), styles);
    const [defaults = ''] = /<w:docDefaults>.*<\/w:docDefaults>/s.exec(xml) ?? [];
    expect(attributes(defaults, 'w:rFonts', 'w:ascii')).toEqual([font]);
    expect(attributes(defaults, 'w:sz', 'w:val')).toEqual([halfPoints]);
    expect(new Set(attributes(xml, 'w:rFonts', 'w:ascii'))).toEqual(new Set([font]));
  });
});

describe('languages', () => {
  test.each([
    ['minutes-ky-final', 'ky-KG'],
    ['minutes-ru-final', 'ru-RU'],
    ['minutes-en-final', 'en-GB'],
  ])('%s is proofread as %s', async (name, tag) => {
    const bytes = await writeWord(paperNamed(name));
    const [defaults = ''] = /<w:docDefaults>.*<\/w:docDefaults>/s.exec(partOf(bytes, styles)) ?? [];
    expect(attributes(defaults, 'w:lang', 'w:val')).toEqual([tag]);
    expect(partOf(bytes, 'docProps/core.xml')).toContain(`<dc:language>${tag}</dc:language>`);
  });

  test('an original in an English paper is proofread in its own language', async () => {
    const xml = partOf(await writeWord(paperNamed('minutes-en-final')), document);
    expect(new Set(attributes(xml, 'w:lang', 'w:val'))).toEqual(new Set(['ky-KG']));
    expect(xml).toMatch(/<w:lang w:val="ky-KG"\/><\/w:rPr><w:t[^>]*>Маркировкалоо качан/);
  });
});

test('the properties name the paper and the program', async () => {
  const core = partOf(await writeWord(paperNamed('minutes-ru-final')), 'docProps/core.xml');
  expect(core).toContain('<dc:title>Протокол № 3 от 16 января 2026 года</dc:title>');
  expect(core).toContain('<dc:creator>Keneshme</dc:creator>');
});

describe('the head of the page', () => {
  async function heads(name: string): Promise<string[]> {
    const parts = partsOf(await writeWord(paperNamed(name)));
    const paths = Array.from(parts.keys())
      .filter((path) => path.startsWith('word/header'))
      .sort();
    return paths.map((path) => {
      const xml = parts.get(path) ?? '';
      return paragraphTexts(xml).join() + (xml.includes('PAGE') ? ' PAGE' : '');
    });
  }

  test('of a final paper holds nothing but the number, from the second page on', async () => {
    expect((await heads('minutes-ru-final')).sort()).toEqual(['', '\t PAGE']);
  });

  test('of a draft holds the mark on every page', async () => {
    expect((await heads('minutes-ru-draft')).sort()).toEqual(['\t\tПРОЕКТ', '\t\tПРОЕКТ PAGE']);
  });
});

test('a date and a name have spaces that no line ends at, and hyphens that are found as they are typed', async () => {
  const letter = partOf(await writeWord(paperNamed('instruction-ru-final')), document);
  expect(letter).toMatch(/\d\u00A0января 2026 года/u);
  expect(letter).toContain('>Б.\u00A0Асанов<');
  expect(letter).not.toMatch(/noBreakHyphen|\u2011/u);
});

test('numbers are text with a tab after them', async () => {
  const bytes = await writeWord(paperNamed('instruction-en-final'));
  expect(paragraphTexts(partOf(bytes, document))).toContain(
    '4.\tTo inform the Ak-Suu Deputies’ Group of the results by 15 February 2026.',
  );
  expect(partOf(bytes, document)).not.toContain('<w:numPr>');
});

test('a text of several lines becomes several paragraphs of its style', async () => {
  const texts = paragraphTexts(partOf(await writeWord(paperNamed('minutes-ru-final')), document));
  const first = texts.findIndex((text) => text.endsWith('прекратили работу 412 предприятий.'));
  expect(texts[first + 1]).toBe('Ведутся переговоры о строительстве логистического центра.');
});

test('the head of a table repeats and the table says what it holds', async () => {
  const xml = partOf(await writeWord(paperNamed('crowd-ru')), document);
  expect(xml.match(/<w:tblHeader\/>/g)).toHaveLength(1);
  expect(attributes(xml, 'w:tblCaption', 'w:val')).toEqual(['Список присутствовавших']);
});

test('the annex starts a page', async () => {
  const xml = partOf(await writeWord(paperNamed('crowd-ru')), document);
  expect(xml.match(/<w:pageBreakBefore\/>/g)).toHaveLength(1);
});

test('the signatures are one table, held to the two paragraphs before it', async () => {
  const xml = partOf(await writeWord(paperNamed('minutes-ru-final')), document);
  const [before = '', table = ''] = xml.split(/(?=<w:tbl>)/).slice(-2);
  expect(paragraphTexts(table).filter((text) => text !== '')).toEqual([
    'Председательствующий',
    'Б. Асанов',
    'Секретарь',
    'А. Маматова',
  ]);
  const held = before.match(/<w:p>.*?<\/w:p>/gs)?.slice(-2) ?? [];
  expect(held).toHaveLength(2);
  for (const paragraph of held) expect(paragraph).toContain('<w:keepNext/>');
  // Every paragraph of the first row holds the second row to it.
  expect(table.match(/<w:keepNext\/>/g)).toHaveLength(3);
});

test('two builds of one model are the same file but for times', async () => {
  const model = paperNamed('crowd-en');
  expect(normalizedParts(await writeWord(model))).toEqual(normalizedParts(await writeWord(model)));
});

test('five hundred participants are written in seconds', async () => {
  const model = minutesModel({ ...crowdedSample(500), language: 'ky', draft: false, instructions: [] });
  const texts = paragraphTexts(partOf(await writeWord(model), document));
  expect(texts).toContain('Катышкандар (498; жалпы курамы – 500): тизмеси тиркелет.');
  expect(texts.filter((text) => text.startsWith('Депутатов'))).toHaveLength(494);
}, 20_000);
