/** Id of the case whose stream it is (`case-<id>`), or null for a stream of another kind. */
export function caseIdOf(stream: string): string | null {
  return stream.startsWith('case-') ? stream.slice('case-'.length) : null;
}

/** Id of the subject of credit whose stream it is (`subject-<id>`), or null. */
export function subjectIdOf(stream: string): string | null {
  return stream.startsWith('subject-') ? stream.slice('subject-'.length) : null;
}
