Profile: PslTask
Parent: Task
Id: psl-task
Title: "Tâche"
Description: "Ce qu'un professionnel demande à un autre de faire pour une personne. Socle des tâches plus précises : adressage, acte délégué, téléexpertise."
* insert Publication
* obeys psl-tache-motif and psl-tache-responsable
* basedOn ^short = "The plan it belongs to (the plan points back in activity.reference)"
* code 1..
* code from PslVsTache (preferred)
* code ^short = "What is to be done"
* for 1..
* for only Reference(Patient)
* for ^short = "The patient"
* authoredOn 1..
* requester 1..
* requester ^short = "Who asks"
* performerType from PslVsProfession (preferred)
* performerType ^short = "Profession that can do it"
* owner ^short = "Who answers for it; may be missing while it is only requested"
* statusReason from PslVsMotifTache (preferred)
* statusReason ^short = "Why it was refused, stopped or put on hold"
* businessStatus from PslVsAvancementTache (preferred)
* businessStatus ^short = "Where it stands, finer than status"

Invariant: psl-tache-motif
Description: "Une tâche refusée, annulée, en échec ou suspendue dit pourquoi (statusReason)."
Severity: #error
Expression: "(status in ('rejected' | 'cancelled' | 'failed' | 'on-hold')) implies statusReason.exists()"

Invariant: psl-tache-responsable
Description: "Une tâche acceptée, en cours, suspendue, terminée ou en échec a un responsable (owner)."
Severity: #error
Expression: "(status in ('accepted' | 'in-progress' | 'on-hold' | 'completed' | 'failed')) implies owner.exists()"

CodeSystem: PslCsTache
Id: psl-cs-tache
Title: "Tâches de coordination"
Description: "Ce que l'on se demande entre professionnels."
* insert Publication
* ^content = #complete
* ^caseSensitive = true
* ^experimental = false
* #consultation "Consultation ou visite"
* #avis "Demande d'avis"
* #soin "Soin ou acte"
* #surveillance "Surveillance ou suivi"
* #education "Éducation thérapeutique"
* #bilan-medication "Bilan de médication"
* #administratif "Démarche administrative"
* #organisation "Organisation du parcours"
* #reunion "Réunion de concertation"
* #acte-delegue "Acte délégué" "Acte fait par un délégué dans le cadre d'un protocole de coopération."
* #teleexpertise "Téléexpertise" "Avis demandé à distance à un professionnel, au vu d'informations médicales."
* #adressage "Adressage" "Prise en charge demandée au second recours."
* #suivi-resultat "Suivi d'un résultat" "Veiller à ce qu'un résultat arrive, soit lu et suivi d'effet."

ValueSet: PslVsTache
Id: psl-vs-tache
Title: "Tâches de coordination"
Description: "Ce que l'on se demande entre professionnels."
* insert Publication
* include codes from system PslCsTache

Instance: tache-en-cours
InstanceOf: PslTask
Usage: #example
Title: "Tâche en cours"
Description: "Surveillance confiée à l'IPA par la médecin traitante."
* basedOn = Reference(plan-actif)
* status = #in-progress
* intent = #order
* priority = #routine
* code = PslCsTache#surveillance "Surveillance ou suivi"
* description = "Suivi trimestriel du diabète : poids, pression artérielle, examen des pieds"
* for = Reference(patient-qualifie)
* executionPeriod.start = "2026-01-20"
* authoredOn = "2026-01-12T10:30:00+01:00"
* requester = Reference(role-medecin-traitant)
* performerType = $G15#60 "Infirmier"
* owner = Reference(role-ipa)

Instance: tache-refusee
InstanceOf: PslTask
Usage: #example
Title: "Tâche refusée"
Description: "Une demande refusée, avec son motif."
* status = #rejected
* statusReason.text = "Hors du secteur d'intervention"
* intent = #order
* code = PslCsTache#soin "Soin ou acte"
* for = Reference(patient-qualifie)
* authoredOn = "2026-01-15T08:00:00+01:00"
* requester = Reference(role-ipa)
* performerType = $G15#80 "Pédicure-Podologue"

Instance: tache-demandee
InstanceOf: PslTask
Usage: #example
Title: "Tâche à prendre"
Description: "Une demande adressée à une profession, sans responsable encore. Le second code dit l'acte (actes-par-role.csv)."
* status = #requested
* intent = #order
* code.coding[+] = PslCsTache#administratif "Démarche administrative"
* code.coding[+] = PslCsActe#dossier-administratif "Tenue du dossier administratif"
* for = Reference(patient-qualifie)
* authoredOn = "2026-01-16T17:45:00+01:00"
* requester = Reference(role-medecin-traitant)
* performerType = $R85#332 "Assistant médical"
