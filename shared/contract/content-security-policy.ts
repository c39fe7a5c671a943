/**
 * What a page of the program may load, sent by both hosts as a response header. Everything comes from the program
 * itself; pictures may also come from memory (`data:`, `blob:`). There is no inline script and no inline style sheet.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');
