import type { ReactNode } from 'react';
import { Router } from 'wouter';
import { ApiProvider } from '@renderer/api';
import { ToastRegion } from '@renderer/ui';
import type { Client } from '@shared/contract/transport';
import { ErrorBoundary } from './ErrorBoundary';
import { useHashPath, useHashSearch } from './hash-location';
import { PageFault } from './PageFault';
import { Pages } from './Pages';
import { usePrintWishes } from './printing';
import { Start } from './start/Start';
import { TextProvider, useText } from './text';
import { useTheme } from './theme';

/** The whole interface over one client: the same in the window and in a browser. */
export function App({ client }: { readonly client: Client }): ReactNode {
  return (
    <ApiProvider client={client}>
      <TextProvider>
        <Router hook={useHashPath} searchHook={useHashSearch}>
          <ErrorBoundary fallback={(error) => <PageFault error={error} />}>
            <Themed>
              <Start>
                <Pages />
              </Start>
            </Themed>
          </ErrorBoundary>
          <Messages />
        </Router>
      </TextProvider>
    </ApiProvider>
  );
}

function Themed({ children }: { readonly children: ReactNode }): ReactNode {
  useTheme();
  usePrintWishes();
  return children;
}

function Messages(): ReactNode {
  const { t } = useText();
  return <ToastRegion label={t('app.notifications')} dismissLabel={t('app.action.close')} />;
}
