import type { Article } from './articles';
import type { Words } from './words';

type Post = Words & { id: string };

/** 签批授权: a paper of the bureau by which some of the posts sign. */
export interface Paper {
  roles: Post[];
  from: string;
  until: string | null;
  authority: string;
}

/** An act that is signed: who may by law, and who does by paper. */
export interface Signed {
  /** `room.Command` */
  act: string;
  label: Words;
  stage: Words;
  roles: Post[];
  /** Nobody else may be put in the place of any of them. */
  inPerson: boolean;
  level: (Words & { id: string }) | null;
  law: Article;
  confidence: string;
  paper: Paper | null;
  coming: Paper[];
}
