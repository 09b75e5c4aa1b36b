import { readFileSync, readdirSync, readlinkSync } from 'node:fs';

/** The memory that a process holds, in MB, as Linux tells it. */
export const residentMemory = (pid: number): number => memory(pid, 'VmRSS');

/** The most that it has held so far. */
export const peakMemory = (pid: number): number => memory(pid, 'VmHWM');

function memory(pid: number, figure: string): number {
  const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8');
  return Number(new RegExp(`^${figure}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1]) / 1024;
}

/** The processor time that a process has taken, in milliseconds; Linux counts it in hundredths of a second. */
export function cpuTime(pid: number): number {
  const [, afterName = ''] = readFileSync(`/proc/${String(pid)}/stat`, 'utf8').split(') ');
  const fields = afterName.split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

/** How many sockets a process has open, its listeners too. */
export function openSockets(pid: number): number {
  const folder = `/proc/${String(pid)}/fd`;
  return readdirSync(folder).filter((entry) => isSocket(`${folder}/${entry}`)).length;
}

function isSocket(path: string): boolean {
  try {
    return readlinkSync(path).startsWith('socket:');
  } catch {
    return false; // Closed since it was listed.
  }
}
