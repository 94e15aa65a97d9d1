import type { Runtime } from '../runtime.ts';
/** A key of git's configuration, and its value, which may be secret: never to be put on a command line. */
export type GitSetting = readonly [key: string, value: string];
/** `settings` win over the user's own, and those of `GIT_CONFIG_COUNT` are kept: they are how a workflow hands over a credential. */
export declare function gitEnvironment({ env }: Pick<Runtime, 'env'>, settings?: readonly GitSetting[]): Readonly<Record<string, string>>;
