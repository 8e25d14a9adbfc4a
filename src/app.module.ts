import { Module, type DynamicModule, type Provider } from '@nestjs/common';
import { APP_FILTER, APP_GUARD } from '@nestjs/core';
import { CqrsModule } from '@nestjs/cqrs';
import { Accounts } from './access/accounts.js';
import { SignInController } from './access/sign-in.controller.js';
import { SignInGuard } from './access/sign-in.guard.js';
import { SignInThrottles } from './access/throttle.js';
import type { World } from './case/kinds.js';
import { allRooms } from './case/stages.js';
import { Config } from './config.js';
import { DocumentShelf } from './documents/document-shelf.js';
import { Handler } from './engine/handle.js';
import { Operations } from './engine/projections/operations.js';
import type { Clock } from './engine/time/clock.js';
import { localDateOf } from './engine/time/day.js';
import { BackupController, Backups } from './http/backup.controller.js';
import { CityRegistersController } from './http/city-registers.controller.js';
import { CommandsController } from './http/commands.controller.js';
import { DeskReads } from './http/desk-reads.js';
import { DesksController } from './http/desks.controller.js';
import { DocumentsController } from './http/documents.controller.js';
import { ReadEntryHandler } from './http/entry-read.js';
import { FileReader } from './http/file-reader.js';
import {
  ReadDueHandler,
  ReadFileHandler,
  ReadHistoryHandler,
  ReadNextHandler,
  ReadVolumesHandler,
} from './http/file-reads.js';
import { CasesController, SubjectsController } from './http/files.controller.js';
import { FinesController, Punishments } from './http/fines.controller.js';
import { Forms } from './http/forms.js';
import { HealthController, Readiness } from './http/health.controller.js';
import { LawsController } from './http/laws.controller.js';
import { Meanwhile } from './http/meanwhile.js';
import { MetaController } from './http/meta.controller.js';
import { Orders } from './http/orders.js';
import { ParkedController } from './http/parked.controller.js';
import { PartiesController } from './http/parties.controller.js';
import { ProblemFilter } from './http/problem.filter.js';
import { ReadModelsController } from './http/read-models.controller.js';
import { Calendars, ReckoningController } from './http/reckoning.controller.js';
import { RoomWords } from './http/room-words.js';
import { Screens, ScreensController } from './http/screens.controller.js';
import { Today } from './http/today.js';
import { ThresholdsController } from './http/thresholds.controller.js';

/** What the server was opened with; see server.ts. */
export interface Parts {
  readonly config: Config;
  readonly clock: Clock;
  readonly handler: Handler;
  readonly world: World;
  readonly accounts: Accounts;
  readonly desks: DeskReads;
  readonly shelf: DocumentShelf;
  readonly operations: Operations;
  readonly readiness: Readiness;
  readonly backups: Backups;
  readonly screens: Screens;
}

/** What answers requests, put together. With its neighbours in this folder it alone knows engine, case and departments. */
@Module({})
export class AppModule {
  /** Everything: people sign in, act and read. */
  static serving(parts: Parts): DynamicModule {
    const words = new RoomWords(allRooms);
    const forms = new Forms(words);
    const reader = new FileReader(parts.handler, parts.accounts);
    const queries = [
      made(ReadFileHandler, () => new ReadFileHandler(reader, words, forms, parts.world)),
      made(ReadHistoryHandler, () => new ReadHistoryHandler(reader, words)),
      made(ReadEntryHandler, () => new ReadEntryHandler(reader, words, forms)),
      made(ReadNextHandler, () => new ReadNextHandler(reader, words, forms, parts.handler, parts.world)),
      made(ReadVolumesHandler, () => new ReadVolumesHandler(reader)),
      made(ReadDueHandler, () => new ReadDueHandler(reader, words, parts.world)),
    ];
    return {
      module: AppModule,
      imports: [CqrsModule.forRoot()],
      controllers: [
        HealthController,
        SignInController,
        CommandsController,
        CasesController,
        SubjectsController,
        DesksController,
        DocumentsController,
        BackupController,
        MetaController,
        ThresholdsController,
        FinesController,
        PartiesController,
        ReckoningController,
        CityRegistersController,
        LawsController,
        ReadModelsController,
        ParkedController,
        ScreensController,
      ],
      providers: [
        given(Config, parts.config),
        given(Handler, parts.handler),
        given(Accounts, parts.accounts),
        given(SignInThrottles, new SignInThrottles(parts.clock)),
        given(DeskReads, parts.desks),
        given(Calendars, { of: (place: string) => parts.world.calendar(place) } satisfies Calendars),
        given(Today, { date: () => localDateOf(parts.world.now()) } satisfies Today),
        given(Punishments, { of: (codes: readonly string[]) => parts.world.punished(codes) } satisfies Punishments),
        given(DocumentShelf, parts.shelf),
        given(RoomWords, words),
        given(Forms, forms),
        given(Operations, parts.operations),
        given(Readiness, parts.readiness),
        given(Backups, parts.backups),
        given(Meanwhile, new Meanwhile(reader, words)),
        given(Screens, parts.screens),
        Orders,
        ...queries,
        { provide: APP_GUARD, useClass: SignInGuard },
        given(APP_FILTER, new ProblemFilter(words)),
      ],
    };
  }

  /** A process that projects or keeps the clock: nothing but its health. */
  static working(readiness: Readiness): DynamicModule {
    return {
      module: AppModule,
      controllers: [HealthController],
      providers: [given(Readiness, readiness), given(APP_FILTER, new ProblemFilter(new RoomWords({})))],
    };
  }
}

function given(provide: Extract<Provider, { provide: unknown }>['provide'], useValue: unknown): Provider {
  return { provide, useValue };
}

/** The query bus finds what a handler serves only where a class or a factory made it. */
function made(provide: new (...parts: never[]) => object, useFactory: () => object): Provider {
  return { provide, useFactory, inject: [] };
}
