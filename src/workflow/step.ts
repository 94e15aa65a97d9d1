// What the parts of a step share: what it was given, and how it ended.

import type { CommandContext, Report } from '../commands/command.ts';
import type { GitHub } from '../github/capability.ts';
import type { Runner } from '../github/event.ts';
import type { Annotation } from '../render/annotations.ts';
import type { OutputName, Step } from './inputs.ts';

/** The repository and what this run is about; absent outside of GitHub, or without a token for it. */
export interface Host {
  readonly github: GitHub;
  readonly runner: Runner;
}

export interface StepContext {
  readonly step: Step;
  readonly command: CommandContext;
  readonly host?: Host;
}

export type Outputs = { readonly [K in OutputName]?: string | number };

export interface StepEnd {
  readonly report: Report;
  /** For the lines of the manifest, and for what the reader of the run's page must see. */
  readonly annotations: readonly Annotation[];
  readonly outputs: Outputs;
}

/** Something that did not work and is no reason to fail. */
export const warning = (message: string, hint = ''): Annotation => ({
  level: 'warning',
  title: 'embed-sync',
  message: hint === '' ? message : `${message}. ${hint}`,
});
