import { useNavigate } from 'react-router';
import { ask } from '../api/client';
import { queryClient } from '../api/queries';

export function useSignOut(): () => Promise<void> {
  const navigate = useNavigate();
  return async () => {
    await ask('/sign-out', { method: 'POST', anonymous: true });
    // What one person read must not be shown to the next.
    queryClient.clear();
    await navigate('/sign-in');
  };
}
