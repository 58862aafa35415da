// Names for the people nobody tells stories about, taken in turn so that no two of them are alike.

export const FIRST_NAMES: readonly string[] = [
  'Aisha', 'Mateo', 'Hana', 'Oskar', 'Leila', 'Kwame', 'Ines', 'Viktor', 'Mei', 'Jonas', 'Fatima', 'Pavel', 'Nadia', 'Liam', 'Zofia',
  'Samuel', 'Amara', 'Henrik', 'Camila', 'Dmitri', 'Freya', 'Arjun', 'Beatriz', 'Kenji', 'Alma', 'Tariq', 'Greta', 'Emeka', 'Lucia',
  'Bram', 'Sana', 'Niklas', 'Paula', 'Idris', 'Astrid', 'Hugo', 'Noor', 'Felix', 'Renata', 'Anton', 'Chiara', 'Malik', 'Signe', 'Diego',
  'Ruth', 'Emil', 'Thandiwe', 'Gabriel', 'Irina', 'Caleb', 'Soraya', 'Mikkel', 'Teresa', 'Ravi', 'Linnea', 'Andrei', 'Olivia', 'Farid',
  'Marta', 'Jasper', 'Yasmin', 'Stefan', 'Nora', 'Dev', 'Clara', 'Ahmed', 'Birgit', 'Julian', 'Divya', 'Rune', 'Selma', 'Owen', 'Katya',
  'Ibrahim', 'Frida', 'Marco', 'Esther', 'Wei', 'Alice', 'Rashid', 'Johanna', 'Luca', 'Priscilla', 'Magnus', 'Hye-jin', 'Peter', 'Zainab',
  'Erik', 'Carmen', 'Nikhil', 'Svea', 'Tobias', 'Amina', 'Colin', 'Valeria', 'Sindre', 'Rebecca', 'Omar', 'Elin', 'Joaquim', 'Petra',
  'Kofi', 'Matilda', 'Sergei', 'Naomi', 'Bastian', 'Ayla', 'Martin', 'Lien', 'Ewan', 'Rosa', 'Pekka', 'Shreya', 'Ulrich', 'Dalia',
] // prettier-ignore

export const LAST_NAMES: readonly string[] = [
  'Andersson', 'Okonkwo', 'Fernandes', 'Kowalski', 'Haddad', 'Berg', 'Iyer', 'Moreau', 'Larsen', 'Sato', 'Novak', 'Mensah', 'Ricci',
  'Virtanen', 'Delgado', 'Hoffmann', 'Nguyen', 'Byrne', 'Popescu', 'Karlsson', 'Farouk', 'Silva', 'Dubois', 'Chaudhary', 'Bakker', 'Horvat',
  'Adeyemi', 'Lund', 'Marino', 'Kim', 'Weber', 'Castillo', 'Jovanovic', 'Holm', 'Rahman', 'Ferrari', 'Nyberg', 'Mbeki', 'Fischer', 'Ortega',
  'Sokolov', 'Vermeer', 'Achterberg', 'Das', 'Eriksen', 'Gallo', 'Abdi', 'Winter', 'Reyes', 'Bondarenko', 'Mehta', 'Jansen', 'Keita', 'Roth',
  'Salonen', 'Vargas', 'Zielinski', 'Aydin', 'Clarke', 'Pereira', 'Stein', 'Nair', 'Laurent', 'Hussain', 'Dahlberg', 'Kaur', 'Molina',
  'Petersen', 'Ivanov', 'Boateng', 'Rossi', 'Lindholm', 'Chen', 'Maier', 'Duarte', 'Osei', 'Hansen', 'Bianchi', 'Malik', 'Solberg', 'Vega',
  'Krause', 'Toivonen', 'Dlamini', 'Martel', 'Hashimoto', 'Brandt', 'Cruz', 'Engel', 'Thapa', 'Forsberg', 'Contreras', 'Olsen', 'Bauer',
  'Saleh', 'Ekström', 'Murphy', 'Pillai', 'Lang', 'Medina', 'Strand', 'Yilmaz', 'Fontaine', 'Koch', 'Nkosi', 'Herrera', 'Sundberg', 'Vogel',
  'Amoah', 'Greco', 'Hägg', 'Tran', 'Wójcik', 'Barros',
] // prettier-ignore

/** The part of an address before the @: plain letters, first and last name with a dot between them. */
export function addressPart(first: string, last: string): string {
  const plain = (text: string): string =>
    text
      .normalize('NFD')
      .replace(/[\u0300-\u036f]/g, '')
      .replace(/ł/g, 'l')
      .replace(/ø/g, 'o')
      .toLowerCase()
      .replace(/[^a-z-]/g, '')
  return `${plain(first)}.${plain(last)}`
}
