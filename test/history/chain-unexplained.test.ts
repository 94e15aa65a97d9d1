// A record that does not fit is refused also where the validator cannot say why.

import { expect, it, vi } from 'vitest';
import { verifyLog } from '../../src/history/chain.ts';

interface Complaint {
  readonly instancePath: string;
  readonly message?: string;
}

const validator = vi.hoisted(() => Object.assign((): boolean => false, { errors: null as readonly Complaint[] | null }));
vi.mock('../../src/generated/validate-history.js', () => ({ validateHistory: validator }));

it.each<[string, readonly Complaint[] | null, string]>([
  ['nothing', null, 'unknown'],
  ['no complaint', [], 'unknown'],
  ['a place alone', [{ instancePath: '/run' }], '/run '],
  ['a complaint about the whole', [{ instancePath: '', message: 'must be object' }], 'it must be object'],
])('tells %s', (_, errors, reason) => {
  validator.errors = errors;
  expect(verifyLog(Buffer.from('{}\n'))).toEqual({ kind: 'broken', record: 1, reason: `is not a record of this log: ${reason}` });
});
