const names: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it stands in XML, also inside an attribute. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => names[sign] ?? sign);
}
