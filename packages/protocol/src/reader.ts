/**
 * Turns an unknown value into a typed one.
 *
 * @param path where the value is, for the error: `providers[3].phone`
 * @throws {InvalidShapeError} if the value has another shape
 */
export type Reader<T> = (value: unknown, path: string) => T;
