import { Layout, Menu } from 'antd';
import { Suspense, useState } from 'react';
import { Outlet, useLocation, useNavigate, useSearchParams } from 'react-router';
import { LiveProvider } from '../live/LiveProvider';
import { SessionProvider, useMe } from '../session/SessionProvider';
import { useTexts, defineTexts } from '../texts/useTexts';
import { HeaderBar } from './HeaderBar';
import { Level1Banner } from './level1/Level1Banner';
import { pageNames, pages } from './pages';
import { StandingBanner } from './StandingBanner';
import { usePageKeys } from './usePageKeys';

const texts = defineTexts({ zh: { skip: '跳到内容', pages: '页面' }, en: { skip: 'Skip to content', pages: 'Pages' } });

/** The control room's frame: who is logged in, where one is, whether the page tells the truth. */
export function AppLayout() {
  return (
    <SessionProvider>
      <LiveProvider>
        <Frame />
      </LiveProvider>
    </SessionProvider>
  );
}

function Frame() {
  const t = useTexts(texts);
  const names = useTexts(pageNames);
  const me = useMe();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const [narrow, setNarrow] = useState(() => window.matchMedia('(max-width: 1100px)').matches);
  usePageKeys();
  const mayOpen = pages.filter((page) => page.action === undefined || me.actions.includes(page.action));
  const kiosk = useSearchParams()[0].get('kiosk') === '1';
  return (
    <div className="control-room" data-kiosk={kiosk}>
      <Level1Banner />
      <Layout className="frame">
        <a className="skip" href="#content">
          {t.skip}
        </a>
        {!kiosk && (
          <Layout.Sider className="frame-pages" collapsible breakpoint="lg" collapsed={narrow} onCollapse={setNarrow} width={200} collapsedWidth={56} theme="dark">
            <nav aria-label={t.pages}>
              <Menu
                mode="inline"
                theme="dark"
                selectedKeys={[`/${pathname.split('/')[1] ?? ''}`]}
                onClick={({ key }) => void navigate(key)}
                items={mayOpen.map((page) => ({ key: page.path, icon: page.icon, label: names[page.name] }))}
              />
            </nav>
          </Layout.Sider>
        )}
        <Layout>
          {!kiosk && <HeaderBar />}
          <StandingBanner />
          <Layout.Content id="content" className="content" tabIndex={-1} role="main">
            <Suspense fallback={null}>
              <Outlet />
            </Suspense>
          </Layout.Content>
        </Layout>
      </Layout>
    </div>
  );
}
