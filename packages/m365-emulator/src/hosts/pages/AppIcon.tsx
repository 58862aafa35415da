// The app's mark: two steps up, in the app's colour.

export function AppIcon({ size }: { size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="7" fill="#5b5fc7" />
      <path d="M16 6.5 24.5 15h-5v10.5h-7V15h-5z" fill="#fff" />
      <path d="M12.5 25.5h7" stroke="#c5cbfa" strokeWidth="2.4" strokeLinecap="round" />
    </svg>
  )
}
