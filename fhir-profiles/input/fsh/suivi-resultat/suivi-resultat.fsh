Profile: PslTaskSuiviResultat
Parent: PslTask
Id: psl-task-suivi-resultat
Title: "Suivi d'un résultat"
Description: "Veiller à ce qu'un résultat demandé arrive, soit lu, suivi d'effet, et que la personne en soit informée. L'objet est la demande tant que le résultat est attendu, ou le résultat reçu."
* insert Publication
* insert EntreesEtSorties
* obeys psl-suivi-objet and psl-suivi-echeance and psl-tache-resultat
* code = PslCsTache#suivi-resultat
* focus only Reference(ServiceRequest or DiagnosticReport or Observation or DocumentReference)
* focus ^short = "The request awaited, or the result received"
* owner ^short = "Who watches over it"
* restriction ^short = "Expected by (period.end)"
* input contains resultat 0..*
* insert Echange(input[resultat], resultat, "The result\, once received")
* input[resultat].value[x] only Reference(DiagnosticReport or Observation or DocumentReference)
* output contains conclusion 0..* and informationDonnee 0..*
* insert Echange(output[conclusion], conclusion, "What is done about it")
* output[conclusion].value[x] only string or markdown or CodeableConcept or Reference(DocumentReference or CarePlan or ServiceRequest or MedicationRequest or Task)
* insert Echange(output[informationDonnee], information-donnee, "Message to the person or a professional")
* output[informationDonnee].value[x] only dateTime or Reference(Communication)

Invariant: psl-suivi-objet
Description: "Le suivi d'un résultat désigne la demande ou le résultat (focus) ; un brouillon peut attendre."
Severity: #error
Expression: "(status in ('draft' | 'entered-in-error')) or focus.exists()"

Invariant: psl-suivi-echeance
Description: "Le suivi d'un résultat encore attendu (focus vers une demande) dit jusqu'à quand l'attendre (restriction.period.end)."
Severity: #error
Expression: "(status in ('requested' | 'received' | 'accepted' | 'ready' | 'in-progress') and focus.exists(reference.contains('ServiceRequest') or type = 'ServiceRequest')) implies restriction.period.end.exists()"

Instance: suivi-resultat-attendu
InstanceOf: PslTaskSuiviResultat
Usage: #example
Title: "Résultat attendu"
Description: "Une HbA1c prescrite, attendue avant une date."
* basedOn = Reference(plan-actif)
* status = #in-progress
* businessStatus = PslCsAvancementTache#resultat-attendu "Résultat attendu"
* intent = #order
* code = PslCsTache#suivi-resultat "Suivi d'un résultat"
* focus.type = #ServiceRequest
* focus.identifier.system = "https://trois-rivieres.example/prescriptions"
* focus.identifier.value = "RX-2026-118"
* focus.display = "HbA1c"
* for = Reference(patient-qualifie)
* authoredOn = "2026-04-13T10:00:00+02:00"
* requester = Reference(role-medecin-traitant)
* performerType = $R85#332 "Assistant médical"
* owner = Reference(role-assistant-medical)
* restriction.period.end = "2026-05-15"

Instance: suivi-resultat-clos
InstanceOf: PslTaskSuiviResultat
Usage: #example
Title: "Résultat lu et suivi d'effet"
Description: "Le résultat est reçu et lu, la personne est informée."
* status = #completed
* businessStatus = PslCsAvancementTache#personne-informee "Personne informée"
* intent = #order
* code = PslCsTache#suivi-resultat "Suivi d'un résultat"
* focus.type = #DiagnosticReport
* focus.identifier.system = "https://trois-rivieres.example/resultats"
* focus.identifier.value = "BIO-2026-0907"
* for = Reference(patient-qualifie)
* executionPeriod.start = "2026-04-20"
* executionPeriod.end = "2026-04-22"
* authoredOn = "2026-04-20T07:30:00+02:00"
* requester = Reference(role-medecin-traitant)
* owner = Reference(role-ipa)
* output[conclusion].valueString = "HbA1c à 8,1 % : adressage en endocrinologie."
* output[informationDonnee].valueDateTime = "2026-04-22T17:15:00+02:00"

Instance: suivi-resultat-brouillon
InstanceOf: PslTaskSuiviResultat
Usage: #example
Title: "Brouillon de suivi"
Description: "Un suivi en préparation, sans objet encore."
* status = #draft
* intent = #proposal
* code = PslCsTache#suivi-resultat "Suivi d'un résultat"
* for = Reference(patient-provisoire)
* authoredOn = "2026-04-23T08:45:00+02:00"
* requester = Reference(role-medecin-traitant)
