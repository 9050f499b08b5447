/** A dialog that holds one form; it gives focus back to where it came from. */
import { Modal } from 'antd'
import type { ReactNode } from 'react'

interface DialogProps {
  title: string
  open: boolean
  close: () => void
  wide?: boolean
  children: ReactNode
}

/** The content is made anew each time it opens, so that no old answer stands in a new form. */
export function Dialog({ title, open, close, wide, children }: DialogProps) {
  return (
    <Modal title={title} open={open} onCancel={close} footer={null} width={wide ? 760 : 520} destroyOnHidden>
      {children}
    </Modal>
  )
}
