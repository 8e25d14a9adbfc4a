import type { Schema } from './schema';
import type { Entry, Words } from './words';

export interface Account {
  id: string;
  name: string;
  roles: string[];
  unit: string | null;
  department: string | null;
  division: string | null;
  demo: boolean;
}

export interface DemoAccount {
  id: string;
  name: string;
  roles: string[];
  department: string;
}

export interface Meta {
  roles: Entry[];
  /** Whom a term binds though nobody signs in as such. */
  boundOutside?: Entry[];
  sources: Entry[];
  /** What comes as a complaint and is none: it is refused with the channel that it belongs to. */
  channels?: Entry[];
  rightTypes: Entry[];
  units?: Entry[];
  stages: { name: string; label: Words }[];
  /** The form of the command that begins a case. */
  registration?: { by: string[]; schema: Schema };
}
