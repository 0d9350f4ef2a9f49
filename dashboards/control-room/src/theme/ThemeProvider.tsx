import { App, ConfigProvider, theme } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { useEffect, type ReactNode } from 'react';
import { useLanguage } from '../texts/language';
import { useColourScheme } from './colourScheme';

/** Ant Design in our colours, light or dark, in the reader's language; its style elements carry the page's nonce. */
export function ThemeProvider({ children }: { children: ReactNode }) {
  const scheme = useColourScheme();
  const language = useLanguage();
  useEffect(() => {
    document.documentElement.dataset['theme'] = scheme;
    document.documentElement.lang = language;
  }, [scheme, language]);
  return (
    <ConfigProvider
      locale={language === 'zh' ? zhCN : enUS}
      csp={nonce === undefined ? {} : { nonce }}
      theme={{
        algorithm: scheme === 'dark' ? theme.darkAlgorithm : theme.defaultAlgorithm,
        token: {
          colorPrimary: scheme === 'dark' ? '#4c9aff' : '#1559b7',
          colorLink: scheme === 'dark' ? '#7ab8ff' : '#1559b7',
          // Words in these colours stand on white and on their own light fill: at least 4.5:1.
          ...(scheme === 'light' && { colorSuccess: '#1a7431', colorError: '#c81e1e', colorWarning: '#8f5300' }),
          colorTextSecondary: scheme === 'dark' ? 'rgba(255,255,255,0.72)' : 'rgba(0,0,0,0.68)',
          colorTextTertiary: scheme === 'dark' ? 'rgba(255,255,255,0.66)' : 'rgba(0,0,0,0.62)',
          colorTextDescription: scheme === 'dark' ? 'rgba(255,255,255,0.72)' : 'rgba(0,0,0,0.65)',
          colorTextPlaceholder: scheme === 'dark' ? 'rgba(255,255,255,0.6)' : 'rgba(0,0,0,0.58)',
          fontFamily: "system-ui, -apple-system, 'Segoe UI', 'Noto Sans SC', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif",
          borderRadius: 6,
          motion: !window.matchMedia('(prefers-reduced-motion: reduce)').matches,
        },
      }}
    >
      <App message={{ maxCount: 3 }} notification={{ placement: 'topRight', maxCount: 4 }} component={false}>
        {children}
      </App>
    </ConfigProvider>
  );
}

const nonceInPage = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content;
const nonce = nonceInPage === undefined || nonceInPage.startsWith('%') ? undefined : nonceInPage;
