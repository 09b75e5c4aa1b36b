import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { answerFile, answerFolder, answerTo, invented, operations, shipped } from '../support/operations';
import { startService } from '../support/service';

/** Writes the answers of the built service to every question; `git diff` then shows what changed. */
async function renewAnswers(): Promise<void> {
  const answers: [string, string][] = [];
  for (const asked of [shipped, invented]) {
    const service = await startService(asked.serving);
    try {
      for (const operation of operations) {
        answers.push([answerFile(operation, asked), await answerTo(operation, asked, service.origin)]);
      }
    } finally {
      await service.stop();
    }
  }
  rmSync(answerFolder, { recursive: true, force: true });
  for (const [file, answer] of answers) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, answer);
  }
}

void renewAnswers();
