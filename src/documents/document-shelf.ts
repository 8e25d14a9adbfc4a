import { createHash } from 'node:crypto';
import { v5 as uuidv5 } from 'uuid';
import type { CaseFile } from '../case/file.js';
import { isSecretDocument } from '../case/secrecy.js';
import type { World } from '../case/kinds.js';
import type { Database } from '../engine/database.js';
import { NotThere } from '../engine/errors.js';
import type { Handler } from '../engine/handle.js';
import type { Accepted, Account } from '../engine/handling.js';
import { isErased, type Keyring } from '../engine/keyring/keyring.js';
import { headingOf } from '../law/volumes.js';

/** A document as it is handed in. */
export interface HandedIn {
  readonly title: string;
  readonly kind: string;
  readonly mediaType: string;
  readonly content: Uint8Array;
  readonly occurredOn: string;
  readonly proceeding?: string;
}

const DOCUMENTS = '3b0d7a6c-5b64-5f0e-8a2e-0f6f2a9d1c77';
const fileKey = (caseId: string) => `file-case-${caseId}` as const;

/** Documents and evidence of cases. The bytes lie encrypted beside the log; the log says what they are and their hash. */
export class DocumentShelf {
  constructor(
    private readonly database: Database,
    private readonly keyring: Keyring,
    private readonly handler: Handler,
    private readonly world: World,
  ) {}

  /**
   * Keeps a document and records it in the case. The bytes are kept first: a crash in between leaves unreadable bytes that
   * no case cites, never a citation without its bytes.
   * @throws NotThere, and whatever Handler.execute throws
   */
  async attach(
    account: Account,
    caseId: string,
    given: HandedIn,
    commandId: string,
    seen: number,
  ): Promise<Accepted & { readonly document: string }> {
    await this.readable(account, caseId);
    const document = uuidv5(`${account.id}/${commandId}`, DOCUMENTS);
    const content = await this.keyring.encryptFile(given.content, { keyId: fileKey(caseId), name: document });
    const kept = await this.database.query(
      'INSERT INTO documents (id, stream, content, created_at) VALUES ($1, $2, $3, $4) ON CONFLICT (id) DO NOTHING RETURNING content',
      [document, `case-${caseId}`, content, this.world.now()],
    );
    const { title, kind, mediaType, occurredOn, proceeding } = given;
    const body = {
      document,
      title,
      kind,
      mediaType,
      bytes: given.content.byteLength,
      occurredOn,
      ...(proceeding ? { proceeding } : {}),
    };
    const hashed = { ...body, sha256: hashOf(await this.stored(document)) };
    try {
      const order = {
        kind: 'case',
        id: caseId,
        room: 'case',
        name: 'AttachDocument',
        body: hashed,
        commandId,
        account,
        seen,
      };
      return { ...(await this.handler.execute(order)), document };
    } catch (error) {
      if (kept.rows.length > 0) await this.database.query('DELETE FROM documents WHERE id = $1', [document]);
      throw error;
    }
  }

  /** The document's bytes, or null after its key was shredded. @throws NotThere; Error when the bytes are not those recorded */
  async read(
    account: Account,
    caseId: string,
    document: string,
  ): Promise<{ readonly title: string; readonly mediaType: string; readonly content: Uint8Array } | null> {
    const file = await this.readable(account, caseId);
    const known = file.documents[document];
    const inner = known && headingOf(known.title, known.kind).volume === 'supplementary';
    const internal = inner || isSecretDocument(document, file);
    if (!known || (internal && !this.world.mayReadInternal(account, file))) throw new NotThere('stream');
    const content = await this.stored(document);
    if (hashOf(content) !== known.sha256) throw new Error(`document ${document} is not the one that was recorded`);
    const opened = await this.keyring.decryptFile(content, { keyId: fileKey(caseId), name: document });
    if (isErased(opened)) return null;
    return { title: typeof known.title === 'string' ? known.title : '', mediaType: known.mediaType, content: opened };
  }

  private async readable(account: Account, caseId: string): Promise<CaseFile> {
    const { state, revision } = await this.handler.load('case', caseId);
    if (revision < 0 || !this.world.mayRead(account, state as CaseFile)) throw new NotThere('stream');
    return state as CaseFile;
  }

  private async stored(document: string): Promise<Uint8Array> {
    const { rows } = await this.database.query<{ content: Uint8Array }>('SELECT content FROM documents WHERE id = $1', [
      document,
    ]);
    const [row] = rows;
    if (!row) throw new NotThere('stream');
    return row.content;
  }
}

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
