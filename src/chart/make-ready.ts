import type { Chart } from './chart';
import type { Steps } from './steps';

export function* makeReady(chart: Chart): Steps<void> {
  yield;
  chart.makeReady();
}
