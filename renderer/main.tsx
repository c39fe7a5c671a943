// First, because it must run before any schema is made.
import '@renderer/api/zod-without-eval';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createTransport } from '@renderer/api';
import '@renderer/ui/styles/index.css';
import { createClient } from '@shared/contract/transport';
import { App } from './app/App';

const root = document.getElementById('root');
if (root === null) throw new Error('The page has no place for the interface.');

createRoot(root).render(
  <StrictMode>
    <App client={createClient(createTransport())} />
  </StrictMode>,
);
