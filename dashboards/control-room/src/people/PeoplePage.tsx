import { TabbedPage } from '../editing/TabbedPage';
import { useMay } from '../session/SessionProvider';
import { useTexts } from '../texts/useTexts';
import { peopleTexts } from './peopleTexts';
import { Permissions } from './Permissions';
import { Users } from './Users';

/** Who may log in, and what each role may do. */
export default function PeoplePage() {
  const t = useTexts(peopleTexts);
  return (
    <TabbedPage
      tabs={[
        { key: 'users', label: t.users, content: <Users />, may: useMay('people.read') },
        { key: 'permissions', label: t.permissions, content: <Permissions />, may: useMay('permissions.read') },
      ]}
    />
  );
}
