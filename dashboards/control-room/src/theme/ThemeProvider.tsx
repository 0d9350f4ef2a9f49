import { App, ConfigProvider, theme } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { useEffect, type ReactNode } from 'react';
import { useLanguage } from '../texts/language';
import { useColourScheme } from './colourScheme';
import { styleNonce } from './styleNonce';
import { tokens } from './tokens';

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
      button={{ autoInsertSpace: false }}
      csp={styleNonce === undefined ? {} : { nonce: styleNonce }}
      theme={{
        algorithm: scheme === 'dark' ? theme.darkAlgorithm : theme.defaultAlgorithm,
        ...tokens[scheme],
        token: {
          ...tokens[scheme].token,
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
