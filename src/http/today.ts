/** The day, for reads that belong to no case. */
export abstract class Today {
  /** Legal local date. */
  abstract date(): string;
}
