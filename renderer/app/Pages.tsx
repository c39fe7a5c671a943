import type { ReactNode } from 'react';
import { Redirect, Route, Switch, useLocation } from 'wouter';
import { BodiesPage, BodyPage, PeoplePage, PersonPage } from '@renderer/features/directory';
import { HearingPage } from '@renderer/features/hearing';
import { HearingsPage, NewHearingPage } from '@renderer/features/hearings';
import { RegisterPage } from '@renderer/features/register';
import { ScreenPage } from '@renderer/features/screen';
import { SettingsPage } from '@renderer/features/settings';
import { WelcomePage } from '@renderer/features/welcome';
import { ErrorBoundary } from './ErrorBoundary';
import { Frame } from './frame/Frame';
import { NotFoundPage } from './NotFoundPage';
import { PageFault } from './PageFault';
import { routePatterns } from './routes';

/** The page of the present address, in the frame; the first page stands alone. */
export function Pages(): ReactNode {
  const [path] = useLocation();
  return (
    <Switch>
      <Route path={routePatterns.welcome}>
        <WelcomePage />
      </Route>
      <Route path={routePatterns.screen}>
        {({ hearingId }) => <ScreenPage key={hearingId} hearingId={hearingId} />}
      </Route>
      <Route>
        <Frame>
          <ErrorBoundary resetKey={path} fallback={(error) => <PageFault error={error} />}>
            <FramedPage />
          </ErrorBoundary>
        </Frame>
      </Route>
    </Switch>
  );
}

interface HearingParams {
  readonly hearingId: string;
  readonly section: string | undefined;
  readonly targetId: string | undefined;
  // The router asks for an index signature.
  readonly [name: string]: string | undefined;
}

function FramedPage(): ReactNode {
  return (
    <Switch>
      <Route path="/">
        <Redirect to={routePatterns.hearings} replace />
      </Route>
      <Route path={routePatterns.hearings}>
        <HearingsPage />
      </Route>
      <Route path={routePatterns.newHearing}>
        <NewHearingPage />
      </Route>
      <Route<HearingParams> path={routePatterns.hearing}>
        {({ hearingId, section, targetId }) => (
          <HearingPage key={hearingId} hearingId={hearingId} section={section} targetId={targetId} />
        )}
      </Route>
      <Route path={routePatterns.people}>
        <PeoplePage />
      </Route>
      <Route path={routePatterns.person}>
        {({ personId }) => <PersonPage key={personId} personId={personId} />}
      </Route>
      <Route path={routePatterns.bodies}>
        <BodiesPage />
      </Route>
      <Route path={routePatterns.body}>{({ bodyId }) => <BodyPage key={bodyId} bodyId={bodyId} />}</Route>
      <Route path={routePatterns.register}>
        <RegisterPage />
      </Route>
      <Route path={routePatterns.settings}>
        <SettingsPage />
      </Route>
      <Route>
        <NotFoundPage />
      </Route>
    </Switch>
  );
}
