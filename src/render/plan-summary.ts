// A plan in, its closing words out: what it would do, what it is, and what to do next. Raw text: the sink encodes it.

import { DIRECTIONS, type Plan } from '../types.ts';
import { shortCommit, shortDigest, targetLabels, VERDICT_WORDS } from './labels.ts';
import type { NextStep } from './next-step.ts';
import { count, plural } from './numbers.ts';

/** One line in a fixed order, also at zero, so that it can be searched for. */
export function summaryLine({ summary, refused, rollbackOf }: Plan): string {
  const directions = DIRECTIONS.map((direction) => `${count(summary.byDirection[direction])} ${direction}`).join(', ');
  return [
    `Plan: ${count(summary.changed)} to update (${directions})`,
    `${count(summary.unchanged)} unchanged`,
    `${count(summary.assumed)} assumed`,
    `${count(summary.missing)} missing`,
    `${count(summary.unmanaged)} unmanaged`,
    ...(rollbackOf === undefined && refused.length === 0 ? [] : [`${count(refused.length)} refused`]),
  ].join(' · ');
}

/** What this plan is and is aimed at, part by part. */
export const identityParts = (plan: Plan): readonly string[] => [
  `sha256:${shortDigest(plan.planId)}…`,
  ...targetLabels(plan.target),
  ...(plan.manifest.commit === null ? [] : [`commit ${shortCommit(plan.manifest.commit)}`]),
  ...(plan.rollbackOf === undefined ? [] : [`rollback of ${plan.rollbackOf}`]),
];

export const identityLine = (plan: Plan): string => `Plan ${[...identityParts(plan), VERDICT_WORDS[plan.verdict]].join(' · ')}`;

const applyCommand = ({ rollbackOf }: Plan, options: string): string =>
  `embed-sync ${rollbackOf === undefined ? 'apply' : `rollback ${rollbackOf}`}${options === '' ? '' : ` ${options}`}`;

/** What can lift a block depends on who put it there. */
function whatLifts({ findings }: Plan): string {
  const rules = [...new Set(findings.filter(({ severity }) => severity === 'block').map(({ rule }) => rule))];
  if (rules.includes('wrong-data-app')) return 'use the token of the data app that the manifest names, or correct the name';
  const blocking = rules.length === 0 ? '' : ` (${rules.join(', ')})`;
  const wait = rules.some((rule) => rule.startsWith('window')) ? ', or wait until the window allows it' : '';
  return `change the manifest, or the policy that blocks this plan${blocking}${wait}`;
}

/** `options` are those of the command that made the plan, which the one that applies it needs too. */
export function nextStep(plan: Plan, options = ''): NextStep {
  const { missing, assumed } = plan.summary;
  switch (plan.verdict) {
    case 'blocked':
      return { text: `${whatLifts(plan)}; until then nothing is applied` };
    case 'needs-approval':
      return {
        command: `${applyCommand(plan, options)} --approve ${shortDigest(plan.planId)}`,
        text: 'consents to exactly this plan',
      };
    case 'ready':
      return { command: applyCommand(plan, options) };
    case 'assumed':
      return {
        text: `nothing to send; ${plural(assumed, 'embed')} in sync by the history alone, since the API does not show it`,
      };
    case 'in-sync':
      return { text: leftToDo(missing, plan.refused.length) };
  }
}

/** What nothing needs to be sent for, and yet somebody needs to do. */
function leftToDo(missing: number, refused: number): string {
  const parts = [
    ...(missing === 0 ? [] : [`correct or remove ${plural(missing, 'embed')} of the manifest that the data app does not have`]),
    ...(refused === 0 ? [] : [`look at ${plural(refused, 'embed')} that this plan leaves alone, for the reasons above`]),
  ];
  return parts.length === 0 ? 'nothing to do' : parts.join('; ');
}
