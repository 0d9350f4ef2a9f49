import { Alert, Button } from 'antd';
import { Problem } from '../api/problem';
import { defineTexts, useTexts } from '../texts/useTexts';

const texts = defineTexts({
  zh: { unreachable: '服务暂时无法访问，显示的内容可能不是最新的。', retry: '重试', failed: '没有成功' },
  en: { unreachable: 'The service is not reached at the moment; what is shown may be out of date.', retry: 'Try again', failed: 'That did not work' },
});

/** What went wrong, in the service's own sentence. */
export function ProblemNote({ problem, retry }: { problem: Error | null | undefined; retry?: () => void }) {
  const t = useTexts(texts);
  if (!problem) {
    return null;
  }

  const unreachable = problem instanceof Problem && problem.unreachable;
  return (
    <Alert
      role="alert"
      type={unreachable ? 'warning' : 'error'}
      showIcon
      title={unreachable ? t.unreachable : t.failed}
      description={problem.message}
      action={retry && <Button onClick={retry}>{t.retry}</Button>}
    />
  );
}
