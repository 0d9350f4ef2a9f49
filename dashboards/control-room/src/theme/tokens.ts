import type { ThemeConfig } from 'antd';
import type { ColourScheme } from './colourScheme';

const shared = {
  fontFamily: "system-ui, -apple-system, 'Segoe UI', 'Noto Sans SC', 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif",
  borderRadius: 6,
};

// The menu is dark in both themes.
const menu = { darkItemSelectedBg: '#1559b7', darkItemColor: 'rgba(255,255,255,0.78)' };

/**
 * Ant Design's tokens in our colours. Words have a contrast of at least 4.5:1 on what they stand on: the page, a panel, the light fill of their own colour.
 * In the dark one blue cannot be both: light enough to be read on the page, and dark enough under white words. So main buttons have a darker one.
 */
export const tokens: Readonly<Record<ColourScheme, Pick<ThemeConfig, 'token' | 'components'>>> = {
  light: {
    token: {
      ...shared,
      colorPrimary: '#1559b7',
      colorLink: '#1559b7',
      colorInfo: '#1559b7',
      colorSuccess: '#1a7431',
      colorError: '#c81e1e',
      colorWarning: '#8f5300',
      // Their fills, which would else be made of the same dark colours.
      colorPrimaryBg: '#edf4ff', colorPrimaryBgHover: '#dbe9ff', colorPrimaryBorder: '#a9c8f5',
      colorInfoBg: '#edf4ff', colorInfoBorder: '#a9c8f5',
      colorSuccessBg: '#eefaf3', colorSuccessBorder: '#a9dcc0',
      colorErrorBg: '#fff1f0', colorErrorBgHover: '#ffe3e0', colorErrorBorder: '#f3b4ae',
      colorWarningBg: '#fff7e6', colorWarningBorder: '#f0cd8f',
      colorTextSecondary: 'rgba(0,0,0,0.68)',
      colorTextTertiary: 'rgba(0,0,0,0.62)',
      colorTextDescription: 'rgba(0,0,0,0.65)',
      colorTextPlaceholder: 'rgba(0,0,0,0.58)',
    },
    components: { Menu: menu },
  },
  dark: {
    token: {
      ...shared,
      colorPrimary: '#4c9aff',
      colorLink: '#7ab8ff',
      colorInfo: '#5ba5ff',
      colorError: '#ff7a7a',
      colorTextSecondary: 'rgba(255,255,255,0.72)',
      colorTextTertiary: 'rgba(255,255,255,0.66)',
      colorTextDescription: 'rgba(255,255,255,0.72)',
      colorTextPlaceholder: 'rgba(255,255,255,0.6)',
    },
    components: {
      Menu: menu,
      Button: {
        colorPrimary: '#1a63c6', colorPrimaryHover: '#2270d8', colorPrimaryActive: '#1559b7',
        dangerColor: '#1a0503', defaultHoverColor: '#7ab8ff', defaultHoverBorderColor: '#7ab8ff', defaultActiveColor: '#7ab8ff', defaultActiveBorderColor: '#7ab8ff',
      },
    },
  },
};
