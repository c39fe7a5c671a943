/** 0 on success, 1 on a refused input with a one-line reason, 2 on wrong usage. */
export const exitCodes = { success: 0, refused: 1, wrongUsage: 2 } as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** The command line itself is wrong: an unknown command or option, a missing value. */
export class WrongUsage extends Error {
  override readonly name = 'WrongUsage';
}
