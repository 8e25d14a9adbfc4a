import { useMeta } from '../api/queries';
import type { Schema } from '../api/schema';
import type { Entry } from '../api/words';
import { departments } from './departments';
import { useLanguage } from '../language/language';

/** Words for ids of registers. An id that no register knows is shown as it is. */
export function useLabels() {
  const { say } = useLanguage();
  const meta = useMeta().data;
  const capacities = partyRolesOf(meta?.registration?.schema.properties?.parties?.items?.properties?.roles);
  const find = (entries: Entry[] | undefined, id: string): string => {
    const entry = entries?.find((one) => one.id === id);
    return entry ? say(entry) : id;
  };
  return {
    /** A post of the office, the capacity of a party, or whoever else must act. */
    role: (id: string) => find([...(meta?.roles ?? []), ...capacities, ...(meta?.boundOutside ?? [])], id),
    department: (id: string) => find(departments, id),
    unit: (id: string) => find(meta?.units, id),
    rightType: (id: string) => find(meta?.rightTypes, id),
    partyRole: (id: string) => find(capacities, id),
    partyRoles: capacities,
  };
}

/** 参加人身份, as the form of registration names them. */
function partyRolesOf(schema: Schema | undefined): Entry[] {
  return (schema?.items?.enum ?? []).map((value) => {
    const id = String(value);
    return { id, ...(schema?.['x-labels']?.[id] ?? { zh: id, en: id }) };
  });
}
