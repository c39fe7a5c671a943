import { useState, type ReactNode } from 'react';
import { Pencil, Trash2 } from 'lucide-react';
import { useChangeDirectory } from '@renderer/api';
import { useStep } from '@renderer/app/attempt';
import { bodyPath, hrefOf } from '@renderer/app/routes';
import { useText } from '@renderer/app/text';
import { Button, IconButton, Inline, Link, Section, toasts } from '@renderer/ui';
import type { Directory } from '@shared/record/directory';
import type { DirectoryChange } from '@shared/record/directory-change';
import type { Membership, OfficeHolding } from '@shared/record/office';
import type { Person } from '@shared/record/person';
import { HoldingDialog } from '../HoldingDialog';
import { MembershipDialog } from '../MembershipDialog';
import { usePeriodText } from '../period-text';
import { postsOf, type Post } from './posts';
import styles from './PersonOffices.module.css';

interface PersonOfficesProps {
  readonly person: Person;
  readonly directory: Directory;
  readonly isReadOnly: boolean;
}

/** What is being added or edited in a dialog. */
type Edited =
  | { readonly kind: 'holding'; readonly holding: OfficeHolding | null }
  | { readonly kind: 'membership'; readonly membership: Membership | null };

/** Offices and memberships with their periods, the present ones first. */
export function PersonOffices({ person, directory, isReadOnly }: PersonOfficesProps): ReactNode {
  const { t, language } = useText();
  const changeDirectory = useChangeDirectory();
  const step = useStep();
  const [edited, setEdited] = useState<Edited | null>(null);
  const posts = postsOf(directory, person.id, language);

  function remove(post: Post): void {
    const [remove, restore] = removalOf(post);
    void step(async () => {
      await changeDirectory(remove);
      toasts.show({
        text: t('directory.person.removed', { what: post.text }),
        action: {
          label: t('app.action.undo'),
          onAction: () => void step(() => changeDirectory(restore)),
        },
      });
    });
  }

  return (
    <Section title={t('directory.person.offices')}>
      {posts.length === 0 ? <p className={styles.empty}>{t('directory.person.officesEmpty')}</p> : null}
      <ul className={styles.posts}>
        {posts.map((post) => (
          <PostLine
            key={post.id}
            post={post}
            isReadOnly={isReadOnly}
            onEdit={() => setEdited(post)}
            onRemove={() => remove(post)}
          />
        ))}
      </ul>
      {isReadOnly ? null : (
        <Inline>
          <Button size="small" onPress={() => setEdited({ kind: 'holding', holding: null })}>
            {t('directory.person.addOffice')}
          </Button>
          <Button size="small" onPress={() => setEdited({ kind: 'membership', membership: null })}>
            {t('directory.person.addMembership')}
          </Button>
        </Inline>
      )}
      {edited?.kind === 'holding' ? (
        <HoldingDialog personId={person.id} holding={edited.holding} onClose={() => setEdited(null)} />
      ) : null}
      {edited?.kind === 'membership' ? (
        <MembershipDialog
          personId={person.id}
          bodyId={null}
          membership={edited.membership}
          onClose={() => setEdited(null)}
        />
      ) : null}
    </Section>
  );
}

interface PostLineProps {
  readonly post: Post;
  readonly isReadOnly: boolean;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

function PostLine({ post, isReadOnly, onEdit, onRemove }: PostLineProps): ReactNode {
  const { t } = useText();
  const periodText = usePeriodText();
  return (
    <li className={styles.post}>
      <div className={styles.text}>
        <Link variant="quiet" href={hrefOf(bodyPath(post.bodyId))}>
          {post.text}
        </Link>
        <span className={styles.period}>{periodText(post)}</span>
      </div>
      {isReadOnly ? null : (
        <span className={styles.buttons}>
          <IconButton
            icon={Pencil}
            size="small"
            label={t('directory.person.edit', { what: post.text })}
            onPress={onEdit}
          />
          <IconButton
            icon={Trash2}
            size="small"
            label={t('directory.person.removeFrom', { what: post.text })}
            onPress={onRemove}
          />
        </span>
      )}
    </li>
  );
}

/** The change that removes a post, and the one that brings it back. */
function removalOf(post: Post): readonly [DirectoryChange, DirectoryChange] {
  if (post.kind === 'holding') {
    const { id, ...holding } = post.holding;
    return [
      { kind: 'holding.remove', holdingId: id },
      { kind: 'holding.add', holding },
    ];
  }
  const { id, ...membership } = post.membership;
  return [
    { kind: 'membership.remove', membershipId: id },
    { kind: 'membership.add', membership },
  ];
}
