/** 国家秘密、商业秘密、个人隐私 (行政处罚法 art. 50). */
export const secrecyKinds = ['state-secret', 'trade-secret', 'privacy'] as const;
export type SecrecyKind = (typeof secrecyKinds)[number];

/** Staff ids of those who may read a file that holds state secrets: named for each of them; null: it holds none. */
export function readersOfSecrets(
  marks: readonly { readonly kind: string; readonly readers: readonly string[] }[],
): readonly string[] | null {
  const [first, ...rest] = marks.filter(({ kind }) => kind === 'state-secret');
  if (!first) return null;
  return first.readers.filter((reader) => rest.every(({ readers }) => readers.includes(reader)));
}

/** 举报人: known to a file as an informant and as nothing else (市场监督管理投诉举报处理暂行办法 art. 33). */
export const onlyInforms = ({ roles }: { readonly roles: readonly string[] }): boolean =>
  roles.length > 0 && roles.every((role) => role === 'informant');
