import { CheckCircleOutlined, QuestionCircleOutlined, WarningFilled } from '@ant-design/icons';
import { defineTexts, useTexts } from '../texts/useTexts';

export const qualityTexts = defineTexts({
  zh: { good: '正常', bad: '无效', stale: '失联' },
  en: { good: 'Good', bad: 'Bad', stale: 'Stale' },
});

/** What a value is worth, as a sign and a word. */
export function Quality({ of }: { of: string }) {
  const t = useTexts(qualityTexts);
  const known = of === 'good' || of === 'bad' ? of : 'stale';
  const icon = { good: <CheckCircleOutlined />, bad: <WarningFilled />, stale: <QuestionCircleOutlined /> }[known];
  return (
    <span className={`quality quality-${known}`}>
      {icon} {t[known]}
    </span>
  );
}
