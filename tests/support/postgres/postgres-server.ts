import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from '../free-port';
import { createDatabase } from './database';
import type { Database } from './database';
import { asItsUser, newDataFolder, postgresProgram } from './packaged-postgres';
import { query } from './query';

/** What is committed outlives a crash of the server, though not of the machine; all that is written is kept for standbys. */
const settings = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  fsync: 'off',
  full_page_writes: 'off',
  wal_keep_size: '1GB',
};

/** A PostgreSQL with data and a port of its own, which can be stopped and started again; whoever makes it removes it. */
export class PostgresServer {
  #process: ChildProcess | undefined;

  private constructor(
    readonly port: number,
    private readonly folder: string,
    private readonly primary?: PostgresServer,
  ) {}

  /** A new server, running; or one that follows a primary, can be read, and can take its place. */
  static async run(primary?: PostgresServer): Promise<PostgresServer> {
    const [port, folder] = [await freePort(), await newDataFolder()];
    const server = new PostgresServer(port, folder, primary);
    try {
      // All servers begin with the same data, so that what the primary has written since is all that a standby lacks.
      if (primary) await writeFile(join(folder, 'data', 'standby.signal'), '');
      await server.start();
      return server;
    } catch (error) {
      await server.remove();
      throw error;
    }
  }

  /** Its address for a superuser. */
  get address(): string {
    return `postgres://postgres@127.0.0.1:${String(this.port)}/postgres`;
  }

  /** Of the process that has started all its others. */
  get pid(): number {
    const { pid } = this.#process ?? {};
    if (pid === undefined) throw new Error('The server is stopped.');
    return pid;
  }

  createDatabase(): Promise<Database> {
    return createDatabase(this.address);
  }

  /** Ends when it takes connections. */
  async start(): Promise<void> {
    const primary = this.primary ? `host=127.0.0.1 port=${String(this.primary.port)} user=postgres` : '';
    const all = { ...settings, port: String(this.port), primary_conninfo: primary };
    const options = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
    const child = spawn(postgresProgram, ['-D', join(this.folder, 'data'), ...options], {
      ...asItsUser,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    this.#process = child;
    let told = '';
    child.stderr.setEncoding('utf8').on('data', (part: string) => (told += part));
    const hasEnded = once(child, 'close').then(() => true);
    while (!/ready to accept (read-only )?connections/.test(told)) {
      const hasTold = once(child.stderr, 'data').then(() => false);
      if (await Promise.race([hasTold, hasEnded])) throw new Error(`PostgreSQL did not start: ${told}`);
    }
  }

  /** Ends when its last process has: SIGINT has it disconnect all and shut down, SIGQUIT has it break off as in a crash. */
  async stop(signal: 'SIGINT' | 'SIGQUIT' = 'SIGINT'): Promise<void> {
    const child = this.#process;
    this.#process = undefined;
    if (child?.kill(signal)) await once(child, 'close');
  }

  async remove(): Promise<void> {
    await this.stop('SIGQUIT');
    await rm(this.folder, { recursive: true, force: true });
  }

  /** Of a standby: ends when it has whatever its primary has written until now. */
  async catchUp(): Promise<void> {
    if (!this.primary) throw new Error('A primary follows none.');
    const [written] = await query<{ position: string }>(
      this.primary.address,
      'select pg_current_wal_lsn() as position',
    );
    const question = `select pg_last_wal_replay_lsn() >= '${written?.position ?? ''}' as "isThere"`;
    const isThere = async (): Promise<boolean> =>
      (await query<{ isThere: boolean }>(this.address, question))[0]?.isThere ?? false;
    while (!(await isThere())) await pause(20);
  }

  /** Of a standby: makes it a primary, which can be written to when this ends. */
  async promote(): Promise<void> {
    await query(this.address, 'select pg_promote()');
  }
}
