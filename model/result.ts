/** The outcome of asking somebody else: errors do not travel well between processes, plain values do. */
export type Result<T> = { ok: true; value: T } | { ok: false; error: Failure };

export interface Failure {
  /**
   * `updated`: the extension was replaced under this page, which must be reloaded. `unreachable`: nobody answered.
   * `newer-database`, `storage-full`, `storage`: the write did not happen. `refused`: the request was not in order.
   */
  code: 'updated' | 'unreachable' | 'newer-database' | 'storage-full' | 'storage' | 'refused';
  /** For the console; what the reader is told is in words/. */
  detail: string;
}
