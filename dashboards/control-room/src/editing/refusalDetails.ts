import type { Problem } from '../api/problem';

/** The `details` of a refusal: one sentence for each thing that would be harmed, such as hours with nobody on duty. */
export function refusalDetails(problem: Problem): readonly string[] {
  const details = problem.members['details'];
  return Array.isArray(details) ? details.filter((detail): detail is string => typeof detail === 'string') : [];
}
