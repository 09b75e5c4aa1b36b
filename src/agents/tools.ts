import type { Tool } from './tool';
import { compareDates } from './tools/compare-dates';
import { getUnit } from './tools/get-unit';
import { listChildren } from './tools/list-children';
import { runQuery } from './tools/run-query';
import { searchUnits } from './tools/search-units';
import { whoIsResponsible } from './tools/who-is-responsible';

/** What agents can ask, in the order in which they are told of it. */
export const tools: readonly Tool[] = [searchUnits, getUnit, listChildren, whoIsResponsible, compareDates, runQuery];

/** Without the one that takes any question, where questions are answered that are registered alone. */
export const registeredTools: readonly Tool[] = tools.filter((tool) => tool !== runQuery);
