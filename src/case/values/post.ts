/** A member of staff with the posts that she holds, as the office knows them when the act is entered. */
export interface Post {
  /** Staff id. */
  readonly id: string;
  readonly name: string;
  readonly roles: readonly string[];
}
