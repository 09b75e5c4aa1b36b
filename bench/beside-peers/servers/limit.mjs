import { Buffer } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { argv, stdout } from 'node:process';

/**
 * What Node can do at all: the body of the request is read, and a ready answer written, as bytes or from an object. The path
 * names the question.
 */
const [, , way, file] = argv;
const { headers, answers: ready } = JSON.parse(readFileSync(file, 'utf8'));
const answers = Object.entries(ready);
const objects = new Map(answers.map(([question, answer]) => [`/${question}`, answer]));
const bytes = new Map(answers.map(([question, answer]) => [`/${question}`, Buffer.from(JSON.stringify(answer))]));
const ways = {
  bytes: (path) => bytes.get(path),
  headers: (path) => bytes.get(path),
  json: (path) => Buffer.from(JSON.stringify(objects.get(path))),
};
const answerTo = ways[way];
const type = ['content-type', 'application/json; charset=utf-8'];
const more = way === 'headers' ? headers.flat() : type;

const server = createServer((request, response) => {
  request.on('data', () => undefined);
  request.on('end', () => {
    const answer = answerTo(request.url);
    response.writeHead(200, [...more, 'content-length', String(answer.length)]);
    response.end(answer);
  });
});
server.listen(0, '127.0.0.1', () => stdout.write(`http://127.0.0.1:${server.address().port}\n`));
