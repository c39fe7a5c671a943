import type { PagesStage } from './pdf-methods';

/** News the core sends to every window. It names what changed; the window fetches it. */
export type CoreEvent =
  | { readonly kind: 'hearing'; readonly id: string; readonly revision: number }
  | { readonly kind: 'hearings' }
  | { readonly kind: 'instruction'; readonly id: string; readonly hearingId: string }
  /** Files were made of a hearing, or of the whole office. */
  | { readonly kind: 'documents'; readonly hearingId: string | null }
  /** A packet of papers has come further, or has ended. */
  | { readonly kind: 'packet'; readonly jobId: string }
  /** The pages one window waits for have come further. */
  | { readonly kind: 'pages'; readonly asker: string; readonly stage: PagesStage }
  | { readonly kind: 'directory'; readonly revision: number }
  | { readonly kind: 'register'; readonly revision: number }
  /** Lines were kept for a hearing by nobody's typing: an emergency copy was taken back. */
  | { readonly kind: 'drafts'; readonly hearingId: string }
  | { readonly kind: 'templates'; readonly revision: number }
  | { readonly kind: 'settings'; readonly revision: number }
  /** Not from the core: the menu of the desktop window wants printed what the page shows. */
  | { readonly kind: 'print' }
  /** Not from the core: a transport lost the connection for a while, and anything may have changed. */
  | { readonly kind: 'missed' };
