/** Where an error was thrown: eight frames at most, without the message, which may quote what people wrote. */
export function errorFrames({ name, message, stack = '' }: Error): readonly string[] {
  const said = `${name}: ${message}`;
  return (stack.startsWith(said) ? stack.slice(said.length) : stack.replace(message, ''))
    .split('\n')
    .filter(line => /^\s+at /.test(line))
    .slice(0, 8)
    .map(line => line.trim());
}
