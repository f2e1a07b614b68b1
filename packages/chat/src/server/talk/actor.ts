/** The signed-in person who does something: an officer, a supervisor or an auditor. */
export interface Actor {
  readonly id: string;
  readonly name: string;
}
