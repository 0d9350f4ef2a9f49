import { levelColours, levelOf } from '../theme/levels';
import { defineTexts, useTexts } from '../texts/useTexts';

export const levelTexts = defineTexts({
  zh: { of: { 1: '危及人身', 2: '紧急', 3: '重要', 4: '一般', 5: '计划' }, tag: (level: number) => `${level} 级` },
  en: { of: { 1: 'Danger to people', 2: 'Urgent', 3: 'Important', 4: 'Ordinary', 5: 'Planned' }, tag: (level: number) => `Level ${level}` },
});

/** A level, 1 to 5, as a coloured tag with its number. */
export function LevelTag({ level, wide = false }: { level: number; wide?: boolean }) {
  const t = useTexts(levelTexts);
  const one = levelOf(level);
  const { fill, text } = levelColours[one];
  return (
    <span className="level-tag" style={{ background: fill, color: text }} title={t.of[one]}>
      {t.tag(one)}
      {wide && ` · ${t.of[one]}`}
    </span>
  );
}
