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

/** The service writes some reasons in both languages, `english / 中文` or `中文 / english`: the half to show. */
export function halfOf(text: string, language: 'zh' | 'en'): string {
  const halves = text.split(' / ');
  if (halves.length !== 2) {
    return text;
  }

  const chinese = halves.map((half) => /[\u4e00-\u9fff]/.test(half));
  return chinese[0] === chinese[1] ? text : (halves[chinese[0] === (language === 'zh') ? 0 : 1] ?? text);
}
