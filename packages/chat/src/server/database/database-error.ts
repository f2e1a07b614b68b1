import {Cyber17Error} from '@cyber-17/protocol';

/** Thrown when no database can be started on this machine. Its message says what to do. */
export class NoDatabaseError extends Cyber17Error {
  override name = 'NoDatabaseError';

  constructor(found: string, cause?: unknown) {
    super(
      `Expected a PostgreSQL that starts on this machine, found ${found}. ` +
        'Set DATABASE_URL to a PostgreSQL 15 or later, or move this folder where every user may read it.',
      {cause},
    );
  }
}
