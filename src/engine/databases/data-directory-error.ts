export type DataDirectoryCode = 'data.held' | 'data.newer' | 'data.older' | 'data.corrupt';

/** The data directory cannot be used, and why; stops the start. `details` hold the values for the texts that people read. */
export class DataDirectoryError extends Error {
  constructor(
    /** Stable. */
    readonly code: DataDirectoryCode,
    message: string,
    readonly details: Readonly<Record<string, string | number>> = {},
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'DataDirectoryError';
  }
}
