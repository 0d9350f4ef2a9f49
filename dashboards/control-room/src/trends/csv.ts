/** A row's cells: numbers as exact as they are known, null for nothing. */
export type Cell = string | number | null;

/**
 * Text that spreadsheets and programs read alike: RFC 4180 with a byte order mark, lines end with CR LF. A text that a spreadsheet would take for a formula
 * has an apostrophe before it: names come from devices. Numbers are written so that reading them gives the same number.
 */
export function csvOf(rows: Iterable<readonly Cell[]>): string {
  const lines: string[] = [];
  for (const row of rows) {
    lines.push(row.map(written).join(','));
  }

  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function written(cell: Cell): string {
  if (cell === null) {
    return '';
  }

  if (typeof cell === 'number') {
    return Object.is(cell, -0) ? '0' : String(cell);
  }

  const text = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
