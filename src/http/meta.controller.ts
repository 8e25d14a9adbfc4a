import { Controller, Get, Header, Inject } from '@nestjs/common';
import { Open } from '../access/signed-in.js';
import { channels } from '../law/channels.js';
import { rightTypes } from '../law/right-types.js';
import { boundOutside, roles } from '../law/roles.js';
import { OpenCase } from '../case/commands.js';
import { units } from '../case/units.js';
import { definitionOf } from '../engine/command.js';
import { sources } from '../law/sources.js';
import { Forms } from './forms.js';
import { RoomWords } from './room-words.js';
import { served } from './served.js';

/** What there is, for screens and machines: no case is touched by it. */
@Open()
@Controller('api/v1')
export class MetaController {
  constructor(
    @Inject(RoomWords) private readonly words: RoomWords,
    @Inject(Forms) private readonly forms: Forms,
  ) {}

  @Get('meta')
  @Header('cache-control', 'public, max-age=60')
  meta() {
    return {
      stages: Object.values(this.words.rooms).map((room) => ({
        name: room.name,
        label: room.words.title,
        states: room.words.states,
        ends: room.ends,
        commands: served
          .filter((command) => command.room === room.name && !command.internal)
          .map(({ name, definition }) => ({
            name,
            label: definition.label,
            by: definition.by,
            in: definition.in ?? null,
          })),
      })),
      registration: {
        room: 'case',
        command: 'OpenCase',
        by: definitionOf(OpenCase).by,
        schema: this.forms.of('case', 'OpenCase'),
      },
      roles,
      boundOutside,
      sources,
      // What comes as a complaint and is none: chosen on the screen, it is refused with the right channel.
      channels,
      rightTypes,
      units: units.map(({ id, name }) => ({ id, ...name })),
      languages: ['zh', 'en'],
    };
  }

  @Get('stages-words')
  @Header('cache-control', 'public, max-age=60')
  stagesWords() {
    return Object.fromEntries(Object.values(this.words.rooms).map((room) => [room.name, room.words]));
  }
}
