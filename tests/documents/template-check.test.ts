import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { checkTemplate } from '@documents/template/check-template';
import { problemSentence } from '@shared/texts/problem-sentence';
import { translator } from '@shared/texts/catalogue';
import { languages } from '@shared/texts/language';
import {
  cell,
  contentControl,
  emblem,
  outside,
  para,
  templateFile,
  textBox,
  type TemplateFile,
} from './template-files';

const body = para('{{body}}');

const sound: readonly (readonly [string, TemplateFile, readonly string[]])[] = [
  [
    'a mark cut into runs by the spell checker',
    { text: [para('{', '{da', 'te}', '}'), body] },
    ['date', 'body'],
  ],
  ['blanks and capitals', { text: [para('{{ Number }}'), para(' {{ BODY }} ')] }, ['number', 'body']],
  [
    'a header and a footer',
    { text: [body], header: para('{{number}}'), footer: para('{{telephone}}') },
    ['body', 'telephone', 'number'],
  ],
  ['a text box', { text: [textBox('{{place}}'), body] }, ['place', 'body']],
  ['a content control', { text: [contentControl('{{title}}'), body] }, ['title', 'body']],
  ['a cell of a table', { text: [cell(para('{{date}}')), body] }, ['date', 'body']],
  [
    'a link to a page and a letter',
    {
      relationships: [
        outside('hyperlink', 'https://kenesh.kg'),
        outside('hyperlink', 'mailto:a@b.kg').replace('rIdOutside', 'rId2'),
      ],
    },
    ['body'],
  ],
  [
    'a template of its own attached',
    {
      parts: {
        'word/_rels/settings.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${outside('attachedTemplate', 'file:///C:/blank.dotx')}</Relationships>`,
      },
    },
    ['body'],
  ],
  [
    'a deleted mark that Word still remembers',
    {
      text: [
        `<w:p><w:del w:id="1" w:author="a"><w:r><w:delText>{{nomer}}</w:delText></w:r></w:del></w:p>`,
        body,
      ],
    },
    ['body'],
  ],
  ['single braces that are no mark', { text: [para('Статья {12} и {а}'), body] }, ['body']],
];

type Expected = Readonly<Record<string, string | number>>;

const faulty: readonly (readonly [string, TemplateFile, string, Expected])[] = [
  [
    'a typo in the text',
    { text: [para('Бишкек'), para('от {{dat}} года'), body] },
    'unknownMark',
    { mark: '{{dat}}', place: 'text', number: 2, words: 'от {{dat}} года' },
  ],
  [
    'a typo in the header',
    { text: [body], header: para('№ {{nomer}}') },
    'unknownMark',
    { mark: '{{nomer}}', place: 'header', number: 1 },
  ],
  [
    'a typo in the footer',
    { text: [body], footer: para('') + para('{{phone}}') },
    'unknownMark',
    { mark: '{{phone}}', place: 'footer', number: 2 },
  ],
  [
    'a typo in a text box',
    { text: [textBox('{{stamp}}'), body] },
    'unknownMark',
    { mark: '{{stamp}}', place: 'textBox', number: 1 },
  ],
  [
    'a typo in a content control',
    { text: [contentControl('{{titel}}'), body] },
    'unknownMark',
    { mark: '{{titel}}', place: 'text', number: 1 },
  ],
  [
    'a typo in a cell',
    { text: [cell(para('{{дата}}')), body] },
    'unknownMark',
    { mark: '{{дата}}', place: 'table', number: 1 },
  ],
  [
    'a mark that is not closed',
    { text: [para('от {{date года'), body] },
    'brokenMark',
    { place: 'text', number: 1, words: 'от {{date года' },
  ],
  [
    'a mark closed by one brace',
    { text: [para('{{date} года'), body] },
    'brokenMark',
    { place: 'text', number: 1 },
  ],
  [
    'a mark that is not opened',
    { text: [para('date}} года'), body] },
    'brokenMark',
    { place: 'text', number: 1 },
  ],
  [
    'a mark in single braces',
    { text: [para('{date} года'), body] },
    'brokenMark',
    { place: 'text', number: 1 },
  ],
  ['an empty mark', { text: [para('{{ }}'), body] }, 'brokenMark', { place: 'text', number: 1 }],
  [
    'a mark cut by a new paragraph',
    { text: [para('{{da'), para('te}}'), body] },
    'brokenMark',
    { number: 1 },
  ],
  [
    'a mark of another kind of paper',
    { text: [para('{{addressee}}'), body] },
    'markElsewhere',
    { mark: '{{addressee}}' },
  ],
  [
    'a mark in the description of a picture',
    { text: [body], firstHeader: emblem('rIdEmblem', '{{title}}') },
    'markPlace',
    { mark: '{{title}}', place: 'picture' },
  ],
  ['no body', { text: [para('{{date}}')] }, 'bodyMissing', { mark: '{{body}}' }],
  ['two bodies', { text: [body, para('x'), body] }, 'bodyTwice', { place: 'text', number: 3 }],
  [
    'a body beside other words',
    { text: [para('Текст: {{body}}')] },
    'bodyPlace',
    { place: 'text', number: 1 },
  ],
  ['a body in a cell', { text: [cell(body)] }, 'bodyPlace', { place: 'table', number: 1 }],
  ['a body in a header', { text: [para('x')], header: body }, 'bodyPlace', { place: 'header', number: 1 }],
  [
    'a picture from elsewhere',
    { relationships: [outside('image', 'http://example.org/a.png')] },
    'linked',
    { link: 'http://example.org/a.png' },
  ],
  [
    'a link to a program',
    { relationships: [outside('hyperlink', 'file:///C:/run.exe')] },
    'linked',
    { link: 'file:///C:/run.exe' },
  ],
  [
    'a field that fetches a picture',
    {
      text: [
        `<w:p><w:r><w:instrText> INCLUDE</w:instrText></w:r><w:r><w:instrText>PICTURE "http://a/b" </w:instrText></w:r></w:p>`,
        body,
      ],
    },
    'linked',
    { link: 'INCLUDEPICTURE "http://a/b"' },
  ],
  ['macros', { parts: { 'word/vbaProject.bin': new Uint8Array([1]) } }, 'activeContent', {}],
  [
    'a type with macros',
    { mainType: 'application/vnd.ms-word.document.macroEnabled.main+xml' },
    'activeContent',
    {},
  ],
  [
    'an embedded program',
    { parts: { 'word/embeddings/oleObject1.bin': new Uint8Array([1]) } },
    'activeContent',
    {},
  ],
  [
    'entities that multiply',
    { parts: { 'word/header9.xml': '<!DOCTYPE x [<!ENTITY a "b">]><w:hdr/>' } },
    'damaged',
    { part: 'word/header9.xml' },
  ],
  [
    'a part that is no XML',
    { parts: { 'word/header9.xml': '<w:hdr><w:p></w:hdr>' } },
    'damaged',
    { part: 'word/header9.xml' },
  ],
  [
    'elements without end one in the other',
    { parts: { 'word/header9.xml': '<a>'.repeat(300) + '</a>'.repeat(300) } },
    'damaged',
    {},
  ],
  ['another text in the place of the document', { parts: { 'word/document.xml': '<html/>' } }, 'notWord', {}],
  ['a part that leads out of the file', { parts: { '../../evil.xml': '<a/>' } }, 'notWord', {}],
  [
    'a part that becomes too large',
    { parts: { 'word/header9.xml': strToU8(' '.repeat(17 * 1024 * 1024)) } },
    'tooMuchInside',
    {},
  ],
  [
    'too many parts',
    {
      parts: Object.fromEntries(
        Array.from({ length: 2_100 }, (_none, index) => [`word/media/${index}.png`, '']),
      ),
    },
    'tooMuchInside',
    {},
  ],
];

describe('a sound template', () => {
  test.each(sound)('with %s is accepted', (_name, file, marks) => {
    expect(checkTemplate(templateFile(file), 'minutes')).toEqual({ problems: [], marks });
  });
});

describe('a file that is refused', () => {
  test.each(faulty)('%s', (_name, file, code, details) => {
    const [problem] = checkTemplate(templateFile(file), 'minutes').problems;
    expect(problem).toMatchObject({ code: `template.${code}`, details });
  });

  const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  test.each([
    ['an old Word file', Buffer.from(compound), 'oldWord'],
    [
      'a file behind a password',
      Buffer.concat([Buffer.from(compound), Buffer.from('EncryptedPackage', 'utf16le')]),
      'password',
    ],
    ['rich text', Buffer.from('{\\rtf1 }'), 'oldWord'],
    ['a picture', Buffer.from('\u0089PNG'), 'notWord'],
    ['nothing', Buffer.alloc(0), 'notWord'],
    ['half a file', Buffer.from(templateFile()).subarray(0, 400), 'damaged'],
    ['more than twenty megabytes', Buffer.alloc(20 * 1024 * 1024 + 1), 'tooLarge'],
  ])('%s', (_name, bytes, code) => {
    expect(checkTemplate(bytes, 'minutes').problems.map((problem) => problem.code)).toEqual([
      `template.${code}`,
    ]);
  });

  test('every fault is named at once, in the order of the file', () => {
    const { problems } = checkTemplate(
      templateFile({ text: [para('{{a}} {{b}}'), para('{{date')], footer: para('{{c}}') }),
      'minutes',
    );
    expect(problems.map(({ code, details }) => `${code} ${details['mark'] ?? ''}`.trim())).toEqual([
      'template.unknownMark {{a}}',
      'template.unknownMark {{b}}',
      'template.brokenMark',
      'template.unknownMark {{c}}',
      'template.bodyMissing {{body}}',
    ]);
  });

  test.each(languages)('is told about in %s with the mark, the place and the words around it', (language) => {
    const [problem] = checkTemplate(
      templateFile({ text: [para('от {{dat}} года'), body] }),
      'minutes',
    ).problems;
    if (problem === undefined) throw new Error('Nothing was found.');
    const sentence = problemSentence(problem, translator(language));
    expect(sentence).toContain('{{dat}}');
    expect(sentence).toContain('от {{dat}} года');
    expect(sentence).toContain(
      { ky: 'тексттин 1-абзацы', ru: 'абзац 1 текста', en: 'paragraph 1 of the text' }[language],
    );
    expect(sentence).not.toContain('…:');
  });
});
