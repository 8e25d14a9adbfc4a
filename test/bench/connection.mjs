// One kept-alive HTTP/1.1 connection, one request at a time. Written by hand: the load must not take the server's cores.
import { connect } from 'node:net';

const headEnd = Buffer.from('\r\n\r\n');

export class HttpConnection {
  constructor(port) {
    this.unread = Buffer.alloc(0);
    this.socket = connect({ port, host: '127.0.0.1', noDelay: true });
    this.socket.on('data', (chunk) => this.take(chunk));
    this.socket.on('error', (error) => this.failed(error));
    this.socket.on('close', () => this.failed(new Error('the server closed the connection')));
    this.waiting = null;
  }

  /** @returns `{ status, body }` */
  ask(method, path, headers, body) {
    const bytes = body === undefined ? '' : JSON.stringify(body);
    const length =
      body === undefined ? '' : `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(bytes)}\r\n`;
    const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
    return new Promise((resolve, reject) => {
      this.waiting = { resolve, reject };
      this.socket.write(`${method} ${path} HTTP/1.1\r\nhost: 127.0.0.1\r\n${lines.join('')}${length}\r\n${bytes}`);
    });
  }

  take(chunk) {
    this.unread = this.unread.length ? Buffer.concat([this.unread, chunk]) : chunk;
    const end = this.unread.indexOf(headEnd);
    if (end < 0) return;
    const head = this.unread.toString('latin1', 0, end);
    const length = Number(/content-length: (\d+)/i.exec(head)?.[1]);
    if (Number.isNaN(length)) return this.failed(new Error(`an answer without a length:\n${head}`));
    if (this.unread.length < end + 4 + length) return;
    const text = this.unread.toString('utf8', end + 4, end + 4 + length);
    this.unread = this.unread.subarray(end + 4 + length);
    const { resolve } = this.waiting;
    this.waiting = null;
    resolve({ status: Number(head.slice(9, 12)), body: JSON.parse(text) });
  }

  failed(error) {
    this.waiting?.reject(error);
    this.waiting = null;
  }

  close() {
    this.waiting = null;
    this.socket.destroy();
  }
}
