import { useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { BookOpenCheck, Building2, Gavel, Keyboard, Settings, Users, type LucideIcon } from 'lucide-react';
import { useLocation } from 'wouter';
import { useQueryClient } from '@tanstack/react-query';
import { useConnection, useReadOnly, useSaveState } from '@renderer/api';
import { AppFrame, Banner, Button, IconButton, NavGroup, NavItem } from '@renderer/ui';
import { navigate } from '../hash-location';
import { hrefOf, routePatterns } from '../routes';
import { hearingSearchId } from '../search-focus';
import { ShortcutLegend } from '../shortcuts/ShortcutLegend';
import { useShortcuts } from '../shortcuts/use-shortcuts';
import { useText } from '../text';
import { Brand } from './Brand';
import { FileProblems } from './FileProblems';
import { FoundCopies } from './FoundCopies';
import styles from './Frame.module.css';
import { LanguageSwitch } from './LanguageSwitch';
import { SavingIndicator } from './SavingIndicator';
import { TroubleBanner } from './TroubleBanner';

const sections = [
  { name: 'hearings', path: routePatterns.hearings, icon: Gavel },
  { name: 'people', path: routePatterns.people, icon: Users },
  { name: 'bodies', path: routePatterns.bodies, icon: Building2 },
  { name: 'register', path: routePatterns.register, icon: BookOpenCheck },
  { name: 'settings', path: routePatterns.settings, icon: Settings },
] as const satisfies readonly { name: string; path: string; icon: LucideIcon }[];

/** The window around every page: navigation, language, save state, what has gone wrong, the shortcuts of all pages. */
export function Frame({ children }: { readonly children: ReactNode }): ReactNode {
  const { t } = useText();
  const [path] = useLocation();
  const isLost = useIsLost();
  const queries = useQueryClient();
  const [isLegendOpen, setIsLegendOpen] = useState(false);
  useGlobalShortcuts(() => setIsLegendOpen(true));
  const page = useStartOfPage(path);

  return (
    <AppFrame
      skipLabel={t('app.navigation.skip')}
      navigationLabel={t('app.navigation.label')}
      brand={<Brand />}
      navigation={
        <NavGroup>
          {sections.map(({ name, path: sectionPath, icon }) => (
            <NavItem
              key={name}
              href={hrefOf(sectionPath)}
              label={t(`app.navigation.${name}`)}
              icon={icon}
              isCurrent={path === sectionPath || path.startsWith(`${sectionPath}/`)}
            />
          ))}
        </NavGroup>
      }
      sidebarEnd={
        <>
          <SavingIndicator />
          <div className={styles.controls}>
            <LanguageSwitch />
            <IconButton
              icon={Keyboard}
              label={t('app.navigation.shortcuts')}
              keyHint="F1"
              onPress={() => setIsLegendOpen(true)}
            />
          </div>
        </>
      }
      top={
        <div className={styles.banners}>
          <TroubleBanner />
          {isLost ? (
            <Banner
              tone="danger"
              actions={
                <Button size="small" onPress={() => void queries.invalidateQueries()}>
                  {t('app.action.retry')}
                </Button>
              }
            >
              {t('app.start.lost')}
            </Banner>
          ) : null}
          <FoundCopies />
          <FileProblems />
        </div>
      }
    >
      <div ref={page} tabIndex={-1} className={styles.page}>
        {children}
      </div>
      <ShortcutLegend isOpen={isLegendOpen} onClose={() => setIsLegendOpen(false)} />
    </AppFrame>
  );
}

/** The event stream is broken, or the last change found nobody to take it. */
function useIsLost(): boolean {
  const connection = useConnection();
  const saving = useSaveState();
  // Then the banner of what is held in memory says it.
  if (saving.kind === 'waiting' && saving.problem.code === 'host.unreachable') return false;
  return connection === 'lost' || (saving.kind === 'failed' && saving.problem.code === 'host.unreachable');
}

function useGlobalShortcuts(openLegend: () => void): void {
  const isReadOnly = useReadOnly();

  function prepareHearing(): void {
    if (!isReadOnly) navigate(routePatterns.newHearing);
  }

  function searchHearings(): void {
    const isAtList = window.location.hash.startsWith(`${hrefOf(routePatterns.hearings)}?`);
    if (!isAtList) navigate(routePatterns.hearings);
    requestAnimationFrame(() => document.getElementById(hearingSearchId)?.focus());
  }

  useShortcuts([
    { code: 'KeyK', ctrl: true, run: searchHearings },
    { code: 'KeyN', ctrl: true, run: prepareHearing },
    // A browser keeps Ctrl+N for itself.
    { code: 'KeyN', alt: true, run: prepareHearing },
    ...sections.map((section, index) => ({
      code: `Digit${index + 1}`,
      alt: true,
      run: () => navigate(section.path),
    })),
    { code: 'F1', run: openLegend },
    { code: 'Slash', shift: true, run: openLegend },
  ]);
}

/**
 * A new page begins at its top, and the keyboard at its head where the pressed link went away with the old page.
 * Sections of one hearing are one page.
 */
function useStartOfPage(path: string) {
  const page = useRef<HTMLDivElement>(null);
  const name = path.split('/').slice(0, 3).join('/');
  const lastName = useRef(name);
  // Before the effects of the page itself: it may scroll to what the address points at.
  useLayoutEffect(() => {
    if (lastName.current === name) return;
    lastName.current = name;
    page.current?.closest('main')?.scrollTo(0, 0);
    if (document.activeElement === document.body) page.current?.focus({ preventScroll: true });
  }, [name]);
  return page;
}
