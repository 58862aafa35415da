// The app's picture: the one handed in, or its first letter on its accent colour.
import { useStage } from './stage-world.ts'

export function AppIcon({ size }: { size: number }) {
  const { appName, pages } = useStage().settings
  if (pages.icon !== null) return <img src={pages.icon} width={size} height={size} alt="" />
  return (
    <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="7" fill={pages.accentColor} />
      <text x="16" y="22" textAnchor="middle" fontSize="18" fontWeight="600" fill="#fff">
        {appName.slice(0, 1)}
      </text>
    </svg>
  )
}
