// Loaded before the service (`--import`), it sets the clock back by an hour at each SIGUSR2.
import process from 'node:process';

const { Date: RealDate } = globalThis;
let behind = 0;

globalThis.Date = class extends RealDate {
  constructor(...args) {
    super(...(args.length === 0 ? [RealDate.now() - behind] : args));
  }

  static now() {
    return RealDate.now() - behind;
  }
};

process.on('SIGUSR2', () => {
  behind += 3_600_000;
});
