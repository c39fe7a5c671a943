import { useState, type ReactNode } from 'react';
import { Pencil } from 'lucide-react';
import { hrefOf, personPath } from '@renderer/app/routes';
import { useText } from '@renderer/app/text';
import { today } from '@renderer/app/today';
import { Badge, Button, IconButton, Link, Section } from '@renderer/ui';
import { compareNames } from '@shared/calendar/name-order';
import { membershipRoles, type Membership } from '@shared/record/office';
import { directoryIndex } from '@shared/rules/directory-lookup';
import { personName } from '@shared/rules/names';
import { membersOn } from '@shared/rules/office-on-date';
import { MembershipDialog } from '../MembershipDialog';
import type { BodySectionProps } from './BodyPage';
import styles from './BodyLists.module.css';

/** Who belongs to the body today: those with an office in it first, then by name. */
export function BodyMembers({ body, directory, isReadOnly }: BodySectionProps): ReactNode {
  const { t, language } = useText();
  const [edited, setEdited] = useState<{ readonly membership: Membership | null } | null>(null);
  const index = directoryIndex(directory);
  const members = membersOn(directory, body.id, today())
    .map((membership) => {
      const person = index.person(membership.personId);
      return { membership, name: person === undefined ? '' : personName(person, language).text };
    })
    .toSorted(
      (a, b) => rank(a.membership.role) - rank(b.membership.role) || compareNames(a.name, b.name, language),
    );

  return (
    <Section
      title={t('directory.body.members')}
      actions={members.length === 0 ? undefined : <Badge>{members.length}</Badge>}
    >
      {members.length === 0 ? <p className={styles.empty}>{t('directory.body.membersEmpty')}</p> : null}
      <ul>
        {members.map(({ membership, name }) => (
          <li key={membership.id} className={styles.line}>
            <span className={styles.text}>
              <Link variant="quiet" href={hrefOf(personPath(membership.personId))}>
                {name || t('app.noName')}
              </Link>
              {membership.role === 'member' ? null : (
                <span className={styles.secondary}>{t(`record.membershipRole.${membership.role}`)}</span>
              )}
            </span>
            {isReadOnly ? null : (
              <IconButton
                icon={Pencil}
                size="small"
                label={t('directory.person.edit', { what: name })}
                onPress={() => setEdited({ membership })}
              />
            )}
          </li>
        ))}
      </ul>
      {isReadOnly ? null : (
        <div>
          <Button size="small" onPress={() => setEdited({ membership: null })}>
            {t('directory.body.addMember')}
          </Button>
        </div>
      )}
      {edited === null ? null : (
        <MembershipDialog
          personId={null}
          bodyId={body.id}
          membership={edited.membership}
          onClose={() => setEdited(null)}
        />
      )}
    </Section>
  );
}

/** Those who lead the body stand before its members. */
function rank(role: Membership['role']): number {
  return role === 'member' ? membershipRoles.length : membershipRoles.indexOf(role);
}
