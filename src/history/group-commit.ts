// Items in, one at a time and from many callers; batches out, written one after the other.
// A caller hears of success only when the batch that holds its item is written; the order of the items is kept.

/** An item on its way. `refuse` fails its caller alone, without failing the batch. */
export interface Waiting<T> {
  readonly item: T;
  refuse(error: unknown): void;
}

export interface GroupCommit<T> {
  add(item: T): Promise<void>;
  /** Resolves when nothing is waiting any more. */
  idle(): Promise<void>;
}

/** What arrives while `write` is busy forms its next batch. Where `write` throws, every caller of the batch is told. */
export function groupCommit<T>(write: (batch: readonly Waiting<T>[]) => Promise<void>): GroupCommit<T> {
  let queue: Pending<T>[] = [];
  let flushing: Promise<void> | undefined;

  async function flush(): Promise<void> {
    while (queue.length > 0) {
      const batch = queue;
      queue = [];
      try {
        await write(batch);
        for (const { accept } of batch) accept();
      } catch (error) {
        for (const { refuse } of batch) refuse(error);
      }
    }
    // In the same turn as the last look at the queue: an item that came between would wait for ever.
    flushing = undefined;
  }

  return {
    add: (item) =>
      new Promise((accept, refuse) => {
        queue.push({ item, accept, refuse });
        flushing ??= flush();
      }),
    idle: async () => {
      await flushing;
    },
  };
}

interface Pending<T> extends Waiting<T> {
  accept(): void;
}
