const quotation = 0x22;
const backslash = 0x5c;
const firstPrintable = 0x20;
const lastPlain = 0x7e;

/** Bytes of memory that answers share, one behind the other. */
const slab = 256 * 1024;

/**
 * JSON as it grows, in bytes: there is no text of the answer in between, which takes longer to put together than all the
 * rest. One is enough for all answers, since each is written in one go.
 */
export class JsonBytes {
  #bytes = Buffer.allocUnsafeSlow(slab);
  /** Where the answer starts, and how far it has come. */
  #start = 0;
  #length = 0;

  /** Of the answer so far. */
  get length(): number {
    return this.#length - this.#start;
  }

  /** Forgets what has been written since the last answer was taken. */
  clear(): void {
    this.#length = this.#start;
  }

  /** The answer, which stays as it is: the next one is written behind it. */
  take(): Buffer {
    const answer = this.#bytes.subarray(this.#start, this.#length);
    this.#start = this.#length;
    return answer;
  }

  /** What has been written of the answer since it had so many bytes. */
  copyFrom(length: number): Buffer {
    return Buffer.from(this.#bytes.subarray(this.#start + length, this.#length));
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
    const bytes = this.#room(3 * json.length);
    this.#length += bytes.write(json, this.#length);
  }

  /** The buffer, with room for so many more bytes. */
  #room(more: number): Buffer {
    if (this.#length + more > this.#bytes.length) {
      const { length } = this;
      const larger = Buffer.allocUnsafeSlow(Math.max(slab, 2 * (length + more)));
      larger.set(this.#bytes.subarray(this.#start, this.#length));
      this.#bytes = larger;
      this.#start = 0;
      this.#length = length;
    }
    return this.#bytes;
  }
}
