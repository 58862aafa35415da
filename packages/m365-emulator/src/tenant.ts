// Makes the tenants of the sample companies: their people are hired at the start, everything else when somebody looks.
import { Payroll } from './company/payroll.ts'
import type { SampleCompany } from './company/sample-company.ts'
import { guidFrom } from './company/random.ts'
import type { Tenant } from './store.ts'

/** The tenant of one company. `anchor`: ms since 1970, "today" of its records. */
export function tenantOf(company: SampleCompany, seed: string, anchor: number): Tenant {
  const { key, name, domain } = company
  const tenant = { id: guidFrom(seed, 'tenant', key), name, domain }
  const payroll = new Payroll(seed, anchor, tenant)
  company.hire(payroll)
  return { ...tenant, people: payroll.people }
}
