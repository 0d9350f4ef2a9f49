import { Button, Result } from 'antd';
import { isRouteErrorResponse, useRouteError } from 'react-router';
import { defineTexts, useTexts } from '../texts/useTexts';

const texts = defineTexts({
  zh: { missing: '没有这个页面', broken: '页面出错', home: '返回首页', reload: '重新加载', what: '重新加载通常可以解决；数据保存在服务端，没有丢失。' },
  en: { missing: 'There is no such page', broken: 'This page has failed', home: 'Home', reload: 'Load it again', what: 'Loading it again usually helps; data lies with the service and is not lost.' },
});

/** A page that does not exist, or that has failed. */
export function Broken() {
  const t = useTexts(texts);
  const error = useRouteError();
  const missing = error === undefined || error === null || (isRouteErrorResponse(error) && error.status === 404);
  const reason = error instanceof Error ? error.message : '';
  return (
    <Result
      status={missing ? '404' : 'error'}
      title={missing ? t.missing : t.broken}
      subTitle={missing ? undefined : `${t.what} ${reason}`}
      extra={[
        <Button key="home" type="primary" href="/">
          {t.home}
        </Button>,
        !missing && (
          <Button key="again" onClick={() => window.location.reload()}>
            {t.reload}
          </Button>
        ),
      ]}
    />
  );
}
