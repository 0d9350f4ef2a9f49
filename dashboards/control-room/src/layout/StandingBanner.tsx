import { Alert } from 'antd';
import { useLiveStanding } from '../live/LiveProvider';
import { defineTexts, useTexts } from '../texts/useTexts';

const texts = defineTexts({
  zh: { connecting: '正在连接实时数据……', lost: '与服务的实时连接已中断，画面不是最新的，正在自动重连。', silent: '服务已超过 20 秒没有消息，画面可能不是最新的。' },
  en: { connecting: 'Connecting to the live stream …', lost: 'The live connection is cut: this page is out of date. Reconnecting by itself.', silent: 'Nothing was heard from the service for 20 seconds: this page may be out of date.' },
});

/** Says when the page is not true any more. Nothing when it is. */
export function StandingBanner() {
  const t = useTexts(texts);
  const { stream, known } = useLiveStanding();
  if (stream === 'live') {
    return null;
  }

  return <Alert banner role="status" type={known ? 'error' : 'info'} title={stream === 'silent' ? t.silent : known ? t.lost : t.connecting} data-standing={known ? 'stale' : 'connecting'} />;
}
