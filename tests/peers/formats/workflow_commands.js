// Reads the output of a step as the runner of GitHub Actions does: which lines are commands, with what in them.

const registered = new Set(['error', 'warning', 'notice']);

/// Percent signs come last: "%250A" stands for "%0A", not for a line end.
const unescapeData = (text) => text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
const unescapeProperty = (text) =>
  text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%3A', ':').replaceAll('%2C', ',').replaceAll('%25', '%');

function parseCommand(line) {
  const trimmed = line.trimStart();
  if (!trimmed.startsWith('::')) return null;
  const end = trimmed.indexOf('::', 2);
  if (end < 0) return null;
  const head = trimmed.slice(2, end);
  const space = head.indexOf(' ');
  const command = space < 0 ? head : head.slice(0, space);
  if (!registered.has(command)) return null;
  const properties = {};
  for (const part of space < 0 ? [] : head.slice(space + 1).trim().split(',')) {
    const equals = part.indexOf('=');
    if (equals > 0) properties[part.slice(0, equals)] = unescapeProperty(part.slice(equals + 1));
  }
  return { command, properties, message: unescapeData(trimmed.slice(end + 2)) };
}

/// The commands, and the lines that are none. A plain line with the old form of a command in it, "##[", throws:
/// the runner would obey it anywhere in a line.
export function parseCommands(output) {
  const commands = [];
  const plain = [];
  for (const line of output.split('\n').slice(0, -1)) {
    const command = parseCommand(line);
    if (command !== null) {
      commands.push(command);
    } else if (line.includes('##[')) {
      throw new Error(`an old command in a plain line: ${line}`);
    } else {
      plain.push(line);
    }
  }
  return { commands, plain };
}
