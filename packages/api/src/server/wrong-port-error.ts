import {Cyber17Error} from '@cyber-17/protocol';

/** Thrown when `PORT` is not a port number. */
export class WrongPortError extends Cyber17Error {
  override name = 'WrongPortError';

  readonly port: string;

  constructor(port: string) {
    super(`Expected PORT to be a whole number from 0 to 65535, found "${port}".`);
    this.port = port;
  }
}
