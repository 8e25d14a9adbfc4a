import { Controller, Get, Inject, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Open } from '../access/signed-in.js';
import { StorageFailed } from '../engine/event-store/event-store.js';

/** How far this process has come. */
export class Readiness {
  private state: 'starting' | 'ready' | 'failed' | 'stopping' = 'starting';

  constructor(
    readonly version: string,
    readonly store: 'embedded' | 'server' | 'memory' | 'kurrentdb',
    /** Events that the slowest read model has still to take; null when that is not known. */
    private readonly lagNow: () => Promise<number | null>,
    /** What whoever relies on this store should know; null: nothing. */
    readonly note: string | null = null,
  ) {}

  /** What failed stays failed, whatever else comes to its end meanwhile. */
  become(state: 'ready' | 'failed' | 'stopping'): void {
    if (this.state !== 'failed') this.state = state;
  }

  async report() {
    const lag = await this.lagNow().catch((error: unknown) => {
      if (error instanceof StorageFailed) this.become('failed');
      return null;
    });
    const note = this.note === null ? {} : { note: this.note };
    return { status: this.state, version: this.version, store: this.store, lag, ...note };
  }
}

@Open()
@Controller('health')
export class HealthController {
  constructor(@Inject(Readiness) private readonly readiness: Readiness) {}

  @Get('live')
  live() {
    return { status: 'ok' };
  }

  /** 503 until migrated and the read models serve, and again once the storage failed or the process is stopping. */
  @Get('ready')
  async ready(@Res({ passthrough: true }) reply: FastifyReply) {
    const report = await this.readiness.report();
    reply.header('cache-control', 'no-store').status(report.status === 'ready' ? 200 : 503);
    return report;
  }
}
