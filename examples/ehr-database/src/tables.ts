/** The tables of a small clinic. Times are local, as the front desk types them, and nearly every column may be null. */
export const tables = `
CREATE TABLE payers (id TEXT PRIMARY KEY, name TEXT, electronic_id TEXT, filing_indicator TEXT);
CREATE TABLE providers (id TEXT PRIMARY KEY, given TEXT, family TEXT, credential TEXT, license TEXT, npi TEXT,
  taxonomy TEXT, supervisor_id TEXT);
CREATE TABLE patients (id TEXT PRIMARY KEY, given TEXT, family TEXT, birth_date TEXT, sex TEXT, street TEXT, city TEXT,
  state TEXT, zip TEXT, self_pay INTEGER, diagnoses TEXT);
CREATE TABLE coverages (patient_id TEXT, payer_id TEXT, position INTEGER, subscriber_id TEXT, authorization TEXT,
  authorized_from TEXT, authorized_to TEXT, visits_left INTEGER);
CREATE TABLE plans (id TEXT PRIMARY KEY, patient_id TEXT, status TEXT, starts_on TEXT, review_by TEXT);
CREATE TABLE plan_goals (plan_id TEXT, number TEXT, goal TEXT);
CREATE TABLE appointments (id TEXT PRIMARY KEY, number INTEGER, kind TEXT, day TEXT, started_at TEXT, ended_at TEXT,
  place_of_service TEXT, modality TEXT, focus TEXT, methods TEXT, interaction TEXT);
CREATE TABLE appointment_staff (appointment_id TEXT, provider_id TEXT, bills INTEGER, supervision TEXT,
  was_there INTEGER);
CREATE TABLE attendees (appointment_id TEXT, patient_id TEXT, seat INTEGER, status TEXT, arrived_at TEXT, left_at TEXT);
CREATE TABLE progress_notes (id TEXT PRIMARY KEY, appointment_id TEXT, patient_id TEXT, author_id TEXT, body TEXT,
  participation TEXT, intervention TEXT, response TEXT, progress TEXT, plan TEXT, goals TEXT, written_at TEXT,
  signed_at TEXT, cosigner_id TEXT, cosigned_at TEXT, made_up_as TEXT);
CREATE TABLE charges (id TEXT PRIMARY KEY, patient_id TEXT, appointment_id TEXT, provider_id TEXT, code TEXT,
  modifiers TEXT, day TEXT, started_at TEXT, ended_at TEXT, cents INTEGER);
`;
