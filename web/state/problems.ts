import { firstViewOf } from './address';
import type { View } from './address';
import { toLatest } from './address-problems';
import type { Refusal } from './ask';
import type { ChartSummary, Problem } from './page';
import { shortened } from './shortened';

export function noChart(view: View, charts: readonly ChartSummary[]): Problem {
  return {
    status: 404,
    title: 'There is no such chart here',
    explanation: `No chart goes by “${shortened(view.chart ?? '')}”.`,
    suggestions: charts.map(({ slug, title }) => ({ text: title, view: firstViewOf(slug, view) })),
  };
}

const passingCodes = ['INTERNAL_SERVER_ERROR', 'OVERLOADED', 'RATE_LIMITED', 'NOT_READY', 'UNREACHABLE'];
const passingStatus = 503;

/** True for what may be otherwise when it is tried again. */
export const isPassing = ({ status }: Problem): boolean => status === passingStatus;

/** The service cannot answer, or does not take what the address says. */
export function refused(view: View, { code, message }: Refusal): Problem {
  const isFault = passingCodes.includes(code);
  return {
    status: isFault ? passingStatus : 400,
    title: isFault ? 'The service cannot answer now' : 'The address asks for something that cannot be',
    explanation: message,
    suggestions: [toLatest(view)],
  };
}
