import type { ReactNode } from 'react';
import type { Schema } from '../../api/types';
import { useFormats } from '../../shared/formats';
import { useLanguage } from '../../texts/language';
import { defineTexts, localText, useTexts } from '../../texts/useTexts';

const texts = defineTexts({
  zh: { score: (score: string) => `${score} 分` },
  en: { score: (score: string) => `${score} points` },
});

/** A candidate with the terms of the score in words and as bars. */
export function Candidate({ candidate, place, children }: { candidate: Schema<'CandidateView'>; place: number; children: ReactNode }) {
  const t = useTexts(texts);
  return (
    <li className="candidate">
      <div className="candidate-head">
        <strong>
          {place}. <CandidateName name={candidate.name} />
        </strong>
        <span>{t.score(useFormats().number(candidate.score, 1))}</span>
        {children}
      </div>
      <ScoreTerms terms={candidate.terms} />
    </li>
  );
}

function CandidateName({ name }: { name: Schema<'LocalText'> }) {
  return localText(name, useLanguage());
}

export function ScoreTerms({ terms }: { terms: readonly Schema<'ScoreTermView'>[] }) {
  const language = useLanguage();
  return (
    <ul className="score-terms">
      {terms.map((term) => (
        <li key={term.name} className="score-term">
          <span className="score-bar" aria-hidden>
            <span style={{ width: `${term.most === 0 ? 0 : Math.round((100 * term.points) / term.most)}%` }} />
          </span>
          <span>{localText(term.words, language)}</span>
        </li>
      ))}
    </ul>
  );
}
