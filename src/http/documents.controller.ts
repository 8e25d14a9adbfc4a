import { Body, Controller, Get, Headers, Inject, Param, Post, Query, Res } from '@nestjs/common';
import { isUUID } from 'class-validator';
import type { FastifyReply } from 'fastify';
import type { Account } from '../access/accounts.js';
import { SignedIn } from '../access/signed-in.js';
import { DocumentShelf } from '../documents/document-shelf.js';
import { Invalid } from '../engine/errors.js';
import { commandIdOf, etag, requireId, seenRevisionOf } from './precondition.js';
import { ProblemError } from './problem.js';

type GivenHeaders = Readonly<Record<string, string | string[] | undefined>>;

interface About {
  readonly title?: string;
  readonly kind?: string;
  readonly mediaType?: string;
  readonly occurredOn?: string;
  readonly proceeding?: string;
}

/** Documents and evidence of a case: bytes in, bytes out; what they are is said in the query and recorded in the case. */
@Controller('api/v1/cases/:id/documents')
export class DocumentsController {
  constructor(@Inject(DocumentShelf) private readonly shelf: DocumentShelf) {}

  @Post()
  async attach(
    @Param('id') id: string,
    @Query() about: About,
    @Body() content: unknown,
    @Headers() headers: GivenHeaders,
    @SignedIn() account: Account,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    if (!Buffer.isBuffer(content)) throw new ProblemError('document.content-type');
    const { title, kind, mediaType, occurredOn } = required(about);
    const given = {
      title,
      kind,
      mediaType,
      occurredOn,
      content,
      ...(about.proceeding ? { proceeding: about.proceeding } : {}),
    };
    const accepted = await this.shelf.attach(
      account,
      requireId(id),
      given,
      commandIdOf(headers),
      seenRevisionOf(headers),
    );
    reply.header('etag', etag(accepted.revision));
    const { document, revision, position, repeated } = accepted;
    return { id, document, revision, position, repeated };
  }

  @Get(':document')
  async read(
    @Param('id') id: string,
    @Param('document') document: string,
    @SignedIn() account: Account,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Buffer> {
    if (!isUUID(document)) throw new ProblemError('not-found');
    const opened = await this.shelf.read(account, requireId(id), document);
    if (!opened) throw new ProblemError('document.erased');
    reply.headers({
      // Never shown in place: a document from outside must not run as a page of this site.
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(opened.title)}`,
      'x-media-type': opened.mediaType,
      'cache-control': 'private, no-store',
    });
    return Buffer.from(opened.content);
  }
}

/** @throws Invalid naming each part of the query that is missing */
function required(about: About): Required<Omit<About, 'proceeding'>> {
  const { title, kind, mediaType, occurredOn } = about;
  if (title && kind && mediaType && occurredOn) return { title, kind, mediaType, occurredOn };
  const missing = Object.entries({ title, kind, mediaType, occurredOn }).filter(([, value]) => !value);
  throw new Invalid(missing.map(([field]) => ({ field, code: 'field.required', zh: '必须填写', en: 'Is required' })));
}
