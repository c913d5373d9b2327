import fc from 'fast-check';
import { expect, test } from 'vitest';
import { logLine, workflowCommand } from '../../src/output/workflow-command.ts';
import { parseCommand } from '../support/workflow-command.ts';

const awkward = fc.string({ unit: fc.constantFrom(...'a %:,=\r\n;"', '%0A', '::error::', '##[', 'é') });

/** Blanks around a property are the runner's to drop. */
const property = awkward.map((text) => `x${text}x`);

test('a command is one line that is read as it was written, whatever it holds', () => {
  fc.assert(
    fc.property(property, property, awkward, fc.nat(), (file, title, data, line) => {
      const written = workflowCommand('warning', { file, line, title }, data);
      expect(written).not.toMatch(/[\r\n]/);
      const read = parseCommand(written);
      expect([read?.name, read?.data]).toEqual(['warning', data]);
      expect(read?.properties).toEqual({ file, line: String(line), title });
    }),
  );
});

test('a command without properties has no blank', () => {
  expect(workflowCommand('notice', {}, 'x')).toBe('::notice::x');
});

test('a line of the log is no command', () => {
  fc.assert(
    fc.property(awkward, (text) => {
      expect(logLine(text)).not.toMatch(/^\s*::|##\[|[\r\n]/);
    }),
  );
});
