/** One small set of line icons, 20 by 20, drawn with the colour of the text around them. */

const drawings = {
  search: 'M9 15A6 6 0 1 0 9 3a6 6 0 0 0 0 12ZM13.5 13.5 17.5 17.5',
  close: 'M5 5 15 15M15 5 5 15',
  check: 'M4 10.5 8 14.5 16 5.5',
  down: 'M5 7.5 10 12.5 15 7.5',
  right: 'M7.5 5 12.5 10 7.5 15',
  left: 'M12.5 5 7.5 10 12.5 15',
  arrow: 'M3.5 10H16M11 5 16 10 11 15',
  question:
    'M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15ZM7.8 7.9a2.2 2.2 0 1 1 3.3 1.9c-.7.4-1.1.9-1.1 1.7M10 14v.1',
  warning: 'M10 3 18 16.5H2ZM10 8v4M10 14.2v.1',
  lock: 'M5 9h10v8H5ZM7 9V6.5a3 3 0 0 1 6 0V9',
  sun: 'M10 13.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM10 1.5v2M10 16.5v2M1.5 10h2M16.5 10h2M4 4l1.4 1.4M14.6 14.6 16 16M16 4l-1.4 1.4M5.4 14.6 4 16',
  moon: 'M16.5 12A7 7 0 0 1 8 3.5a7 7 0 1 0 8.5 8.5Z',
  system: 'M2.5 4h15v10h-15ZM7 17h6',
  download: 'M10 3v10M5.5 8.5 10 13l4.5-4.5M3.5 17h13',
  print: 'M6 7V3h8v4M6 14H3V7h14v7h-3M6 11.5h8V17H6Z',
  save: 'M5 3h10v14l-5-4-5 4Z',
  filter: 'M3 5h14M5.5 10h9M8.5 15h3',
  keyboard: 'M2.5 5h15v10h-15ZM5.5 8.5h.1M9 8.5h.1M12.5 8.5h.1M7 12h6',
  menu: 'M3 5.5h14M3 10h14M3 14.5h14',
  person: 'M10 10a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM3.5 17.5a6.5 6.5 0 0 1 13 0',
  building: 'M4 17V3h8v14M12 8h4v9M2.5 17h15M6.5 6.5h3M6.5 10h3M6.5 13.5h3',
  image: 'M3 4h14v12H3ZM3 14l4-4 3 3 3-3 4 4M12.5 7.5h.1',
  trash: 'M4 6h12M8 6V3.5h4V6M5.5 6l.8 11h7.4l.8-11',
} as const
export type IconName = keyof typeof drawings

/** Decoration only: the word beside it, or the button's label, carries the meaning. */
export function Icon({ name, size = 20 }: { name: IconName; size?: number }) {
  return (
    <svg
      className="q-icon"
      viewBox="0 0 20 20"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.7"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={drawings[name]} />
    </svg>
  )
}
