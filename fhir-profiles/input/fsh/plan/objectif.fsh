Profile: PslGoal
Parent: Goal
Id: psl-goal
Title: "Objectif"
Description: "Un objectif d'un plan : ce que l'on vise, qui l'a exprimé, pour quand, et s'il est atteint. Un objectif partagé qui n'a pas été atteint est gardé, avec sa raison."
* insert Publication
* obeys psl-objectif-atteinte and psl-objectif-motif
* achievementStatus from http://hl7.org/fhir/ValueSet/goal-achievement (extensible)
* achievementStatus ^short = "How far it is reached; required once the goal is completed"
* subject only Reference(Patient)
* target.due[x] ^short = "To be reached by"
* statusReason ^short = "Why it was dropped, refused, put on hold or not reached"
* expressedBy ^short = "Whose goal it is: the person, a relative, a professional"
* addresses ^short = "Problems it answers"

Invariant: psl-objectif-atteinte
Description: "Un objectif terminé dit s'il est atteint ou non (achievementStatus)."
Severity: #error
Expression: "lifecycleStatus = 'completed' implies achievementStatus.exists()"

Invariant: psl-objectif-motif
Description: "Un objectif abandonné, refusé ou suspendu, ou terminé sans être atteint, dit pourquoi (statusReason)."
Severity: #error
Expression: "((lifecycleStatus in ('cancelled' | 'rejected' | 'on-hold')) or (lifecycleStatus = 'completed' and achievementStatus.coding.exists(code in ('not-achieved' | 'no-progress' | 'not-attainable')))) implies statusReason.exists()"

Instance: objectif-hba1c
InstanceOf: PslGoal
Usage: #example
Title: "Objectif en cours"
Description: "Un objectif de soins, avec sa cible et son échéance."
* lifecycleStatus = #active
* achievementStatus = $goal-achievement#improving "Improving"
* description.text = "HbA1c sous 7 % dans les six mois"
* subject = Reference(patient-qualifie)
* startDate = "2026-01-12"
* target.measure = $loinc#4548-4
* target.detailQuantity.value = 7
* target.detailQuantity.comparator = #<
* target.detailQuantity.unit = "%"
* target.detailQuantity.system = "http://unitsofmeasure.org"
* target.detailQuantity.code = #%
* target.dueDate = "2026-07-12"
* expressedBy = Reference(role-medecin-traitant)
* addresses.display = "Diabète de type 2"

Instance: objectif-poids
InstanceOf: PslGoal
Usage: #example
Title: "Objectif non atteint"
Description: "Un objectif de la personne elle-même, qui n'a pas été atteint : il est gardé, avec sa raison."
* lifecycleStatus = #completed
* achievementStatus = $goal-achievement#not-achieved "Not Achieved"
* description.text = "Perdre cinq kilos avant l'été"
* subject = Reference(patient-qualifie)
* startDate = "2026-01-12"
* target.dueDate = "2026-06-21"
* statusDate = "2026-04-15"
* statusReason = "Douleur au genou : marche impossible de février à avril. À reprendre à l'automne."
* expressedBy = Reference(patient-qualifie)
