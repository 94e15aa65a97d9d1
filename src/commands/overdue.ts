// A plan in; which way it moves what an ended override has left behind out. An end that is not carried out must not go
// unnoticed: plan and drift fail until the values of before are back.

import type { Direction, Plan } from '../types.ts';

export const OVERDUE_RULE = 'override-expired';

/** One direction for each setting that is still live although its override has ended; `narrow` where that had opened it. */
export const overdueChanges = ({ changes, findings }: Pick<Plan, 'changes' | 'findings'>): readonly Direction[] =>
  findings
    .filter(({ rule }) => rule === OVERDUE_RULE)
    .flatMap(({ embedId, setting }) => {
      const change = changes.find((one) => one.embedId === embedId);
      return change?.settings.filter((one) => one.setting === setting).map(({ direction }) => direction) ?? [];
    });
