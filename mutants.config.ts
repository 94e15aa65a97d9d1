// The usual tests, but only those that EMBED_SYNC_MUTANT_TESTS names: scripts/mutants.mjs runs them on each mutant.
import { defineConfig } from 'vitest/config';
import usual from './vitest.config.ts';

const include = process.env.EMBED_SYNC_MUTANT_TESTS?.split(' ') ?? [];

export default defineConfig({ test: { ...usual.test, include, runner: './scripts/mutants-runner.mjs' } });
