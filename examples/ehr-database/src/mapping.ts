// Null stays null everywhere. A word that is not mapped is passed on: the library tells where it is none of its own.

/** A column of words with commas between them, as a list. */
const list = (column: string): string =>
  `iif(${column} IS NULL, NULL, json('[' || replace(json_quote(${column}), ', ', '","') || ']'))`;

const facilitators = `SELECT json_group_array(json_object(
    'providerId', provider_id, 'bills', iif(bills, json('true'), iif(bills = 0, json('false'), NULL)),
    'presence', iif(was_there, 'whole', iif(was_there = 0, json_array(), NULL)),
    'supervision', CASE supervision WHEN 'On site' THEN 'on-site' ELSE supervision END,
    'npi', npi, 'credential', credential, 'taxonomyCode', taxonomy, 'supervisedBy', supervisor_id,
    'practitionerType', CASE license WHEN 'Social worker' THEN 'clinical-social-worker' WHEN 'Psychologist'
      THEN 'clinical-psychologist' WHEN 'Counselor' THEN 'mental-health-counselor' ELSE lower(license) END))
  FROM appointment_staff LEFT JOIN providers ON id = provider_id WHERE appointment_id = appointments.id`;

const note = `SELECT json_object('noteId', id, 'text', body, 'participation', participation,
    'interventions', intervention, 'response', response, 'progress', progress, 'plan', plan, 'goalIds', ${list('goals')},
    'writtenAt', written_at, 'signature', iif(author_id IS NULL OR signed_at IS NULL, NULL,
      json_object('providerId', author_id, 'signedAt', signed_at)), 'cosignature', iif(cosigner_id IS NULL, NULL,
      json_object('providerId', cosigner_id, 'signedAt', cosigned_at)))
  FROM progress_notes n WHERE n.appointment_id = a.appointment_id AND n.patient_id = a.patient_id`;

const plan = `SELECT json_object('planId', id, 'status', lower(status), 'effectiveFrom', starts_on,
    'reviewBy', review_by, 'goals', (SELECT json_group_array(json_object('goalId', number, 'text', goal))
      FROM plan_goals WHERE plan_id = plans.id))
  FROM plans WHERE plans.patient_id = a.patient_id`;

const otherCoverages = `SELECT json_group_array(json_object('payerId', payer_id, 'order', 'secondary'))
  FROM coverages WHERE patient_id = a.patient_id AND position = 2`;

const members = `SELECT json_group_array(json_object('patientId', a.patient_id,
    'name', json_object('given', given, 'family', family), 'attendance', CASE a.status WHEN 'Checked in'
      THEN 'attended' WHEN 'No show' THEN 'absent' ELSE a.status END,
    'presence', iif(arrived_at IS NULL, NULL, json_array(json_object('from', arrived_at, 'to', left_at))),
    'coverage', iif(self_pay, 'self-pay', NULL), 'payerId', payer_id, 'diagnoses', ${list('diagnoses')},
    'authorization', iif(authorized_from IS NULL OR authorized_to IS NULL, NULL, json_object(
      'number', authorization, 'from', authorized_from, 'to', authorized_to, 'sessionsLeft', visits_left)),
    'otherCoverages', json((${otherCoverages})), 'treatmentPlan', json((${plan})), 'note', json((${note}))))
  FROM attendees a LEFT JOIN patients p ON p.id = a.patient_id
  LEFT JOIN coverages c ON c.patient_id = a.patient_id AND position = 1 WHERE a.appointment_id = appointments.id`;

/** Every session, as JSON. */
export const sessions = `SELECT id, day, json_object('sessionId', id, 'serviceDate', day, 'start', started_at, 'end', ended_at,
    'timeZone', 'America/New_York', 'attendedMeans', 'whole', 'placeOfService', place_of_service, 'telehealth', CASE modality
      WHEN 'Office' THEN 'in-person' WHEN 'Video' THEN 'audio-video' WHEN 'Phone' THEN 'audio-only' ELSE modality END,
    'groupType', CASE kind WHEN 'Grief' THEN 'process' ELSE lower(kind) END, 'focus', focus,
    'interventions', ${list('methods')}, 'interaction', ${list('interaction')},
    'facilitators', json((${facilitators})), 'members', json((${members}))) AS json
  FROM appointments ORDER BY number`;

/** The service lines of a day, as JSON. */
export const servicesOfDay = `SELECT json_object('serviceId', s.id, 'patientId', s.patient_id, 'groupSessionId', appointment_id,
    'code', code, 'modifiers', ${list('modifiers')}, 'serviceDate', day, 'start', started_at, 'end', ended_at,
    'timeZone', 'America/New_York', 'payerId', payer_id, 'renderingNpi', npi, 'chargeCents', cents) AS json
  FROM charges s LEFT JOIN providers p ON p.id = provider_id
  LEFT JOIN coverages c ON c.patient_id = s.patient_id AND position = 1 WHERE day = ? ORDER BY s.id`;
