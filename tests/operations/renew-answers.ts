import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { answerFile, answerTo, operations } from '../support/operations';
import { startService } from '../support/service';

/** Writes the answers of the built service to every operation; `git diff` then shows what changed. */
async function renewAnswers(): Promise<void> {
  const service = await startService();
  try {
    const answers = await Promise.all(
      operations.map(async (operation) => ({
        file: answerFile(operation),
        answer: await answerTo(operation, service.origin),
      })),
    );
    for (const folder of new Set(answers.map(({ file }) => dirname(file)))) {
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder, { recursive: true });
    }
    for (const { file, answer } of answers) writeFileSync(file, answer);
  } finally {
    await service.stop();
  }
}

void renewAnswers();
