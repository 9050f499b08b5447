/** Short notices after an act: seen as a message, heard through a live region, and refusals in the same place. */
import { App } from 'antd'
import { useCallback } from 'react'
import { useProblemTitle } from './problem.tsx'

/** `notice.done('已公布')`, `notice.failed(error)`. The live region stands in the shell. */
export function useNotice() {
  const { message } = App.useApp()
  const title = useProblemTitle()
  const done = useCallback(
    (text: string) => {
      void message.success(text)
      announce(text)
    },
    [message],
  )
  const failed = useCallback(
    (error: unknown) => {
      const text = title(error)
      void message.error(text, 6)
      announce(text)
    },
    [message, title],
  )
  return { done, failed }
}

/** Says something to screen readers only. */
export function announce(text: string) {
  const region = document.getElementById('w-live')
  if (!region) return
  region.textContent = ''
  setTimeout(() => {
    region.textContent = text
  }, 60)
}

export function LiveRegion() {
  return <div id="w-live" className="w-heard" role="status" aria-live="polite" />
}
