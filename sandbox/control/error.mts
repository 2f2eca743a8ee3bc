/** A control call that asks for something impossible; answered with 400. */
export class ControlError extends Error {}
