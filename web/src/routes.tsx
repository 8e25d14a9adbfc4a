import { createBrowserRouter, Navigate } from 'react-router';
import { Layout } from './layout/Layout';
import { Broken } from './layout/Broken';
import { Loading } from './layout/Waiting';
import { NotFound } from './layout/NotFound';

// Each screen is loaded when it is first opened: forms and date pickers are most of the weight.
export const router = createBrowserRouter([
  {
    ErrorBoundary: Broken,
    HydrateFallback: Loading,
    children: [
      { path: '/sign-in', lazy: async () => ({ Component: (await import('./account/SignInPage')).SignInPage }) },
      { path: '/notices', lazy: async () => ({ Component: (await import('./notices/NoticesPage')).NoticesPage }) },
      {
        path: '/',
        Component: Layout,
        children: [
          { index: true, element: <Navigate to="/desks" replace /> },
          { path: 'desks/:desk?', lazy: async () => ({ Component: (await import('./desks/DesksPage')).DesksPage }) },
          { path: 'cases/new', lazy: async () => ({ Component: (await import('./intake/NewCasePage')).NewCasePage }) },
          { path: 'cases/:id', lazy: async () => ({ Component: (await import('./case/CasePage')).CasePage }) },
          {
            path: 'subjects/:id',
            lazy: async () => ({ Component: (await import('./subject/SubjectPage')).SubjectPage }),
          },
          { path: 'search', lazy: async () => ({ Component: (await import('./search/SearchPage')).SearchPage }) },
          { path: 'listings', lazy: async () => ({ Component: (await import('./search/ListingsPage')).ListingsPage }) },
          { path: 'terms', lazy: async () => ({ Component: (await import('./terms/TermsPage')).TermsPage }) },
          { path: 'laws', lazy: async () => ({ Component: (await import('./laws/LawsPage')).LawsPage }) },
          { path: 'laws/:act', lazy: async () => ({ Component: (await import('./laws/TouchedPage')).TouchedPage }) },
          { path: 'options', lazy: async () => ({ Component: (await import('./options/OptionsPage')).OptionsPage }) },
          {
            path: 'certificates',
            lazy: async () => ({ Component: (await import('./certificates/CertificatesPage')).CertificatesPage }),
          },
          { path: 'signing', lazy: async () => ({ Component: (await import('./signing/SigningPage')).SigningPage }) },
          { path: 'fines', lazy: async () => ({ Component: (await import('./fines/FinesPage')).FinesPage }) },
          { path: '*', Component: NotFound },
        ],
      },
    ],
  },
]);
