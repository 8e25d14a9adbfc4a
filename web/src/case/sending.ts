import { ask } from '../api/client';
import { placeOf, type Place } from '../api/queries';
import type { Done, NextAct } from '../api/acts';

type Body = Readonly<Record<string, unknown>>;

/** 材料附卷 goes through its own door: the bytes are the body, and the server says of them what the act cites. */
export const attaches = (act: NextAct): boolean => act.stage === 'case' && act.command === 'AttachDocument';

/** Fields of the act that the server fills in from the file itself. */
export const fromTheFile = ['document', 'mediaType', 'bytes', 'sha256'];

/** @throws Problem */
export function sendAct(act: NextAct, place: Place, body: Body, headers: Record<string, string>): Promise<Done> {
  const { file } = body;
  if (!attaches(act) || !(file instanceof File)) {
    return ask<Done>(`${placeOf(place)}/${act.stage}/${act.command}`, { method: 'POST', body, headers });
  }
  const about = new URLSearchParams({ mediaType: mediaTypeOf(file) });
  for (const name of ['title', 'kind', 'occurredOn']) if (typeof body[name] === 'string') about.set(name, body[name]);
  return ask<Done>(`${placeOf(place)}/documents?${about.toString()}`, { method: 'POST', body: file, headers });
}

/** What the browser knows of the file, in the form that the record takes. */
function mediaTypeOf(file: File): string {
  const type = file.type.toLowerCase().split(';', 1)[0] ?? '';
  return /^[a-z]+\/[a-z0-9.+-]+$/.test(type) ? type : 'application/octet-stream';
}

/** The same content is the same text: a second try after a lost answer is then the same act. */
export function contentOf(body: Body): string {
  return JSON.stringify(body, (_, value: unknown) =>
    value instanceof File ? [value.name, value.size, value.lastModified] : value,
  );
}

/** Where a document of the case is fetched. */
export const documentPath = (place: Place, id: string): string =>
  `/api/v1${placeOf(place)}/documents/${encodeURIComponent(id)}`;
