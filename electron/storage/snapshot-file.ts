import { createHash } from 'node:crypto';
import type { RecordState } from './record-format';

/** First line of a snapshot. The SHA-256 covers the other members of this line and the body. */
interface SnapshotMeta {
  readonly format: string;
  readonly version: number;
  readonly generation: number;
  readonly revision: number;
  readonly historyOffset: number;
  readonly bodyLength: number;
  readonly sha256: string;
}

export type SnapshotReading =
  | { readonly outcome: 'valid'; readonly state: RecordState }
  | { readonly outcome: 'newer'; readonly version: number }
  | { readonly outcome: 'rejected'; readonly reason: SnapshotFault };

export type SnapshotFault = 'noMeta' | 'otherFormat' | 'length' | 'checksum' | 'json';

/** `hearing-7`, 12 -> `hearing-7.g00000012.json` */
export function snapshotFileName(id: string, generation: number): string {
  return `${id}.g${String(generation).padStart(8, '0')}.json`;
}

/** The whole content of a snapshot file: a line of meta, then the record as JSON. */
export function encodeSnapshot(format: string, generation: number, state: RecordState): Buffer {
  const body = Buffer.from(JSON.stringify(state.value));
  const meta = {
    format,
    version: state.version,
    generation,
    revision: state.revision,
    historyOffset: state.historyOffset,
    bodyLength: body.length,
  };
  const line = JSON.stringify({ ...meta, sha256: fingerprint(meta, body) });
  return Buffer.concat([Buffer.from(`${line}\n`), body]);
}

/** Reads a snapshot file back; says why when it cannot be trusted. Never throws. */
export function decodeSnapshot(bytes: Buffer, format: { name: string; version: number }): SnapshotReading {
  const lineEnd = bytes.indexOf('\n');
  const meta = lineEnd < 0 ? undefined : parseMeta(bytes.toString('utf8', 0, lineEnd));
  if (meta === undefined) return rejected('noMeta');
  if (meta.format !== format.name) return rejected('otherFormat');
  if (meta.version > format.version) return { outcome: 'newer', version: meta.version };
  const body = bytes.subarray(lineEnd + 1);
  if (body.length !== meta.bodyLength) return rejected('length');
  const { sha256, ...covered } = meta;
  if (fingerprint(covered, body) !== sha256) return rejected('checksum');
  const { version, revision, historyOffset } = meta;
  try {
    const value: unknown = JSON.parse(body.toString('utf8'));
    return { outcome: 'valid', state: { version, revision, historyOffset, value } };
  } catch {
    return rejected('json');
  }
}

function rejected(reason: SnapshotFault): SnapshotReading {
  return { outcome: 'rejected', reason };
}

function fingerprint(meta: Omit<SnapshotMeta, 'sha256'>, body: Buffer): string {
  return createHash('sha256')
    .update(`${JSON.stringify(meta)}\n`)
    .update(body)
    .digest('hex');
}

function parseMeta(line: string): SnapshotMeta | undefined {
  try {
    const meta = JSON.parse(line) as Partial<SnapshotMeta> | null;
    if (typeof meta !== 'object' || meta === null) return undefined;
    const { format, version, generation, revision, historyOffset, bodyLength, sha256 } = meta;
    if (typeof format !== 'string' || typeof sha256 !== 'string') return undefined;
    if (!isCount(version) || !isCount(generation) || !isCount(revision)) return undefined;
    if (!isCount(historyOffset) || !isCount(bodyLength)) return undefined;
    return { format, version, generation, revision, historyOffset, bodyLength, sha256 };
  } catch {
    return undefined;
  }
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
