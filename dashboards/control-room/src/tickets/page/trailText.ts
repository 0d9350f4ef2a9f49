import { isRecord } from '../../api/problem';

/** A line's JSON as an object; empty when it has none, or is none that we know. */
export function detailOf(json: string | null): Readonly<Record<string, unknown>> {
  if (json === null) {
    return {};
  }

  try {
    const value: unknown = JSON.parse(json);
    return isRecord(value) ? value : {};
  } catch {
    // Written by an older version as plain text.
    return { text: json };
  }
}

/** The service writes some reasons in both languages, `english / 中文` or `中文 / english`, several of them joined by `; `: the halves to show. */
export function halfOf(text: string, language: 'zh' | 'en'): string {
  const halves = text.split(' / ').flatMap((half, index, all) => (index === 0 || index === all.length - 1 ? [half] : joined(half)));
  const wanted = halves.filter((half) => isChinese(half) === (language === 'zh'));
  return halves.length % 2 === 0 && wanted.length * 2 === halves.length ? wanted.join('; ') : text;
}

/** Between two strokes stands the end of one reason and the beginning of the next, in the other language. */
function joined(text: string): string[] {
  const parts = text.split('; ');
  for (let end = 1; end < parts.length; end++) {
    const [left, right] = [parts.slice(0, end), parts.slice(end)];
    if (left.every(isChinese) !== right.every(isChinese) && left.some(isChinese) !== right.some(isChinese)) {
      return [left.join('; '), right.join('; ')];
    }
  }

  return [text];
}

function isChinese(text: string): boolean {
  return /[\u4e00-\u9fff]/.test(text);
}
