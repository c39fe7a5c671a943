import { strFromU8, unzipSync } from 'fflate';

/** The XML parts of a Word file by their paths. */
export function partsOf(bytes: Uint8Array): Map<string, string> {
  return new Map(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]));
}

export function partOf(bytes: Uint8Array, path: string): string {
  const part = partsOf(bytes).get(path);
  if (part === undefined) throw new Error(`The file has no part "${path}".`);
  return part;
}

/** Values of one attribute in a part, in order. */
export function attributes(xml: string, element: string, attribute: string): string[] {
  const pattern = new RegExp(`<${element}\\b[^>]*?\\b${attribute}="([^"]*)"`, 'g');
  return Array.from(xml.matchAll(pattern), ([, value]) => value ?? '');
}

/** The text of each paragraph of a part as a reader sees it; a tab shows as one. */
export function paragraphTexts(xml: string): string[] {
  return Array.from(xml.matchAll(/<w:p\b(?:[^>]*\/>|.*?<\/w:p>)/gs), ([paragraph]) =>
    Array.from(paragraph.matchAll(/<w:t\b[^>]*>([^<]*)<\/w:t>|<w:tab\/>/g), ([found, text]) =>
      found === '<w:tab/>' ? '\t' : unescaped(text ?? ''),
    )
      .join('')
      .replaceAll('\u00A0', ' '),
  );
}

/** A file without what differs from build to build: times, and identifiers counted by the process. */
export function normalizedParts(bytes: Uint8Array): [string, string][] {
  return Array.from(partsOf(bytes), ([path, xml]): [string, string] => [
    path,
    xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, '$1time'),
  ]);
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
