// A manifest and the chosen environment in, the data app it is for out.

import type { Issue } from '../errors.ts';
import { didYouMean } from '../nearest.ts';
import { errorAt } from './issues.ts';
import { quoted } from './visible.ts';
import type { Manifest } from './written.ts';

/** `dataApp` is empty where there is an issue. */
export interface ChosenTarget {
  readonly dataApp: string;
  readonly issues: readonly Issue[];
}

export function chooseTarget({ dataApp, environments }: Manifest, chosen: string | undefined): ChosenTarget {
  if (environments === undefined) {
    if (chosen === undefined) return { dataApp: dataApp ?? '', issues: [] };
    return refused('ENVIRONMENT_UNEXPECTED', {
      message: `Environment ${quoted(chosen)} was chosen, but the manifest declares no environments.`,
      hint: 'Leave --env out.',
    });
  }
  const names = environments.map(({ name }) => name);
  const declared = `Declared are: ${names.join(', ')}.`;
  if (chosen === undefined) {
    return refused('ENVIRONMENT_REQUIRED', {
      message: 'The manifest is for several environments, and none was chosen.',
      hint: `Give --env with one of: ${names.join(', ')}.`,
    });
  }
  const environment = environments.find(({ name }) => name === chosen);
  if (environment !== undefined) return { dataApp: environment.dataApp, issues: [] };
  return refused('UNKNOWN_ENVIRONMENT', {
    message: `There is no environment ${quoted(chosen)}.`,
    hint: [didYouMean(chosen, names), declared].filter(Boolean).join(' '),
  });
}

const refused = (code: Parameters<typeof errorAt>[1], wording: Parameters<typeof errorAt>[2]): ChosenTarget => ({
  dataApp: '',
  issues: [errorAt(undefined, code, wording)],
});
