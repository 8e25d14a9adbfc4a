import fastifyCookie from '@fastify/cookie';
import fastifyStatic from '@fastify/static';
import type { DynamicModule } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { existsSync } from 'node:fs';
import type { Logger } from 'pino';
import { NestLog } from '../logger.js';
import { languageOf } from './language.js';
import { problem } from './problem.js';

export interface WebOptions {
  readonly cookieSecret: string;
  /** Folder of the built screens; may be missing. */
  readonly screens: string;
  readonly log: Logger;
  /** Behind TLS. */
  readonly production: boolean;
}

const megabyte = 1_048_576;
/** Bytes of one document or piece of evidence; what is larger is kept elsewhere and cited by its hash. */
const largestDocument = 20 * megabyte;

/** The application over Fastify: two body types (JSON, at most 1 MB, and the bytes of documents), signed cookies, security headers, nothing cross-site. */
export async function makeWeb(module: DynamicModule, options: WebOptions): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    bodyLimit: megabyte,
    routerOptions: { maxParamLength: 400 },
    // An address that is no address never reaches a route or the filter.
    frameworkErrors: (_error: Error, request: FastifyRequest, reply: FastifyReply) => {
      const answer = problem('request.invalid', languageOf(request.headers['accept-language']));
      void reply
        .status(answer.status)
        .header('content-type', 'application/problem+json; charset=utf-8')
        .send(JSON.stringify(answer));
    },
  });
  const app = await NestFactory.create<NestFastifyApplication>(module, adapter, {
    logger: new NestLog(options.log),
    // Nest would add a parser for forms, by which another site could post without being asked first.
    bodyParser: false,
    abortOnError: false,
    forceCloseConnections: true,
  });
  const fastify = adapter.getInstance();
  fastify.removeContentTypeParser('text/plain');
  fastify.addContentTypeParser(
    'application/octet-stream',
    { parseAs: 'buffer', bodyLimit: largestDocument },
    (_request, bytes, done) => done(null, bytes),
  );
  fastify.addHook('onResponse', (request, reply, done) => {
    const route = request.routeOptions.url ?? 'none';
    options.log.debug(
      { method: request.method, route, status: reply.statusCode, ms: Math.round(reply.elapsedTime) },
      'request',
    );
    done();
  });
  await app.register(fastifyCookie, { secret: options.cookieSecret });
  if (existsSync(options.screens)) await app.register(fastifyStatic, { root: options.screens, serve: false });
  secure(app, options.production);
  return app;
}

function secure(app: NestFastifyApplication, production: boolean): void {
  app.enableCsrfProtection();
  app.useSecurityHeaders({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'self'"],
        'script-src': ["'self'"],
        // The component library writes its styles into the page.
        'style-src': ["'self'", "'unsafe-inline'"],
        'img-src': ["'self'", 'data:'],
        'font-src': ["'self'", 'data:'],
        'object-src': ["'none'"],
        'base-uri': ["'self'"],
        'form-action': ["'self'"],
        'frame-ancestors': ["'none'"],
      },
    },
    xFrameOptions: { action: 'deny' },
    strictTransportSecurity: production,
  });
}
