// Processes in the same world: one that has it for itself, or two at once; and all that comes of them later, because what is on
// its way still arrives. The user does what the program asks for: a lock that names nobody is removed.

import { begin, type Life, type LifePlan, LOG, type World } from './simulated-life.ts';

const LOCK = `${LOG}.lock`;
/** Longer than anything that the server puts off. */
const SETTLED_MS = 180_000;

/** A process that has the machine for itself, and all that comes of it later: what is on its way still arrives. */
export async function live(plan: LifePlan, world: World): Promise<Life> {
  const { time, disk, random } = world;
  const life = await time.run(begin(plan, world));
  if (life.killed || isStuck(world)) await freeLock(world);
  if (life.killed) disk.losePower(random);
  await time.run(time.sleep(SETTLED_MS));
  return life;
}

/** Two processes at once: the other begins when the first is at its step `after`, or has ended. No power is lost. */
export async function liveTogether([one, other]: readonly [LifePlan, LifePlan], after: number, world: World): Promise<void> {
  const { time } = world;
  let second: Promise<Life> | undefined;
  const first = begin(one, world, (nth) => {
    if (nth === after) second = begin(other, world);
  });
  const last = await time.run(first.then(() => (second ??= begin(other, world))));
  const isCut = (last.killed || (await first).killed) && !isNamed(world);
  if (isCut || isStuck(world)) await freeLock(world);
  await time.run(time.sleep(SETTLED_MS));
}

/** Whether a process was killed, or struck by the disk, before it had named itself in its lock, or while it took over another. */
const isStuck = ({ disk }: World): boolean => disk.written(LOCK).length === 0 || disk.exists(`${LOCK}.takeover`);

/** Whether the lock, if there is one, tells whose it is. */
const isNamed = ({ disk }: World): boolean => disk.written(LOCK).at(-1) === '}'.charCodeAt(0);

/** As the message says that the user may, when no process runs. */
async function freeLock({ disk }: World): Promise<void> {
  const files = disk.files(async () => undefined);
  await files.remove(LOCK);
  await files.remove(`${LOCK}.takeover`);
}
