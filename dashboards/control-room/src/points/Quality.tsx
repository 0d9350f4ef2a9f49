import { CheckCircleOutlined, QuestionCircleOutlined, WarningFilled } from '@ant-design/icons';
import { qualityWords, wordOf } from '../shared/words';
import { useTexts } from '../texts/useTexts';
import './quality.css';

/** What a value is worth, as a sign and a word. */
export function Quality({ of }: { of: string }) {
  const words = useTexts(qualityWords);
  const known = of === 'good' || of === 'bad' ? of : 'stale';
  const icon = { good: <CheckCircleOutlined />, bad: <WarningFilled />, stale: <QuestionCircleOutlined /> }[known];
  return (
    <span className={`quality quality-${known}`}>
      {icon} {wordOf(words, known)}
    </span>
  );
}
