/** An expected no of a command: its words go to standard error and the command ends with status 2. */
export class CommandRefusal extends Error {}
