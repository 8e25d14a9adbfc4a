import { Injectable } from '@nestjs/common';
import type { RoomWords } from './room-words.js';
import { schemaOf, type Schema } from './schema.js';
import { served } from './served.js';

/** Schemas of all commands, made once: forms, `next` and OpenAPI read the same. */
@Injectable()
export class Forms {
  private readonly schemas = new Map<string, Schema>();

  constructor(words: RoomWords) {
    for (const { room, name, commandClass } of served)
      this.schemas.set(`${room}/${name}`, schemaOf(commandClass, words.fieldsOf(room)));
  }

  /** @throws Error when there is no such command: a programming mistake */
  of(room: string, name: string): Schema {
    const schema = this.schemas.get(`${room}/${name}`);
    if (!schema) throw new Error(`no command ${room}/${name}`);
    return schema;
  }
}
