// A document in; what an editor would show of it, asked of the real YAML language server over its protocol, out.
// Schemas come from the disk: the catalogue of schemas on the network is off.

import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createMessageConnection, type MessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-jsonrpc/node';

interface Position {
  readonly line: number;
  readonly character: number;
}

interface Diagnostic {
  readonly message: string;
  readonly range: { readonly start: Position };
}

interface Completion {
  readonly label: string;
  readonly documentation?: string | { readonly value: string };
}

export interface Editor {
  /** What is wrong, as `LINE: message`; lines count from 1. */
  diagnose(text: string): Promise<readonly string[]>;
  /** What is offered where `|` stands, by label, with its documentation. */
  complete(text: string): Promise<ReadonlyMap<string, string>>;
  /** What is shown over the place where `|` stands. */
  hover(text: string): Promise<string>;
  close(): Promise<void>;
}

const require = createRequire(import.meta.url);

const SETTINGS = { yaml: { validate: true, hover: true, completion: true, schemaStore: { enable: false } } };

/** An editor that has files open as if they stood in `folder`, which need not hold them. */
export async function openEditor(folder: string): Promise<Editor> {
  const server = spawn(process.execPath, [require.resolve('yaml-language-server/bin/yaml-language-server'), '--stdio'], {
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const connection = createMessageConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  const waiting = new Map<string, (found: readonly Diagnostic[]) => void>();
  connection.onRequest('workspace/configuration', ({ items }: { items: readonly { section?: string }[] }) =>
    items.map(({ section }) => (section === 'yaml' ? SETTINGS.yaml : null)),
  );
  connection.onRequest('client/registerCapability', () => null);
  connection.onNotification(
    'textDocument/publishDiagnostics',
    ({ uri, diagnostics }: { uri: string; diagnostics: readonly Diagnostic[] }) => waiting.get(uri)?.(diagnostics),
  );
  connection.listen();
  const root = pathToFileURL(resolve(folder)).href;
  const capabilities = { workspace: { configuration: true }, textDocument: { hover: { contentFormat: ['plaintext'] } } };
  await connection.sendRequest('initialize', { processId: process.pid, rootUri: root, capabilities });
  await connection.sendNotification('initialized', {});
  await connection.sendNotification('workspace/didChangeConfiguration', { settings: SETTINGS });
  let opened = 0;

  async function open(text: string): Promise<string> {
    opened += 1;
    const uri = `${root}/document-${opened}.yaml`;
    await connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'yaml', version: 1, text },
    });
    return uri;
  }

  async function ask<T>(method: string, marked: string): Promise<T> {
    const { text, position } = unmarked(marked);
    return connection.sendRequest(method, { textDocument: { uri: await open(text) }, position });
  }

  return {
    diagnose: async (text) => {
      const uri = `${root}/document-${opened + 1}.yaml`;
      const told = new Promise<readonly Diagnostic[]>((done) => waiting.set(uri, done));
      await open(text);
      return (await told).map(({ message, range }) => `${range.start.line + 1}: ${message}`);
    },
    complete: async (marked) => {
      const { items } = await ask<{ readonly items: readonly Completion[] }>('textDocument/completion', marked);
      return new Map(items.map(({ label, documentation = '' }) => [label, textOf(documentation)]));
    },
    hover: async (marked) => {
      const found = await ask<{ readonly contents: string | { readonly value: string } } | null>('textDocument/hover', marked);
      return found === null ? '' : textOf(found.contents);
    },
    close: () => end(server, connection),
  };
}

const textOf = (told: string | { readonly value: string }): string => (typeof told === 'string' ? told : told.value);

function unmarked(marked: string): { readonly text: string; readonly position: Position } {
  const [before = '', after] = marked.split('|');
  if (after === undefined) throw new Error('no | says where');
  const lines = before.split('\n');
  return { text: before + after, position: { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 } };
}

async function end(server: ChildProcess, connection: MessageConnection): Promise<void> {
  const gone = once(server, 'exit');
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  await gone;
  connection.dispose();
}
