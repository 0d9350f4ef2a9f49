import { Alert, Button } from 'antd';
import { Problem } from '../api/problem';
import { ConflictNote } from '../shared/ConflictNote';
import { ProblemNote } from '../shared/ProblemNote';
import { useTexts } from '../texts/useTexts';
import { editingTexts } from './editingTexts';
import { refusalDetails } from './refusalDetails';

/** Why something was not saved: in the service's sentence, with its details line by line; when somebody else was faster, with the way back. */
export function SaveProblem({ problem, lookAgain }: { problem: Error | null; lookAgain?: () => void }) {
  const t = useTexts(editingTexts);
  if (!(problem instanceof Problem) || !problem.conflict) {
    return <ProblemNote problem={problem} />;
  }

  const details = refusalDetails(problem);
  return (
    <Alert
      role="alert"
      type="error"
      showIcon
      title={details.length === 0 ? problem.message : sentenceWithout(problem.message, details[0])}
      description={
        <>
          {details.length > 0 && (
            <ul className="save-details">
              {details.map((detail) => (
                <li key={detail}>{detail}</li>
              ))}
            </ul>
          )}
          <ConflictNote problem={problem} />
        </>
      }
      action={lookAgain && details.length === 0 && <Button onClick={lookAgain}>{t.lookAgain}</Button>}
    />
  );
}

/** The service repeats the first detail in its sentence, for those who read the sentence alone. */
function sentenceWithout(sentence: string, detail: string | undefined): string {
  return detail !== undefined && sentence.endsWith(detail) ? sentence.slice(0, -detail.length).trim() : sentence;
}
