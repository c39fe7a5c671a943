/** The two channels between the window and the main process of Electron. */
export const ipcChannels = {
  /** Window to main: one call of the contract, answered with its outcome. */
  call: 'keneshme:call',
  /** Main to window: one event of the core. */
  event: 'keneshme:event',
} as const;
