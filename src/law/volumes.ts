import type { Words } from '../engine/command.js';

/** 正卷 is what a party or a court may see; 副卷 stays inside the office. */
export type Volume = 'main' | 'supplementary';

/** One heading of a volume, in the order of the law. */
export interface VolumeHeading extends Words {
  readonly id: string;
  readonly volume: Volume;
  /** Names of official documents that stand under it. */
  readonly documents: readonly string[];
  /** Kinds of material that stand under it, where the name says nothing. */
  readonly kinds?: readonly string[];
}

const evidence = [
  'documentary-evidence',
  'physical-evidence',
  'audio-visual',
  'electronic-data',
  'witness-testimony',
  'party-statement',
  'appraisal',
  'inspection-record',
] as const;

/**
 * 卷内顺序: SAMRPROC-2022 art. 78. That there are two volumes, and what stays in the second, was read in the text; the
 * headings' order was not read there again (confidence high). Other departments have rules of their own and may replace it.
 */
export const volumeHeadings: readonly VolumeHeading[] = [
  { id: 'filing', volume: 'main', zh: '立案审批表', en: 'Approval of filing', documents: ['立案审批表', '立案通知书'] },
  {
    id: 'decision',
    volume: 'main',
    zh: '行政处罚决定书及送达回证',
    en: 'Decision with proof of service',
    documents: ['行政处罚决定书', '不予行政处罚决定书', '当场行政处罚决定书', '行政裁决书', '送达回证'],
  },
  {
    id: 'issued',
    volume: 'main',
    zh: '对当事人制发的其他法律文书及送达回证',
    en: 'Other documents served on parties',
    documents: [],
    kinds: ['official-document'],
  },
  { id: 'evidence', volume: 'main', zh: '证据材料', en: 'Evidence', documents: [], kinds: evidence },
  { id: 'hearing', volume: 'main', zh: '听证笔录', en: 'Record of the hearing', documents: ['听证笔录', '审理笔录'] },
  {
    id: 'goods',
    volume: 'main',
    zh: '财物处理单据',
    en: 'Papers on goods',
    documents: [
      '财物清单',
      '涉案物品清单',
      '涉案物品移交清单',
      '涉案物品处理记录',
      '罚没物品处置（销毁）记录',
      '缴款书',
    ],
  },
  { id: 'other', volume: 'main', zh: '其他有关材料', en: 'Other material', documents: [], kinds: ['other'] },
  {
    id: 'source',
    volume: 'supplementary',
    zh: '案源材料',
    en: 'How the case came in',
    documents: ['案件来源登记表', '投诉举报回执'],
  },
  {
    id: 'report',
    volume: 'supplementary',
    zh: '调查终结报告',
    en: 'Final report of the investigation',
    documents: ['调查终结报告'],
  },
  {
    id: 'review',
    volume: 'supplementary',
    zh: '审核意见',
    en: 'Review opinions',
    documents: ['案件审核表', '审核意见', '法制审核意见书', '复核意见书'],
  },
  { id: 'hearing-report', volume: 'supplementary', zh: '听证报告', en: 'Hearing report', documents: ['听证报告'] },
  {
    id: 'discussion',
    volume: 'supplementary',
    zh: '集体讨论记录',
    en: 'Record of collective discussion',
    documents: ['集体讨论记录', '合议笔录'],
  },
  {
    id: 'closing',
    volume: 'supplementary',
    zh: '结案审批表及内部审批',
    en: 'Closing form and internal approvals',
    documents: ['结案审批表', '有关事项审批表', '案卷评查表', '回访记录'],
  },
];

const byName = volumeHeadings
  .flatMap((heading) => heading.documents.map((name) => ({ name, heading })))
  .sort((a, b) => b.name.length - a.name.length);

/**
 * Where a document of the file belongs: by the official name that its title contains (the longest), else by its kind. A
 * title that was erased goes by kind.
 */
export function headingOf(title: unknown, kind: string): VolumeHeading {
  const named = typeof title === 'string' ? byName.find(({ name }) => title.includes(name)) : undefined;
  const heading = named?.heading ?? volumeHeadings.find(({ kinds }) => kinds?.includes(kind));
  return heading ?? (volumeHeadings.find(({ id }) => id === 'other') as VolumeHeading);
}

/** The documents of a volume in the order of its headings, and by day within each. */
export function inOrder<D extends { readonly title: unknown; readonly kind: string; readonly on: string }>(
  documents: readonly D[],
  volume: Volume,
): readonly { readonly heading: VolumeHeading; readonly document: D }[] {
  return volumeHeadings
    .filter((heading) => heading.volume === volume)
    .flatMap((heading) =>
      documents
        .filter(({ title, kind }) => headingOf(title, kind) === heading)
        .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
        .map((document) => ({ heading, document })),
    );
}
