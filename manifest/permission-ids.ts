// Ids of delegated Microsoft Graph permissions, as an app registration names them (Microsoft Graph permissions reference). They are
// the same in every tenant.

export const PERMISSION_IDS = {
  'User.Read': 'e1fe6dd8-ba31-4d61-89e7-88639da4683d',
  'User.ReadBasic.All': 'b340eb25-3456-403f-be2f-af7a0d370277',
  'User.Read.All': 'a154be20-db9c-4678-8ab7-66f6cc099a59',
  'Mail.ReadBasic': 'a4b8392a-d8d1-4954-a029-8e668a39a170',
  'Calendars.Read': '465a38f9-76ea-45b9-9f34-9e8b0d4b0b42',
  'Chat.ReadBasic': '9547fcb5-d03f-419d-9948-5928bbf71b0f',
  'Tasks.Read': 'f45671fb-e0fe-4b4b-be20-3d3ce43f1bcb',
  'Mail.ReadWrite': '024d486e-b451-40bb-833d-3e66d98c5c73',
} as const
