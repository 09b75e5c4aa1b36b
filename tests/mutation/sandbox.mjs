import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { rooms } from './rooms.mjs';

const left = new Set(['.git', 'dist', 'node_modules']);

/** A copy of the repository in which one file at a time is changed and tested. */
export class Sandbox {
  #folder = mkdtempSync(join(tmpdir(), 'agencygraph-mutation-'));

  constructor() {
    cpSync('.', this.#folder, { recursive: true, filter: (path) => !left.has(path) });
    symlinkSync(resolve('node_modules'), join(this.#folder, 'node_modules'), 'junction');
  }

  /** Whether every test passes while a file holds another text. */
  async passes(file, text) {
    const path = join(this.#folder, file);
    const original = readFileSync(path, 'utf8');
    const own = rooms[Object.keys(rooms).find((room) => file.startsWith(`${room}/`))];
    const others = Object.values(rooms).filter((tests) => tests !== own);
    writeFileSync(path, text);
    try {
      return (await this.#test([own])) && (await this.#test(others));
    } finally {
      writeFileSync(path, original);
    }
  }

  remove() {
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #test(tests) {
    const jest = join('node_modules', 'jest', 'bin', 'jest.js');
    const args = [jest, '--config', 'tests/mutation/jest.config.mjs', '--runInBand'];
    const { PATH } = process.env;
    const env = { PATH, TESTS: tests.join() };
    // What never ends fails by the clock.
    const options = { cwd: this.#folder, env, timeout: 150_000, killSignal: 'SIGKILL' };
    return new Promise((done) => {
      execFile(process.execPath, args, options, (error) => {
        done(error === null);
      });
    });
  }
}
