import { Button, Result } from 'antd';
import { useEffect, useEffectEvent } from 'react';
import { useTexts, defineTexts } from '../texts/useTexts';

const texts = defineTexts({
  zh: { title: '服务无法访问', retry: '重试', what: '请检查网络连接；服务恢复后页面会继续工作。' },
  en: { title: 'The service is not reached', retry: 'Try again', what: 'Check the connection; the page goes on when the service is back.' },
});

const again = 5_000;

/** The whole page when nothing can be shown without the service. Tries again by itself. */
export function Unreachable({ problem, retry }: { problem: Error; retry: () => void }) {
  const t = useTexts(texts);
  const retryNow = useEffectEvent(retry);
  useEffect(() => {
    const timer = setInterval(() => retryNow(), again);
    return () => clearInterval(timer);
  }, []);
  return (
    <Result
      status="warning"
      title={t.title}
      subTitle={`${t.what} (${problem.message})`}
      extra={
        <Button type="primary" onClick={retry}>
          {t.retry}
        </Button>
      }
    />
  );
}
