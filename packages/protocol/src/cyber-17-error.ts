/**
 * The root of every error this project throws.
 *
 * A visitor never sees `message`: it is English, for developers and logs. Views
 * map the class of an error to words of the content.
 */
export class Cyber17Error extends Error {
  // Set by hand: minifiers rename classes, and a log must stay readable.
  override name = 'Cyber17Error';
}
