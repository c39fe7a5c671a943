import { refuse } from './refuse';

/** A call as it was sent: nothing of it is checked yet but its outer shape. */
export interface SentCall {
  readonly method: unknown;
  readonly input: unknown;
}

/** Reads the body of a call; the answer that refuses it where it is not JSON of the shape `{ method, input }`. */
export async function readCall(request: Request): Promise<SentCall | Response> {
  if (!isJson(request.headers.get('Content-Type'))) return refuse(415);
  const body: unknown = await request.json().catch(() => null);
  if (typeof body !== 'object' || body === null || !('method' in body)) return refuse(400, 'input.invalid');
  return { method: body.method, input: 'input' in body ? body.input : undefined };
}

/** A form of another site can send text and form types without being asked about, but never JSON. */
function isJson(contentType: string | null): boolean {
  return contentType?.split(';')[0]?.trim().toLowerCase() === 'application/json';
}
