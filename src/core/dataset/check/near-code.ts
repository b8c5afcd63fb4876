import type { CodeTable } from '../dataset';

/** A declared code that differs from an unknown one by a single slip of the pen; null when there is none. */
export function nearCode(unknown: string, codes: CodeTable, declared: Uint8Array): string | null {
  for (let id = 0; id < declared.length; id++) {
    if (declared[id] === 1 && differByOneSlip(unknown, codes.at(id))) return codes.at(id);
  }
  return null;
}

/** One character more, less or other, two neighbours swapped, or another case. */
function differByOneSlip(a: string, b: string): boolean {
  const longer = Math.max(a.length, b.length);
  if (longer - Math.min(a.length, b.length) > 1) return false;
  let head = 0;
  while (head < longer && a.charCodeAt(head) === b.charCodeAt(head)) head++;
  let tail = 0;
  while (tail < longer - head && a.charCodeAt(a.length - 1 - tail) === b.charCodeAt(b.length - 1 - tail)) tail++;
  const differing = longer - head - tail;
  if (differing <= 1) return true;
  const swapped = differing === 2 && a[head] === b[head + 1] && a[head + 1] === b[head];
  return swapped || a.toLowerCase() === b.toLowerCase();
}
