/** An error of Excel's server side. The client library turns it into an OfficeExtension.Error. */
export class HostError extends Error {
  readonly code: string;

  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

export const invalidArgument = (
  message = 'The argument is invalid or missing or has an incorrect format.',
): HostError => new HostError('InvalidArgument', message);

export const itemNotFound = (): HostError =>
  new HostError('ItemNotFound', "The requested resource doesn't exist.");

/** For a member that the stand-in does not have, so that no test passes by accident. */
export const notImplemented = (member: string): HostError =>
  new HostError('NotImplemented', `The workbench does not have ${member}.`);
