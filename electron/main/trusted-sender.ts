/** The part of a message's origin we look at; Electron's `IpcMainInvokeEvent` fits it. */
export interface MessageOrigin {
  /** Null where the frame is gone or has navigated since it sent the message. */
  readonly senderFrame: { readonly url: string; readonly parent: unknown } | null;
  readonly sender: { readonly id: number };
}

/** True for a message from the main frame of our own window while it shows one of our own pages. */
export function isTrustedSender(
  { sender, senderFrame }: MessageOrigin,
  ownContentsId: number | undefined,
  isOwn: (address: string) => boolean,
): boolean {
  if (senderFrame === null || senderFrame.parent !== null) return false;
  return sender.id === ownContentsId && isOwn(senderFrame.url);
}
