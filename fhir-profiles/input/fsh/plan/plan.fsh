Profile: PslCarePlan
Parent: CarePlan
Id: psl-care-plan
Title: "Plan de soins"
Description: "Le plan de soins partagé d'une personne : qui l'a écrit, pour quels problèmes, avec quels objectifs et quelles actions. Un brouillon peut être enregistré sans problème ni objectif ; un plan en cours en a."
* insert Publication
* obeys psl-plan-problemes and psl-plan-objectifs
* category 1..
* category from PslVsTypePlan (extensible)
* category ^short = "Kind of plan"
* title 1..
* subject only Reference(Patient)
* period 1..
* period.start 1..
* author 1..
* author ^short = "Who wrote the plan"
* careTeam ^short = "Circle or team that carries it out"
* addresses ^short = "Problems; required once active"
* goal ^short = "Goals; required once active"
* activity.reference ^short = "Task, request or appointment that carries the action"
* activity.detail 0..0

Invariant: psl-plan-problemes
Description: "Un plan en cours, suspendu ou terminé dit à quels problèmes il répond (addresses)."
Severity: #error
Expression: "(status in ('active' | 'on-hold' | 'completed')) implies addresses.exists()"

Invariant: psl-plan-objectifs
Description: "Un plan en cours, suspendu ou terminé a au moins un objectif (goal)."
Severity: #error
Expression: "(status in ('active' | 'on-hold' | 'completed')) implies goal.exists()"

CodeSystem: PslCsTypePlan
Id: psl-cs-type-plan
Title: "Types de plan"
Description: "Les plans de la coordination en France, que leurs codes officiels ne distinguent pas entre eux."
* insert Publication
* ^content = #complete
* ^caseSensitive = true
* ^experimental = false
* #ppcs "Plan personnalisé de coordination en santé" "HAS, 2019."
* #pps-paerpa "Plan personnalisé de santé (PAERPA)"
* #pps-oncologie "Programme personnalisé de soins (cancérologie)"
* #projet-personnalise "Projet personnalisé (médico-social)"

ValueSet: PslVsTypePlan
Id: psl-vs-type-plan
Title: "Types de plan"
Description: "Le type d'un plan de soins, et le code du document qui le porte."
* insert Publication
* include codes from system PslCsTypePlan
* $loinc#18776-5 "Plan of care note"

Instance: plan-actif
InstanceOf: PslCarePlan
Usage: #example
Title: "Plan en cours"
Description: "Plan personnalisé de coordination d'une personne diabétique."
* status = #active
* intent = #plan
* category[0] = PslCsTypePlan#ppcs "Plan personnalisé de coordination en santé"
* category[1] = $loinc#18776-5
* title = "Équilibre du diabète et prévention des complications"
* subject = Reference(patient-qualifie)
* period.start = "2026-01-12"
* author = Reference(role-medecin-traitant)
* careTeam = Reference(cercle-de-soins)
* addresses.display = "Diabète de type 2"
* goal.display = "HbA1c sous 7 % dans les six mois"
* activity.reference = Reference(tache-en-cours)

Instance: plan-brouillon
InstanceOf: PslCarePlan
Usage: #example
Title: "Brouillon de plan"
Description: "Un plan en préparation : ni problème ni objectif encore."
* status = #draft
* intent = #plan
* category = PslCsTypePlan#ppcs "Plan personnalisé de coordination en santé"
* title = "Plan à discuter en réunion"
* subject = Reference(patient-provisoire)
* period.start = "2026-02-01"
* author = Reference(role-ipa)
