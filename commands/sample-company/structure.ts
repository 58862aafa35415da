// How Alderwood Instruments is built: seven departments, who leads them, and how many work at each level.
import { named, team, times, title, type Department, type Place } from '#emulator/company/structure.ts'

export const CEO: Place = named('Ingrid', 'Solheim', 'Chief Executive Officer', 2900)
export const CEO_ASSISTANT: Place = named('Margit', 'Aas', 'Executive Assistant', 2600)

export const DEPARTMENTS: readonly Department[] = [
  {
    name: 'Product',
    list: 'product',
    office: 'Gothenburg',
    head: named('Henrik', 'Dahl', 'Chief Product Officer', 2100),
    directors: [
      {
        director: named('Marcus', 'Oyelaran', 'Director of Product', 1650),
        teams: [
          team(
            named('Priya', 'Raman', 'Senior Product Manager', 1480),
            ['Product Analyst', 'Associate Product Manager', 'Product Operations Specialist'],
            [
              named('Maya', 'Lindqvist', 'Junior Product Analyst', 760),
              named('Leo', 'Hartmann', 'Product Analyst', 990),
              named('Noura', 'Aziz', 'UX Researcher', 820),
            ],
          ),
          team(title('Product Manager'), ['Product Analyst', 'Product Designer', 'Data Analyst', 'Technical Writer']),
        ],
      },
      {
        director: title('Director of Design'),
        teams: [team(title('Design Lead'), ['Product Designer', 'UX Researcher', 'Interaction Designer'])],
      },
    ],
  },
  {
    name: 'Engineering',
    list: 'engineering',
    office: 'Gothenburg',
    head: named('Katrin', 'Vogt', 'Chief Technology Officer', 2400),
    directors: [
      {
        director: title('Director of Software'),
        teams: [
          team(named('Yuki', 'Tanaka', 'Engineering Lead, Calibration Portal', 1300), [
            ...times(3, 'Software Engineer'),
            'Senior Software Engineer',
            'Test Engineer',
          ]),
          team(title('Engineering Manager'), [...times(2, 'Software Engineer'), 'Data Engineer']),
        ],
      },
      {
        director: title('Director of Hardware'),
        teams: [
          team(title('Electronics Manager'), [...times(3, 'Electronics Engineer'), 'Firmware Engineer']),
          team(title('Laboratory Manager'), ['Metrology Engineer', 'Metrology Engineer', 'Laboratory Technician']),
        ],
      },
    ],
  },
  {
    name: 'Operations',
    list: 'operations',
    office: 'Gdańsk',
    head: named('Elena', 'Petrova', 'Vice President Operations', 1900),
    directors: [
      {
        director: title('Director of Supply'),
        teams: [
          team(
            title('Supply Chain Manager'),
            [...times(2, 'Supply Planner'), 'Buyer'],
            [named('Yusuf', 'Demir', 'Operations Analyst', 1100)],
          ),
          team(title('Logistics Manager'), [...times(3, 'Logistics Coordinator'), 'Customs Specialist']),
        ],
      },
      {
        director: title('Plant Director'),
        teams: [team(title('Production Manager'), [...times(3, 'Production Planner'), 'Quality Engineer'])],
      },
    ],
  },
  {
    name: 'Finance',
    list: 'finance',
    office: 'Hamburg',
    head: named('Rafael', 'Costa', 'Chief Financial Officer', 1500),
    directors: [
      {
        director: title('Financial Controller'),
        teams: [
          team(title('Accounting Manager'), [...times(3, 'Accountant'), 'Payroll Specialist']),
          team(
            title('Planning Manager'),
            [...times(2, 'Financial Analyst')],
            [named('Anna', 'Schmidt', 'Financial Analyst', 640)],
          ),
        ],
      },
    ],
  },
  {
    name: 'Sales and Marketing',
    list: 'sales',
    office: 'Hamburg',
    head: named('Olivier', 'Martin', 'Chief Commercial Officer', 1200),
    directors: [
      {
        director: title('Sales Director Europe'),
        teams: [
          team(
            title('Regional Sales Manager'),
            [...times(4, 'Account Manager')],
            [named('Anna', 'Schmidt', 'Key Account Manager', 1420)],
          ),
          team(title('Sales Operations Manager'), ['Sales Analyst', 'Tender Specialist']),
        ],
      },
      {
        director: title('Marketing Director'),
        teams: [team(title('Brand Manager'), ['Content Writer', 'Event Coordinator', 'Digital Marketer'])],
      },
    ],
  },
  {
    name: 'Customer Success',
    list: 'customers',
    office: 'Porto',
    head: named('Sofia', 'Lindgren', 'Head of Customer Success', 1750),
    directors: [
      {
        director: title('Director of Support'),
        teams: [
          team(
            named('Daniel', 'Okafor', 'Support Manager', 14),
            [...times(4, 'Support Specialist')],
            [
              named('Tomasz', 'Nowak', 'Support Specialist', 520),
              named('Grace', 'Adjei', 'Senior Support Specialist', 1340),
            ],
          ),
          team(title('Onboarding Manager'), [...times(3, 'Onboarding Consultant'), 'Training Consultant']),
        ],
      },
    ],
  },
  {
    name: 'People and Culture',
    list: 'people',
    office: 'Gothenburg',
    head: named('Amelie', 'Rousseau', 'Chief People Officer', 1600),
    directors: [
      {
        director: title('Director of Talent'),
        teams: [
          team(title('Recruiting Manager'), [...times(3, 'Recruiter')]),
          team(title('People Partner Lead'), ['People Partner', 'Learning Specialist', 'Office Coordinator']),
        ],
      },
    ],
  },
]
