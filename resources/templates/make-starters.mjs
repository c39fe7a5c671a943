/**
 * Makes the Word files of this folder: letterheads with marks, from which an office begins its own. They are kept in
 * the repository as they are; run `node resources/templates/make-starters.mjs` after a change here.
 *
 * The program draws no state emblem: its place is a box with a label.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  Header,
  HeightRule,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';

const millimetre = 1_440 / 25.4;
const margins = { left: 30, right: 10, top: 20, bottom: 20 };
const textWidth = Math.round(210 * millimetre) - Math.round(40 * millimetre);
const font = 'Times New Roman';
const tags = { ky: 'ky-KG', ru: 'ru-RU', en: 'en-GB' };

const words = {
  ky: {
    emblem: 'Герб үчүн орун',
    address: '[дареги, телефону, электрондук почтасы]',
    number: '№ {{number}}',
  },
  ru: { emblem: 'Место герба', address: '[адрес, телефон, электронная почта]', number: '№ {{number}}' },
  en: { emblem: 'Place of the emblem', address: '[address, telephone, e-mail]', number: 'No. {{number}}' },
};

const forms = {
  instruction: (language) => [
    ...letterOpening(language),
    line('{{title}}', centred),
    line('{{subtitle}}', centred),
  ],
  'cover-letter': (language) => [...letterOpening(language), line('{{subtitle}}', centred)],
  minutes: () => [
    line('{{title}}', { ...centred, before: 240 }),
    line('{{subtitle}}', centred),
    new Paragraph({
      spacing: spacing(120, 200),
      tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
      children: [new TextRun('{{date}}\t{{place}}')],
    }),
  ],
};

const centred = { alignment: AlignmentType.CENTER, bold: true, after: 120 };

for (const [form, opening] of Object.entries(forms)) {
  for (const language of ['ky', 'ru', 'en']) {
    const document = new Document({
      creator: 'Keneshme',
      title: '',
      styles: styles(language),
      sections: [
        {
          properties: {
            titlePage: true,
            page: {
              size: { width: 11_906, height: 16_838 },
              margin: Object.fromEntries([
                ...Object.entries(margins).map(([side, length]) => [side, Math.round(length * millimetre)]),
                ['header', Math.round(10 * millimetre)],
                ['footer', Math.round(10 * millimetre)],
              ]),
            },
          },
          headers: { first: new Header({ children: [line('')] }), default: numbered() },
          footers: { first: footer(form), default: new Footer({ children: [line('')] }) },
          children: [
            ...head(language),
            ...opening(language),
            new Paragraph({ spacing: spacing(0, 0), children: [new TextRun('{{body}}')] }),
          ],
        },
      ],
    });
    const file = join(import.meta.dirname, `${form}.${language}.docx`);
    await writeFile(file, await Packer.toBuffer(document));
  }
}

/** Kyrgyz at the left, Russian at the right, between them the place of the emblem; in English one head under it. */
function head(language) {
  const { address } = words[language];
  const rule = new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: spacing(60, 200),
    border: { top: { style: BorderStyle.DOUBLE, size: 6, space: 4, color: '000000' } },
    children: [new TextRun({ text: address, size: 18 })],
  });
  if (language === 'en') return [emblemAlone(), line('{{letterhead}}', { ...centred, before: 120 }), rule];
  const side = Math.round(textWidth * 0.4);
  const middle = textWidth - 2 * side;
  const row = new TableRow({
    children: [
      headCell('{{letterheadKy}}', 'ky', side),
      emblemCell(words[language].emblem, middle),
      headCell('{{letterheadRu}}', 'ru', side),
    ],
    height: { value: Math.round(24 * millimetre), rule: HeightRule.ATLEAST },
  });
  return [table([row], [side, middle, side]), rule];
}

/** Number and date at the left, the addressee at the right, as letters have them. */
function letterOpening(language) {
  const half = Math.round(textWidth / 2);
  const row = new TableRow({
    children: [
      cell([line('{{date}}'), line(words[language].number)], half, VerticalAlignTable.TOP),
      cell([line('{{addressee}}', { bold: true })], textWidth - half, VerticalAlignTable.TOP),
    ],
  });
  return [table([row], [half, textWidth - half]), line('', { after: 120 })];
}

function emblemAlone() {
  const width = Math.round(30 * millimetre);
  return new Table({
    alignment: AlignmentType.CENTER,
    columnWidths: [width],
    width: { size: width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    rows: [
      new TableRow({
        children: [emblemCell(words.en.emblem, width)],
        height: { value: Math.round(24 * millimetre), rule: HeightRule.ATLEAST },
      }),
    ],
  });
}

function headCell(text, language, width) {
  return cell(
    [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: spacing(0, 0),
        children: [new TextRun({ text, bold: true, size: 24, language: { value: tags[language] } })],
      }),
    ],
    width,
  );
}

function emblemCell(label, width) {
  const dashed = { style: BorderStyle.DASHED, size: 6, color: '808080' };
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    borders: { top: dashed, bottom: dashed, left: dashed, right: dashed },
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: spacing(0, 0),
        children: [new TextRun({ text: label, size: 16, color: '595959' })],
      }),
    ],
  });
}

function cell(children, width, verticalAlign = VerticalAlignTable.CENTER) {
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign,
    borders: { top: none, bottom: none, left: none, right: none },
    children,
  });
}

function table(rows, columnWidths) {
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  return new Table({
    rows,
    columnWidths,
    width: { size: textWidth, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: {
      top: none,
      bottom: none,
      left: none,
      right: none,
      insideHorizontal: none,
      insideVertical: none,
    },
  });
}

function line(text, { alignment = AlignmentType.LEFT, bold = false, before = 0, after = 0 } = {}) {
  return new Paragraph({
    alignment,
    spacing: spacing(before, after),
    children: [new TextRun({ text, bold })],
  });
}

/** The number of the page in the middle of the upper margin, from the second page on. */
function numbered() {
  return new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        spacing: spacing(0, 0),
        children: [new TextRun({ children: [PageNumber.CURRENT] })],
      }),
    ],
  });
}

/** Who prepared a letter stands at the foot of its first page. */
function footer(form) {
  const texts = form === 'minutes' ? [''] : ['{{preparedBy}}', '{{telephone}}'];
  return new Footer({
    children: texts.map(
      (text) => new Paragraph({ spacing: spacing(0, 0), children: [new TextRun({ text, size: 20 })] }),
    ),
  });
}

function styles(language) {
  return {
    default: {
      document: {
        run: { font, size: 28, language: { value: tags[language] } },
        paragraph: { spacing: spacing(0, 0) },
      },
      // The library's own headings are blue and have a font of their own.
      heading1: heading(28, 320, 120, 0),
      heading2: heading(28, 200, 80, 1),
      title: {
        run: { font, size: 28, bold: true, color: '000000' },
        paragraph: { alignment: AlignmentType.CENTER },
      },
    },
  };
}

function heading(size, before, after, outlineLevel) {
  return {
    run: { font, size, bold: true, color: '000000' },
    paragraph: { keepNext: true, keepLines: true, outlineLevel, spacing: spacing(before, after) },
  };
}

function spacing(before, after) {
  return { before, after, line: 240, lineRule: LineRuleType.AUTO };
}
