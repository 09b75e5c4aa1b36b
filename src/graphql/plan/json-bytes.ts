const quotation = 0x22;
const backslash = 0x5c;
const firstPrintable = 0x20;
const lastPlain = 0x7e;

const atFirst = 64 * 1024;
/** A longer answer leaves no larger buffer behind. */
const mostKept = 1024 * 1024;

/**
 * JSON as it grows, in bytes: there is no text of the answer in between, which takes longer to put together than all the
 * rest. One is enough for all answers, since each is written in one go.
 */
export class JsonBytes {
  #bytes = Buffer.allocUnsafeSlow(atFirst);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  clear(): void {
    this.#length = 0;
    if (this.#bytes.length > mostKept) this.#bytes = Buffer.allocUnsafeSlow(atFirst);
  }

  /** Of the JSON so far. */
  copy(): Buffer {
    return Buffer.from(this.#bytes.subarray(0, this.#length));
  }

  /** Adds a piece of JSON. */
  add(json: Uint8Array): void {
    const { length } = json;
    const bytes = this.#room(length);
    const start = this.#length;
    // Most pieces are too short for a call to be worth while.
    if (length > 48) bytes.set(json, start);
    else for (let index = 0; index < length; index += 1) bytes[start + index] = json[index] ?? 0;
    this.#length = start + length;
  }

  addByte(byte: number): void {
    this.#room(1)[this.#length] = byte;
    this.#length += 1;
  }

  /** Takes back the last byte, and puts another in its place. */
  replaceLast(byte: number): void {
    this.#bytes[this.#length - 1] = byte;
  }

  addText(text: string): void {
    const { length } = text;
    const bytes = this.#room(length + 2);
    let end = this.#length;
    bytes[end++] = quotation;
    for (let index = 0; index < length; index += 1) {
      const code = text.charCodeAt(index);
      if (code < firstPrintable || code > lastPlain || code === quotation || code === backslash) {
        this.addValue(text);
        return;
      }
      bytes[end++] = code;
    }
    bytes[end++] = quotation;
    this.#length = end;
  }

  addValue(value: unknown): void {
    const json = JSON.stringify(value);
    this.#length += this.#room(3 * json.length).write(json, this.#length);
  }

  /** The buffer, with room for so many more bytes. */
  #room(more: number): Buffer {
    const needed = this.#length + more;
    if (needed > this.#bytes.length) {
      const larger = Buffer.allocUnsafeSlow(Math.max(2 * this.#bytes.length, needed));
      larger.set(this.#bytes.subarray(0, this.#length));
      this.#bytes = larger;
    }
    return this.#bytes;
  }
}
