import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { setTimeout as pause } from 'node:timers/promises';
import { markedChart } from '../support/marked-chart';
import { describeWithPostgres } from '../support/postgres/describe-with-postgres';
import { holdNumber, sessionsOf } from '../support/postgres/held-number';
import { makeTables, publishTo } from '../support/postgres/publishing';
import { foldersForTests, writeTexts } from '../support/temporary-folder';

describeWithPostgres('a publisher that hangs when all is written', (newDatabase) => {
  const newFolder = foldersForTests();

  it('has others wait for a while, is thrown out, and says so when it wakes up', async () => {
    const database = await newDatabase();
    const owner = database.url('owner');
    await makeTables(database);
    const folder = newFolder();
    writeTexts(folder, markedChart(1).folder.texts);
    const held = await holdNumber(owner, 1);
    const publisher = spawn(process.execPath, ['dist/src/main.js', 'publish', folder], {
      env: { DATABASE_URL: owner },
    });
    const [errors, ended] = [text(publisher.stderr), once(publisher, 'close')];
    try {
      await held.untilWaiting(1);
      publisher.kill('SIGSTOP');
      await held.release();
      await expect(publishTo(owner, markedChart(2))).rejects.toThrow(
        'Somebody else is writing to the database, and has not ended in time (55P03).',
      );
      while ((await sessionsOf(owner)) > 0) await pause(500);
      expect(await publishTo(owner, markedChart(2))).toBe(1);
    } finally {
      publisher.kill('SIGCONT');
    }
    expect(await ended).toEqual([1, null]);
    expect(await errors).toMatch(/^The database cannot be reached\.\nPostgreSQL: /);
    expect(await publishTo(owner, markedChart(2))).toBe(1);
  });
});
