import { Button, Result } from 'antd';
import { isRouteErrorResponse, useRouteError } from 'react-router';
import { api } from '../api/client';
import { Unreachable } from '../shared/Unreachable';
import { defineTexts, useTexts } from '../texts/useTexts';

const texts = defineTexts({
  zh: { missing: '没有这个页面', broken: '页面出错', home: '返回首页', reload: '重新加载', what: '重新加载通常可以解决；数据保存在服务端，没有丢失。' },
  en: { missing: 'There is no such page', broken: 'This page has failed', home: 'Home', reload: 'Load it again', what: 'Loading it again usually helps; data lies with the service and is not lost.' },
});

// What browsers and the bundler say when a part of the app did not come: the service was gone, or has another version now.
const partNotLoaded = /dynamically imported module|Unable to preload|module script failed/i;

/** A page that does not exist, or that has failed. */
export function Broken() {
  const t = useTexts(texts);
  const error = useRouteError();
  const missing = error === undefined || error === null || (isRouteErrorResponse(error) && error.status === 404);
  if (error instanceof Error && partNotLoaded.test(error.message)) {
    return <Unreachable problem={error} retry={() => void loadAgain()} />;
  }

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

/** Loads the page anew once the service answers; before that the browser's own page would take its place, for good. */
async function loadAgain(): Promise<void> {
  const status = await api.GET('/api/v1/session').then(({ response }) => response.status, () => 0);
  if (status > 0 && status < 500) {
    window.location.reload();
  }
}
