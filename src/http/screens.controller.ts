import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Open } from '../access/signed-in.js';
import { ProblemError } from './problem.js';

/** The built screens, listed once: only what is on the list is ever sent. */
export class Screens {
  private readonly files: ReadonlySet<string>;

  constructor(readonly folder: string) {
    this.files = existsSync(folder) ? new Set(listed(folder)) : new Set();
  }

  has(file: string): boolean {
    return this.files.has(file);
  }
}

function listed(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile())
    .map((name) => relative(folder, join(folder, name)).split(sep).join('/'));
}

/** The screens and, for every address that is a page of theirs, index.html. What begins with /api or /health never falls back. */
@Open()
@Controller()
export class ScreensController {
  constructor(@Inject(Screens) private readonly screens: Screens) {}

  @Get(['', '*'])
  async send(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<void> {
    const path = pathOf(request.url);
    if (path === null || /^(api|health)(\/|$)/.test(path)) throw new ProblemError('not-found');
    if (path !== 'index.html' && this.screens.has(path)) {
      // Vite names what lies in assets by its content, so it never changes.
      const forever = path.startsWith('assets/');
      await reply
        .header('cache-control', forever ? 'public, max-age=31536000, immutable' : 'public, max-age=3600')
        .sendFile(path, { cacheControl: false });
      return;
    }
    const page = !/\.[a-z0-9]{1,8}$/i.test(path) || path === 'index.html';
    if (!page || !this.screens.has('index.html')) throw new ProblemError('not-found');
    await reply.header('cache-control', 'no-cache').sendFile('index.html', { cacheControl: false });
  }
}

function pathOf(url: string): string | null {
  try {
    return decodeURIComponent(url.split('?', 1)[0] ?? '').replace(/^\/+/, '');
  } catch {
    return null;
  }
}
