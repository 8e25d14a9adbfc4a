import { Inject, Injectable } from '@nestjs/common';
import { InstanceWrapper } from '@nestjs/core/injector/instance-wrapper.js';
import { Command, CommandBus, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { NotThere } from '../engine/errors.js';
import { Handler } from '../engine/handle.js';
import type { Accepted, Order } from '../engine/handling.js';
import { served } from './served.js';

/** A command on the bus, with who gives it and what she saw. */
class Ordered extends Command<Accepted> {
  constructor(readonly order: Order) {
    super();
  }
}

/** One generic handler serves every command class: what differs between them stands in their definitions. */
class OrderHandler implements ICommandHandler<Ordered> {
  constructor(private readonly handler: Handler) {}

  execute({ order }: Ordered): Promise<Accepted> {
    return this.handler.execute(order);
  }
}

/** The front door of every act: Nest's CommandBus, on which each command has a class of its own, named like it. */
@Injectable()
export class Orders {
  private readonly classes = new Map<string, typeof Ordered>();

  constructor(
    @Inject(CommandBus) private readonly bus: CommandBus,
    @Inject(Handler) handler: Handler,
  ) {
    const orderHandler = new OrderHandler(handler);
    for (const [place, name] of new Map(served.map(({ room, name }) => [`${room}/${name}`, name])))
      this.classes.set(place, this.register(name, orderHandler));
  }

  /** @throws NotThere for a command that no room has, and whatever Handler.execute throws */
  async give(order: Order): Promise<Accepted> {
    const known = this.classes.get(`${order.room}/${order.name}`);
    if (!known) throw new NotThere('command');
    return this.bus.execute(new known(order));
  }

  private register(name: string, instance: OrderHandler): typeof Ordered {
    const named = { [name]: class extends Ordered {} }[name] as typeof Ordered;
    // The decorator notes on the handler's class which command it serves, and `register` reads it at once.
    CommandHandler(named)(OrderHandler);
    this.bus.register([
      new InstanceWrapper({ token: OrderHandler, name: 'OrderHandler', metatype: OrderHandler, instance }),
    ]);
    return named;
  }
}
