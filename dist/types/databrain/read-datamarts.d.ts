import type { Datamart } from '../types.ts';
import type { ListSource } from './read-list.ts';
export declare function readDatamarts({ read, dialect }: ListSource): Promise<readonly Datamart[] | undefined>;
