import { CheckCircleFilled, CloseCircleFilled, MinusCircleOutlined, WarningFilled } from '@ant-design/icons';
import type { Schema } from '../api/types';
import { useFormats } from '../shared/formats';
import { useLanguage } from '../texts/language';
import { localText, useTexts } from '../texts/useTexts';
import { figureText, goalText } from './figureText';
import { reportTexts } from './reportTexts';

type Figure = Schema<'FigureView'>;

/** Figures with what they should be and whether they are. */
export function FigureCards({ figures }: { figures: readonly Figure[] }) {
  return (
    <ul className="figures">
      {figures.map((figure) => (
        <FigureCard key={figure.name} figure={figure} />
      ))}
    </ul>
  );
}

function FigureCard({ figure }: { figure: Figure }) {
  const t = useTexts(reportTexts);
  const formats = useFormats();
  const language = useLanguage();
  const goal = goalText(figure, formats, t.limit);
  return (
    <li className={`figure figure-${figure.verdict}`}>
      <div className="figure-name">{localText(figure.label, language, figure.name)}</div>
      <div className="figure-value number">{figureText(figure, formats) ?? '–'}</div>
      <div className="figure-foot">
        <VerdictWord verdict={figure.verdict} />
        <span>{goal === undefined ? '' : `${t.goal} ${goal}`}</span>
        <span>{figure.value === null ? t.nothing : figure.of > 0 && t.of(formats.number(figure.of))}</span>
      </div>
    </li>
  );
}

/** Good or not, as a sign and a word. */
export function VerdictWord({ verdict }: { verdict: Schema<'Verdict'> }) {
  const t = useTexts(reportTexts);
  const icon = { none: <MinusCircleOutlined />, good: <CheckCircleFilled />, warning: <WarningFilled />, bad: <CloseCircleFilled /> }[verdict];
  return (
    <span className={`verdict verdict-${verdict}`}>
      {icon} {t.verdicts[verdict]}
    </span>
  );
}
