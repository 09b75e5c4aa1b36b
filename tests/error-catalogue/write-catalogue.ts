import 'reflect-metadata';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { errorCatalogue } from './catalogue';

void errorCatalogue().then((text) => {
  writeFileSync(join(__dirname, '..', '..', 'docs', 'errors.md'), text);
});
