import { BulbOutlined, LogoutOutlined, UserOutlined } from '@ant-design/icons';
import { Button, Dropdown, Layout, Space } from 'antd';
import { useLocation } from 'react-router';
import { useFormats } from '../shared/formats';
import { useNow } from '../shared/useNow';
import { useLogout, useMe } from '../session/SessionProvider';
import { defineTexts, useTexts } from '../texts/useTexts';
import { setColourChoice, useColourScheme } from '../theme/colourScheme';
import { LanguageSwitch } from './LanguageSwitch';
import { SoundSwitch } from './level1/SoundSwitch';
import { pageNames, pages } from './pages';

const texts = defineTexts({
  zh: { logout: '退出登录', dark: '深色', light: '浅色', account: '账户' },
  en: { logout: 'Log out', dark: 'Dark', light: 'Light', account: 'Account' },
});

/** The page's name, the time by the service's clock, language, colours, and who is logged in. */
export function HeaderBar() {
  const t = useTexts(texts);
  const names = useTexts(pageNames);
  const { pathname } = useLocation();
  const me = useMe();
  const logout = useLogout();
  const scheme = useColourScheme();
  const page = pages.find((each) => pathname.startsWith(each.path));
  return (
    <Layout.Header className="header">
      <h1 className="header-title">{page === undefined ? 'FacilityIoT' : names[page.name]}</h1>
      <Space size="middle" wrap={false}>
        <ServiceTime />
        <SoundSwitch />
        <LanguageSwitch />
        <Button icon={<BulbOutlined />} onClick={() => setColourChoice(scheme === 'dark' ? 'light' : 'dark')}>
          {scheme === 'dark' ? t.light : t.dark}
        </Button>
        <Dropdown trigger={['click']} menu={{ items: [{ key: 'out', icon: <LogoutOutlined />, label: t.logout, onClick: () => void logout() }] }}>
          <Button icon={<UserOutlined />} aria-label={`${t.account}: ${me.name}`}>
            {me.name}
          </Button>
        </Dropdown>
      </Space>
    </Layout.Header>
  );
}

function ServiceTime() {
  const now = useNow();
  const formats = useFormats();
  return <time className="header-time">{formats.timeWithSeconds(now)}</time>;
}
