import type { IncomingMessage } from 'node:http';

/** Calls back once: with the whole body of a request, or with null when its client has gone before. */
export function readBody(request: IncomingMessage, callBack: (body: Buffer | null) => void): void {
  const parts: Buffer[] = [];
  let isOver = false;
  const end = (body: Buffer | null): void => {
    if (isOver) return;
    isOver = true;
    callBack(body);
  };
  request.on('data', (part: Buffer) => parts.push(part));
  request.on('end', () => {
    const [first] = parts;
    end(first && parts.length === 1 ? first : Buffer.concat(parts));
  });
  request.on('close', () => {
    end(null);
  });
}
