Instance: plan-cancerologie
InstanceOf: PslCarePlan
Usage: #example
Title: "Programme personnalisé de soins"
Description: "Programme personnalisé de soins décidé en réunion de concertation pluridisciplinaire."
* extension[referent].valueReference.display = "Dr Anaïs Quéméner, oncologue"
* extension[decideEnReunion].valueReference = Reference(dossier-rcp-rendu)
* status = #active
* intent = #plan
* category[0] = PslCsTypePlan#pps-oncologie "Programme personnalisé de soins (cancérologie)"
* category[1] = $loinc#18776-5
* title = "Programme personnalisé de soins"
* subject = Reference(patient-provisoire)
* period.start = "2026-03-12"
* author.display = "Dr Anaïs Quéméner, oncologue"
* addresses.display = "Cancer du sein gauche"
* goal.display = "Traitement conservateur"

Instance: plan-medico-social
InstanceOf: PslCarePlan
Usage: #example
Title: "Projet personnalisé"
Description: "Projet personnalisé d'une personne accompagnée, suspendu le temps d'une hospitalisation."
* extension[souhait].valueAnnotation.text = "Garder sa chambre et voir sa sœur le dimanche"
* extension[souhait].valueAnnotation.authorString = "Sa sœur"
* status = #on-hold
* intent = #plan
* category = PslCsTypePlan#projet-personnalise "Projet personnalisé (médico-social)"
* title = "Projet personnalisé"
* subject = Reference(patient-provisoire)
* period.start = "2025-09-01"
* author.display = "Équipe de l'établissement"
* addresses.display = "Perte d'autonomie"
* goal.display = "Reprendre la toilette seule"
