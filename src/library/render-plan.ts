// A plan in, its text in one of the forms that the command line shows out. Never prints. No colours.

import { renderJson } from '../render/json.ts';
import { plainPalette } from '../render/palette.ts';
import { renderPlanMarkdown } from '../render/plan-markdown.ts';
import { renderPlanText } from '../render/plan-text.ts';
import type { Plan } from '../types.ts';
import { WIDTH } from '../width.ts';

/** `json` is what a plan file holds: `parsePlanFile` reads it, and so does `embed-sync apply`. */
export function renderPlan(plan: Plan, format: 'text' | 'markdown' | 'json'): string {
  switch (format) {
    case 'text':
      return renderPlanText(plan, { palette: plainPalette, width: WIDTH });
    case 'markdown':
      return renderPlanMarkdown(plan);
    case 'json':
      return renderJson(plan);
  }
}
