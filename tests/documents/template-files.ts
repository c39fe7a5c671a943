import { strToU8, zipSync } from 'fflate';

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const spaces = [
  `xmlns:w="${main}"`,
  `xmlns:r="${relations}"`,
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="w14"',
].join(' ');

/** A red square of one pixel. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==',
  'base64',
);

export interface TemplateFile {
  /** Paragraphs and tables of the text, as XML. */
  readonly text?: readonly string[];
  readonly header?: string;
  /** The head of the first page; where there is one, that page is told apart. */
  readonly firstHeader?: string;
  readonly footer?: string;
  /** `russian` as Word in Russian writes it, with the identifiers `a`, `1`, `a7`. */
  readonly styles?: 'russian' | 'english' | 'none';
  readonly section?: string;
  readonly settings?: string;
  /** Lines of the relationships of the main part. */
  readonly relationships?: readonly string[];
  /** Further parts by their paths. */
  readonly parts?: Readonly<Record<string, string | Uint8Array>>;
  readonly mainType?: string;
}

/** A paragraph whose runs are given one by one, as Word cuts them. */
export function para(...runs: string[]): string {
  return `<w:p>${runs.map((text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`).join('')}</w:p>`;
}

export function styledPara(style: string, text: string): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:rPr><w:lang w:val="en-US"/></w:rPr><w:t>${text}</w:t></w:r></w:p>`;
}

export function cell(...content: string[]): string {
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="4000"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr>${content.join('')}</w:tc></w:tr></w:tbl>`;
}

export function contentControl(text: string): string {
  return `<w:p><w:sdt><w:sdtPr><w:id w:val="4711"/><w:showingPlcHdr/><w:dataBinding w:xpath="/a" w:storeItemID="{7D1E5D4E-0000-4B69-9C3B-000000000000}"/><w:text/></w:sdtPr><w:sdtContent><w:r><w:t>${text}</w:t></w:r></w:sdtContent></w:sdt></w:p>`;
}

/** A text box as Word writes it for old programs. */
export function textBox(text: string): string {
  return `<w:p><w:r><w:pict><v:shape id="box" style="width:200pt;height:40pt"><v:textbox><w:txbxContent>${para(text)}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>`;
}

export function emblem(relationshipId = 'rIdEmblem', alternative = ''): string {
  const size = '<wp:extent cx="360000" cy="360000"/>';
  const shape = `<pic:pic><pic:nvPicPr><pic:cNvPr id="1" name="emblem.png"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="${relationshipId}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="360000" cy="360000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>`;
  return `<w:p><w:r><w:drawing><wp:inline>${size}<wp:docPr id="1" name="Emblem" descr="${alternative}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture">${shape}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
}

/** The bytes of a Word file, made by hand so that every peculiarity can be put into it. */
export function templateFile(file: TemplateFile = {}): Uint8Array {
  const { text = [para('{{body}}')], styles = 'russian', relationships = [], parts = {} } = file;
  const heads = [
    ...(file.header === undefined ? [] : [['default', 'header1', 'hdr', file.header] as const]),
    ...(file.firstHeader === undefined ? [] : [['first', 'header2', 'hdr', file.firstHeader] as const]),
    ...(file.footer === undefined ? [] : [['default', 'footer1', 'ftr', file.footer] as const]),
  ];
  const section =
    file.section ??
    `<w:sectPr>${heads
      .map(([type, name, root]) => {
        const element = root === 'hdr' ? 'w:headerReference' : 'w:footerReference';
        return `<${element} w:type="${type}" r:id="rId${name}"/>`;
      })
      .join(
        '',
      )}<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="708" w:footer="708" w:gutter="0"/>${file.firstHeader === undefined ? '' : '<w:titlePg/>'}</w:sectPr>`;
  const all: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': contentTypes(heads, styles, file.mainType ?? `${types}.document.main+xml`, parts),
    '_rels/.rels': `<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `<w:document ${spaces}><w:body>${text.join('')}${section}</w:body></w:document>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${packageRelations}">${styles === 'none' ? '' : `<Relationship Id="rIdStyles" Type="${relations}/styles" Target="styles.xml"/>`}<Relationship Id="rIdSettings" Type="${relations}/settings" Target="settings.xml"/>${heads.map(([, name, root]) => `<Relationship Id="rId${name}" Type="${relations}/${root === 'hdr' ? 'header' : 'footer'}" Target="${name}.xml"/>`).join('')}${relationships.join('')}</Relationships>`,
    'word/settings.xml': `<w:settings ${spaces}>${file.settings ?? ''}</w:settings>`,
    'word/media/image1.png': picture,
    ...(styles === 'none' ? {} : { 'word/styles.xml': stylesXml(styles) }),
    ...Object.fromEntries(
      heads.flatMap(([, name, root, content]) => [
        [`word/${name}.xml`, `<w:${root} ${spaces}>${content}</w:${root}>`],
        [
          `word/_rels/${name}.xml.rels`,
          `<Relationships xmlns="${packageRelations}"><Relationship Id="rIdEmblem" Type="${relations}/image" Target="media/image1.png"/></Relationships>`,
        ],
      ]),
    ),
    ...parts,
  };
  return zipSync(
    Object.fromEntries(
      Object.entries(all).map(([path, part]) => [path, typeof part === 'string' ? strToU8(part) : part]),
    ),
  );
}

/** One relationship to something outside the file. */
export function outside(type: string, target: string): string {
  return `<Relationship Id="rIdOutside" Type="${relations}/${type}" Target="${target}" TargetMode="External"/>`;
}

function contentTypes(
  heads: readonly (readonly [string, string, string, string])[],
  styles: string,
  mainType: string,
  parts: Readonly<Record<string, unknown>>,
): string {
  const overrides = [
    ['/word/document.xml', mainType],
    ['/word/settings.xml', `${types}.settings+xml`],
    ...(styles === 'none' ? [] : [['/word/styles.xml', `${types}.styles+xml`]]),
    ...heads.map(([, name, root]) => [
      `/word/${name}.xml`,
      `${types}.${root === 'hdr' ? 'header' : 'footer'}+xml`,
    ]),
    ...('word/footnotes.xml' in parts ? [['/word/footnotes.xml', `${types}.footnotes+xml`]] : []),
  ];
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="bin" ContentType="application/octet-stream"/>${overrides.map(([path, type]) => `<Override PartName="${path}" ContentType="${type}"/>`).join('')}</Types>`;
}

function stylesXml(language: 'russian' | 'english'): string {
  const [normal, heading, list] =
    language === 'russian' ? ['a', '1', 'a7'] : ['Normal', 'Heading1', 'ListParagraph'];
  return `<w:styles ${spaces}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz w:val="24"/><w:lang w:val="ru-RU" w:eastAsia="ru-RU" w:bidi="ar-SA"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="${normal}"><w:name w:val="Normal"/><w:qFormat/></w:style><w:style w:type="paragraph" w:styleId="${heading}"><w:name w:val="heading 1"/><w:basedOn w:val="${normal}"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:color w:val="1F3864"/></w:rPr></w:style><w:style w:type="paragraph" w:styleId="${list}"><w:name w:val="List Paragraph"/><w:basedOn w:val="${normal}"/><w:pPr><w:ind w:left="720"/></w:pPr></w:style></w:styles>`;
}
