import { LeftOutlined } from '@ant-design/icons';
import { Link } from 'react-router';
import { useTexts } from '../texts/useTexts';
import { phoneTexts } from './phoneTexts';

export function BackBar({ number }: { number: string }) {
  const t = useTexts(phoneTexts);
  return (
    <div className="phone-row">
      <Link to="/mine" className="phone-small">
        <LeftOutlined aria-hidden /> {t.back}
      </Link>
      <span className="phone-number">{number}</span>
    </div>
  );
}
