import type { Schema } from '../api/types';

type Action = Schema<'ActionView'>;

/** Actions of one subject: `alarms` of `alarms.acknowledge`. */
export interface ActionGroup {
  readonly subject: string;
  readonly actions: readonly Action[];
}

/**
 * The actions by subject, those that were searched for. Every word must be found in the action's name or in what it opens.
 * @param changedOnly only those where the site has decided against the delivered rule.
 */
export function groupedActions(actions: readonly Action[], search: string, changedOnly: boolean): readonly ActionGroup[] {
  const words = search.toLowerCase().split(/\s+/).filter((word) => word !== '');
  const groups = new Map<string, Action[]>();
  for (const action of actions) {
    const text = [action.name, ...action.endpoints].join(' ').toLowerCase();
    if (words.every((word) => text.includes(word)) && (!changedOnly || action.roles.some((role) => role.changed))) {
      const subject = action.name.split('.')[0] ?? action.name;
      groups.set(subject, [...(groups.get(subject) ?? []), action]);
    }
  }

  return [...groups].map(([subject, found]) => ({ subject, actions: found }));
}
