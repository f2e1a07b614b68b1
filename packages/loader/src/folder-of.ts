/**
 * Finds, in the address of a loader, the folder where it stands: its files are
 * beside it.
 *
 * What is not the http(s) address of a loader is not believed: bundled, or
 * evaluated from a blob, there is nothing beside it.
 */
export const folderOf = (address: string): RegExpMatchArray | null => address.match(/^http.+\/(?=load)/);
