import { useEffect } from 'react';

/** Title of the browser's tab. */
export function useTitle(title: string | null | undefined): void {
  useEffect(() => {
    document.title = title ? `${title} · 护知` : '护知';
  }, [title]);
}
