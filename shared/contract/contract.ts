import { directoryMethods } from './directory-methods';
import { documentMethods } from './document-methods';
import { draftMethods } from './draft-methods';
import { emergencyMethods } from './emergency-methods';
import { exchangeMethods } from './exchange-methods';
import { hearingMethods } from './hearing-methods';
import { instructionMethods } from './instruction-methods';
import { registerMethods } from './register-methods';
import { packetMethods } from './packet-methods';
import { pdfMethods } from './pdf-methods';
import type { InputOf, OutputOf } from './method';
import { officeMethods } from './office-methods';
import { screenMethods } from './screen-methods';
import { templateMethods } from './template-methods';

/**
 * Everything the core can be asked: method name → input, output, access. IPC, HTTP, the typed client and the
 * read-only rule are derived from this one object.
 */
export const contract = {
  ...officeMethods,
  ...hearingMethods,
  ...directoryMethods,
  ...instructionMethods,
  ...documentMethods,
  ...pdfMethods,
  ...packetMethods,
  ...templateMethods,
  ...registerMethods,
  ...exchangeMethods,
  ...draftMethods,
  ...emergencyMethods,
  ...screenMethods,
} as const;

export type Contract = typeof contract;
export type MethodName = keyof Contract;
export type MethodInput<Name extends MethodName> = InputOf<Contract[Name]>;
export type MethodOutput<Name extends MethodName> = OutputOf<Contract[Name]>;

/** Whether a sender named a method of the contract; names every object has are none. */
export function isMethodName(value: unknown): value is MethodName {
  return typeof value === 'string' && Object.hasOwn(contract, value);
}
