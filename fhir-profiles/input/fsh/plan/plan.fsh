Profile: PslCarePlan
Parent: CarePlan
Id: psl-care-plan
Title: "Plan de soins"
Description: "Le plan de soins partagé d'une personne : qui l'a écrit, pour quels problèmes, avec quels objectifs et quelles actions. Un brouillon peut être enregistré sans problème ni objectif ; un plan en cours en a."
* insert Publication
* obeys psl-plan-problemes and psl-plan-objectifs and psl-plan-type and psl-plan-referent
* extension contains
    PslExtSouhait named souhait 0..* and
    PslExtReferent named referent 0..1 and
    PslExtRevue named revue 0..* and
    PslExtDecideEnReunion named decideEnReunion 0..*
* extension[souhait] ^short = "What the person wants, in their own words"
* extension[referent] ^short = "Who follows the plan and can be reached about it"
* extension[revue] ^short = "When the plan is, or was, looked at again"
* extension[decideEnReunion] ^short = "The meeting, or the file presented to it, that decided the plan"
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

Invariant: psl-plan-type
Description: "Dites de quel plan il s'agit : PPCS, PPS PAERPA, programme personnalisé de soins ou projet personnalisé."
Severity: #warning
Expression: "category.exists() implies category.coding.exists(code in ('ppcs' | 'pps-paerpa' | 'pps-oncologie' | 'projet-personnalise'))"

// HAS, 2019: to identify a référent is the first step of a PPCS.
Invariant: psl-plan-referent
Description: "Un plan personnalisé de coordination en cours nomme son référent, que chacun peut joindre."
Severity: #warning
Expression: "(status = 'active' and category.coding.exists(code = 'ppcs')) implies extension.exists(url.endsWith('/psl-ext-referent'))"

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
* extension[souhait].valueAnnotation.text = "Rester chez moi et continuer à jardiner. Ne pas être piquée plus d'une fois par jour."
* extension[souhait].valueAnnotation.authorReference = Reference(patient-qualifie)
* extension[souhait].valueAnnotation.time = "2026-01-12"
* extension[referent].valueReference = Reference(role-ipa)
* extension[revue][0].extension[prevue].valueDate = "2026-04-13"
* extension[revue][0].extension[faite].valueDate = "2026-04-15"
* extension[revue][0].extension[conclusion].valueString = "Marche mieux ; objectif de poids reporté à l'automne"
* extension[revue][1].extension[prevue].valueDate = "2026-10-12"
* extension[decideEnReunion].valueReference = Reference(dossier-synthese)
* author = Reference(role-medecin-traitant)
* careTeam = Reference(cercle-de-soins)
* addresses.display = "Diabète de type 2"
* goal[0] = Reference(objectif-hba1c)
* goal[1] = Reference(objectif-poids)
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
