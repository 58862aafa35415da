import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components'

/** The pane's few shapes, for a width from 300 px on. */
export const usePaneStyles = makeStyles({
  pane: {
    padding: '12px 16px 32px',
    boxSizing: 'border-box',
    minHeight: '100vh',
    maxWidth: '640px',
    marginInline: 'auto',
  },
  stack: { display: 'flex', flexDirection: 'column', rowGap: '12px', minWidth: 0 },
  tight: { display: 'flex', flexDirection: 'column', rowGap: '4px', minWidth: 0 },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
    ':focus': { outlineStyle: 'none' },
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  person: { display: 'flex', alignItems: 'center', columnGap: '12px', minWidth: 0 },
  name: { overflowWrap: 'anywhere', fontWeight: tokens.fontWeightSemibold },
  state: {
    ...typographyStyles.caption1Strong,
    alignSelf: 'flex-start',
    paddingInline: '6px',
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  card: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: '8px',
    padding: '12px',
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    minWidth: 0,
  },
  mail: {
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    margin: 0,
    fontFamily: 'inherit',
  },
  row: { display: 'flex', flexWrap: 'wrap', gap: '8px', alignItems: 'center' },
  tabs: { marginInline: '-10px', marginBottom: '12px' },
})
