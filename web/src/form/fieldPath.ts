/** A field as the server names it (`/parties/0/creditCode`) as the form names it. */
export const pathOf = (field: string): (string | number)[] =>
  field
    .split('/')
    .filter((part) => part !== '')
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
