import type { AddressInfo } from 'node:net';
import { connect, createServer, type Socket } from 'node:net';
import { until } from './driver';

/** Runs code in Firefox's own process, which can press toolbar buttons and look into popups. */
export interface FirefoxWindow {
  /**
   * Evaluates the body of an async function there, with `EXTENSION` the add-on (null before it is installed)
   * and `win` the browser window, and gives back what it returns, which must survive JSON.
   * @throws Error with the browser's message when the code throws
   */
  run<T>(body: string): Promise<T>;
  close(): void;
}

/** What Firefox must be started with, so that it listens. */
export const DEBUGGER_PREFERENCES = {
  'devtools.debugger.remote-enabled': true,
  'devtools.debugger.prompt-connection': false,
  'devtools.chrome.enabled': true,
};

type Packet = Record<string, unknown> & { from?: string };

/** A port of this machine that is free now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/**
 * Connects to a Firefox started with `--start-debugger-server PORT`. WebDriver BiDi reaches the browser's own
 * window only in newer versions than the ESR; this protocol is in all of them.
 * https://firefox-source-docs.mozilla.org/devtools/backend/protocol.html
 */
export async function connectFirefoxWindow(port: number, addonId: string): Promise<FirefoxWindow> {
  const { socket, next } = await until('the debugger to listen', () => open(port), 20_000);
  const ask = async (packet: Packet & { to: string }): Promise<Packet> => {
    const json = Buffer.from(JSON.stringify(packet));
    socket.write(`${json.length}:`);
    socket.write(json);
    return next((answer) => answer.from === packet.to && answer.type === undefined);
  };

  const { processDescriptor } = (await ask({ to: 'root', type: 'getProcess', id: 0 })) as unknown as {
    processDescriptor: { actor: string };
  };
  const { process: main } = (await ask({ to: processDescriptor.actor, type: 'getTarget' })) as unknown as {
    process: { consoleActor: string };
  };

  return {
    async run(body) {
      const text = `(async () => {
        const win = Services.wm.getMostRecentWindow('navigator:browser');
        const EXTENSION = WebExtensionPolicy.getByID(${JSON.stringify(addonId)})?.extension ?? null;
        try { return JSON.stringify({ value: await (async () => { ${body} })() ?? null }); }
        catch (error) { return JSON.stringify({ error: String(error) }); }
      })()`;
      const { resultID } = await ask({
        to: main.consoleActor,
        type: 'evaluateJSAsync',
        text,
        mapped: { await: true },
      });
      const { result, exceptionMessage } = await next(
        (packet) => packet.resultID === resultID && packet.type !== undefined,
      );
      const { json } = await wholeString(result, ask);
      if (json === undefined)
        throw new Error(`Firefox: ${String(exceptionMessage ?? JSON.stringify(result))}`);
      const answer = JSON.parse(json);
      if (answer.error) throw new Error(`Firefox: ${answer.error}`);
      return answer.value;
    },
    close: () => socket.destroy(),
  };
}

/** A string comes whole, or as a handle on a long one. */
async function wholeString(
  result: unknown,
  ask: (packet: Packet & { to: string }) => Promise<Packet>,
): Promise<{ json?: string }> {
  if (typeof result === 'string') return { json: result };
  const long = result as { type?: string; actor?: string; length?: number } | null;
  if (long?.type !== 'longString' || !long.actor) return {};
  const { substring } = await ask({ to: long.actor, type: 'substring', start: 0, end: long.length });
  return { json: String(substring) };
}

interface Wire {
  socket: Socket;
  /** The first packet from now on, or already waiting, that `wanted` takes. Rejects after 20 s. */
  next(wanted: (packet: Packet) => boolean): Promise<Packet>;
}

/** Packets are `LENGTH:JSON`, the length in bytes. Resolves when Firefox has greeted. */
function open(port: number): Promise<Wire> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    let bytes = Buffer.alloc(0);
    const waiting: Packet[] = [];
    const takers = new Set<() => void>();
    const next: Wire['next'] = (wanted) =>
      new Promise((take, fail) => {
        const timer = setTimeout(() => fail(new Error('Firefox did not answer within 20 s')), 20_000);
        const look = () => {
          const at = waiting.findIndex(wanted);
          if (at < 0) return;
          takers.delete(look);
          clearTimeout(timer);
          take(waiting.splice(at, 1)[0]!);
        };
        takers.add(look);
        look();
      });
    socket.once('error', reject);
    // It greets of its own accord, before it is asked anything.
    next(({ applicationType }) => applicationType !== undefined).then(
      () => resolve({ socket, next }),
      reject,
    );
    socket.on('data', (chunk) => {
      bytes = Buffer.concat([bytes, chunk]);
      for (;;) {
        const colon = bytes.indexOf(':');
        const end = colon + 1 + Number(bytes.subarray(0, colon).toString());
        if (colon < 0 || bytes.length < end) break;
        waiting.push(JSON.parse(bytes.subarray(colon + 1, end).toString()));
        bytes = bytes.subarray(end);
      }
      for (const look of [...takers]) look();
    });
  });
}
