import { BellOutlined, ToolOutlined, UserOutlined } from '@ant-design/icons';
import { NavLink } from 'react-router';
import { useTexts } from '../texts/useTexts';
import { phoneTexts } from './phoneTexts';

/** The three places of the phone, at the thumb. */
export function PhoneNav() {
  const t = useTexts(phoneTexts);
  return (
    <nav className="phone-nav">
      <NavLink to="/mine" end>
        <ToolOutlined aria-hidden /> {t.tickets}
      </NavLink>
      <NavLink to="/mine/messages">
        <BellOutlined aria-hidden /> {t.messages}
      </NavLink>
      <NavLink to="/mine/me">
        <UserOutlined aria-hidden /> {t.me}
      </NavLink>
    </nav>
  );
}
