/** What the measuring process tells the serving one. */
export type Order =
  | { readonly is: 'BODIES'; readonly name: string; readonly bodies: readonly string[] }
  | { readonly is: 'CPU' }
  | { readonly is: 'STOP' };

/** What the serving process answers. */
export type Reply =
  | { readonly is: 'READY'; readonly graph: string; readonly raw: string }
  | { readonly is: 'DONE' }
  /** Processor time used so far, in milliseconds, and memory in bytes. */
  | { readonly is: 'CPU'; readonly milliseconds: number; readonly resident: number }
  | { readonly is: 'FAILED'; readonly message: string };
