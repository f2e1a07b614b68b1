import {readFileSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

import {Kysely, Migrator, PostgresDialect, sql} from 'kysely';

import type pg from 'pg';

const FOLDER = fileURLToPath(new URL('./migrations', import.meta.url));

/**
 * Brings the tables up to date. Nodes that start together wait for the first; one
 * that fails leaves nothing behind.
 *
 * @param target the last migration that is made; by default the newest
 */
export async function migrate(pool: pg.Pool, target?: string): Promise<void> {
  const database = new Kysely<unknown>({dialect: new PostgresDialect({pool})});
  const files = readdirSync(FOLDER).filter((name) => name.endsWith('.sql'));
  const migrations = Object.fromEntries(
    files.map((name) => [
      name.replace('.sql', ''),
      {
        up: (open: Kysely<unknown>) =>
          sql
            .raw(readFileSync(join(FOLDER, name), 'utf8'))
            .execute(open)
            .then(() => undefined),
      },
    ]),
  );
  const migrator = new Migrator({db: database, provider: {getMigrations: () => Promise.resolve(migrations)}});
  const {error} = await (target ? migrator.migrateTo(target) : migrator.migrateToLatest());
  if (error) throw error;
}
