/** What a year at the front desk makes of the rows: each statement is a way in which records of clinics are incomplete. */
export const mess: readonly string[] = [
  // Nobody pressed stop, or start.
  'UPDATE appointments SET ended_at = NULL WHERE number % 11 = 3',
  'UPDATE appointments SET started_at = NULL, ended_at = NULL WHERE number = 27',
  // Entered the next morning, under that day.
  "UPDATE appointments SET day = date(day, '+1 day') WHERE number = 19",
  // The end before the start.
  "UPDATE appointments SET ended_at = day || ' 17:15' WHERE number = 34",
  // Typed as people say it.
  "UPDATE appointments SET started_at = day || ' 5:30 PM' WHERE number = 41",
  'UPDATE appointments SET place_of_service = NULL WHERE number % 10 = 6',
  "UPDATE appointments SET place_of_service = '' WHERE number = 12",
  "UPDATE appointments SET place_of_service = NULL, modality = 'Video' WHERE number = 38",
  'UPDATE appointments SET kind = NULL WHERE number IN (8, 23)',
  "UPDATE appointments SET kind = 'Drop-in' WHERE number = 53",
  'UPDATE appointments SET focus = NULL, methods = NULL WHERE number % 13 = 5',
  'UPDATE appointments SET interaction = NULL WHERE number % 4 = 2',
  // Nobody, or a nameless somebody, led the group.
  'DELETE FROM appointment_staff WHERE appointment_id IN (SELECT id FROM appointments WHERE number = 16)',
  "UPDATE appointment_staff SET provider_id = '' WHERE appointment_id IN (SELECT id FROM appointments WHERE number = 45)",
  'UPDATE appointment_staff SET bills = NULL WHERE appointment_id IN (SELECT id FROM appointments WHERE number IN (21, 22))',
  'UPDATE appointment_staff SET supervision = NULL WHERE rowid % 12 = 4',
  'UPDATE appointment_staff SET was_there = NULL WHERE rowid % 7 = 5',
  "UPDATE providers SET credential = NULL WHERE id = 'PR-5'",
  "UPDATE providers SET npi = '' WHERE id = 'PR-3'",
  // The roster.
  'UPDATE attendees SET status = NULL WHERE rowid % 17 = 4',
  "UPDATE attendees SET patient_id = ' ' WHERE rowid = 150",
  "UPDATE attendees SET arrived_at = substr(appointment_id, 3) || ' 17:50' WHERE rowid % 19 = 6",
  "UPDATE attendees SET arrived_at = substr(appointment_id, 3) || ' 17:30', left_at = substr(appointment_id, 3) || ' 18:10' WHERE rowid % 23 = 9",
  "UPDATE attendees SET status = 'No show' WHERE seat > 0 AND appointment_id IN (SELECT id FROM appointments WHERE number = 33)",
  'INSERT INTO attendees SELECT * FROM attendees WHERE rowid = 30',
  // The patients.
  "UPDATE patients SET self_pay = 1 WHERE id = 'PT-25'",
  "UPDATE patients SET self_pay = NULL, diagnoses = NULL WHERE id = 'PT-13'",
  "UPDATE patients SET birth_date = NULL, zip = '02719' WHERE id = 'PT-54'",
  "UPDATE patients SET given = NULL WHERE id = 'PT-32'",
  "DELETE FROM coverages WHERE patient_id = 'PT-42'",
  "UPDATE coverages SET payer_id = '' WHERE patient_id = 'PT-21'",
  "UPDATE coverages SET authorized_to = '2026-01-31' WHERE patient_id = 'PT-11'",
  "UPDATE coverages SET authorized_from = NULL, authorized_to = NULL WHERE patient_id = 'PT-22'",
  "UPDATE coverages SET visits_left = 0 WHERE patient_id = 'PT-31'",
  "INSERT INTO coverages (patient_id, payer_id, position, subscriber_id) VALUES ('PT-52', 'harbor-health', 2, 'H52')",
  // The plans.
  "DELETE FROM plans WHERE patient_id = 'PT-34'",
  "UPDATE plans SET starts_on = NULL WHERE patient_id = 'PT-35'",
  "UPDATE plans SET status = NULL, review_by = '2026-02-15' WHERE patient_id = 'PT-44'",
  "DELETE FROM plan_goals WHERE plan_id = 'PL-PT-15'",
  // The notes.
  'DELETE FROM progress_notes WHERE rowid % 31 = 7',
  "UPDATE progress_notes SET body = ' ', participation = NULL, intervention = NULL, response = NULL WHERE rowid % 43 = 12",
  'UPDATE progress_notes SET signed_at = NULL WHERE rowid % 29 = 11',
  'UPDATE progress_notes SET author_id = NULL, signed_at = NULL WHERE rowid % 37 = 20',
  'UPDATE progress_notes SET cosigner_id = NULL, cosigned_at = NULL WHERE rowid % 5 = 2',
  "UPDATE progress_notes SET goals = '1' WHERE rowid % 3 = 0",
  // The charges: individual therapy on the day of the group, with and without its times and modifier.
  "INSERT INTO charges SELECT 'I-' || id, patient_id, NULL, provider_id, '90834', NULL, day, day || ' 16:00', day || ' 16:45', 12000 FROM charges WHERE rowid % 41 = 5",
  "INSERT INTO charges SELECT 'J-' || id, patient_id, NULL, provider_id, '90834', '59', day, NULL, NULL, 12000 FROM charges WHERE rowid % 53 = 8 AND code = '90853'",
  "INSERT INTO charges SELECT 'K-' || id, patient_id, NULL, provider_id, '90834', '59', day, day || ' 18:15', day || ' 19:00', 12000 FROM charges WHERE rowid % 83 = 33 AND code = '90853'",
  "UPDATE charges SET patient_id = NULL WHERE id = (SELECT max(id) FROM charges WHERE code = '90834')",
];
