/** Says so when the device has lost the network. */
import { useSyncExternalStore } from 'react'
import { Icon } from '../ui/icons.tsx'
import { useWords } from '../ui/language.tsx'
import { words } from './words.ts'

export function Offline() {
  const t = useWords(words)
  const online = useSyncExternalStore(subscribe, () => navigator.onLine)
  return (
    <div role="status" className="q-no-print">
      {!online && (
        <p className="p-offline">
          <Icon name="warning" />
          {t('offline')}
        </p>
      )}
    </div>
  )
}

function subscribe(hear: () => void) {
  addEventListener('online', hear)
  addEventListener('offline', hear)
  return () => {
    removeEventListener('online', hear)
    removeEventListener('offline', hear)
  }
}
