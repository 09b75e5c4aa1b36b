import { readFileSync, readdirSync, readlinkSync } from 'node:fs';

/** The memory that a process holds, in MB, as Linux tells it. */
export function residentMemory(pid: number): number {
  const status = readFileSync(`/proc/${String(pid)}/status`, 'utf8');
  return Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]) / 1024;
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
