import type { Meets } from '../../case/stage.js';

/** 严重违法失信名单: by act, the facts by which it meets a term. */
export const meets: Meets = {
  AcceptRepair: ['RepairAccepted'],
  DecideListing: ['SubjectListed'],
  DecideRepair: ['SubjectRemoved', 'RepairRefused'],
  PublishListing: ['ListingPublished'],
  PushListing: ['ListingPushed'],
  PushRemoval: ['RemovalPushed'],
  RecordCnipaFinding: ['CnipaFindingRecorded'],
  RefuseListing: ['ListingRefused'],
  RejectRepair: ['RepairRejected'],
  RevokeRemoval: ['SubjectListed'],
};
