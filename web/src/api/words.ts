export interface Words {
  zh: string;
  en: string;
}

/** A word of a register: source, right type, role, department. */
export interface Entry extends Words {
  id: string;
}

export type Personal = string | { erased: true } | null;

export interface FieldError extends Words {
  field: string;
  code: string;
}
