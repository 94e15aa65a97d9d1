// A server in, the same server behind TLS out, with one of the certificates of `certificates/`: bytes go through as they are.
// Also servers that fail at the handshake, which count who came.

import { readFileSync } from 'node:fs';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { createServer as createTlsServer, type TlsOptions } from 'node:tls';
import { onTestFinished } from 'vitest';

const CERTIFICATES = join(import.meta.dirname, 'certificates');

/** The file that NODE_EXTRA_CA_CERTS names. */
export const AUTHORITY = join(CERTIFICATES, 'authority.pem');

type Certificate = 'localhost' | 'elsewhere' | 'expired' | 'not-yet' | 'self-signed';

const pem = (name: string): Buffer => readFileSync(join(CERTIFICATES, `${name}.pem`));

export interface Door {
  readonly port: number;
  /** Connections that came through. */
  readonly passed: () => number;
  /** What they sent, where it was not passed on to the server behind. */
  readonly heard: () => Uint8Array;
}

interface TlsDoor extends Door {
  /** Cuts all connections, and shows another certificate to those that come. */
  show(certificate: Certificate): void;
}

/** Goes when the test ends. */
export async function openTls(port: number, certificate: Certificate, more: TlsOptions = {}): Promise<TlsDoor> {
  let passed = 0;
  const shown = (one: Certificate): TlsOptions => ({ cert: pem(one), key: pem('public-test-key'), ...more });
  const server = createTlsServer(shown(certificate), (outer) => {
    passed += 1;
    joined(outer, connect(port, '127.0.0.1'));
  });
  server.on('tlsClientError', () => undefined);
  const { port: at, cut } = await listening(server);
  const show = (one: Certificate): void => {
    server.setSecureContext(shown(one));
    cut();
  };
  return { port: at, passed: () => passed, heard: () => new Uint8Array(), show };
}

/** Does with each connection what it is told. */
export async function openDoor(receive: (socket: Socket) => void): Promise<Door> {
  let came = 0;
  const heard: Uint8Array[] = [];
  const server = createServer((socket) => {
    came += 1;
    socket.on('error', () => undefined);
    socket.on('data', (piece) => heard.push(Buffer.from(piece)));
    receive(socket);
  });
  const { port } = await listening(server);
  return { port, passed: () => came, heard: () => Buffer.concat(heard) };
}

function joined(one: Socket, other: Socket): void {
  for (const [from, to] of [
    [one, other],
    [other, one],
  ] as const) {
    from.pipe(to);
    from.on('error', () => to.destroy());
    from.on('close', () => to.destroy());
  }
}

async function listening(server: Server): Promise<{ readonly port: number; readonly cut: () => void }> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  const cut = (): void => {
    for (const socket of sockets) socket.destroy();
  };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
    cut();
  });
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no address');
  return { port: address.port, cut };
}
