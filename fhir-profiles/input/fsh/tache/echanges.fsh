// What goes into a task and comes out of it, and the words its profiles share.

RuleSet: EntreesEtSorties
* input ^slicing.discriminator.type = #pattern
* input ^slicing.discriminator.path = "type"
* input ^slicing.rules = #open
* input.type from PslVsEchangeTache (preferred)
* output ^slicing.discriminator.type = #pattern
* output ^slicing.discriminator.path = "type"
* output ^slicing.rules = #open
* output.type from PslVsEchangeTache (preferred)

RuleSet: Echange(tranche, code, court)
* {tranche}.type = PslCsEchangeTache#{code}
* {tranche} ^short = {court}

Invariant: psl-tache-resultat
Description: "Une tâche terminée dit ce qu'elle a donné : un document, un résultat ou une conclusion (output)."
Severity: #error
Expression: "status = 'completed' implies output.exists()"

CodeSystem: PslCsEchangeTache
Id: psl-cs-echange-tache
Title: "Entrées et sorties d'une tâche"
Description: "Ce que l'on donne avec une demande, et ce qui en revient."
* insert Publication
* ^content = #complete
* ^caseSensitive = true
* ^experimental = false
* #question "Question posée"
* #information-personne "Information de la personne" "Date ou preuve de l'information donnée à la personne ; sinon pourquoi elle n'a pu l'être."
* #document "Document joint"
* #precision-demandee "Précision demandée"
* #precision-donnee "Précision donnée"
* #limite "Limite de l'acte" "Ce que le délégué ne fait pas, ou quand il appelle le délégant."
* #traitement "Traitement examiné"
* #avis "Avis"
* #plan "Plan décidé"
* #compte-rendu "Compte rendu"
* #conclusion "Conclusion ou conduite à tenir"
* #acte-realise "Acte réalisé"
* #rendez-vous "Rendez-vous donné"
* #resultat "Résultat"
* #information-donnee "Message envoyé à la personne ou à un professionnel"
* #proposition "Proposition au prescripteur"

ValueSet: PslVsEchangeTache
Id: psl-vs-echange-tache
Title: "Entrées et sorties d'une tâche"
Description: "Ce que l'on donne avec une demande, et ce qui en revient."
* insert Publication
* include codes from system PslCsEchangeTache

CodeSystem: PslCsMotifTache
Id: psl-cs-motif-tache
Title: "Motifs de refus ou d'arrêt d'une tâche"
Description: "Pourquoi une demande est refusée, annulée, suspendue ou en échec."
* insert Publication
* ^content = #complete
* ^caseSensitive = true
* ^experimental = false
* #hors-competence "Hors du champ de compétence"
* #hors-secteur "Hors du secteur d'intervention"
* #indisponible "Indisponible dans le délai demandé"
* #information-manquante "Information manquante"
* #examen-direct "Examen en présence nécessaire"
* #critere-exclusion "Critère d'exclusion du protocole"
* #refus-personne "Refus de la personne"
* #personne-absente "Personne absente ou injoignable"
* #etat-de-sante "L'état de santé ne le permet plus"
* #deja-pris-en-charge "Déjà pris en charge ailleurs"
* #demande-retiree "Demande retirée"
* #erreur "Demande faite par erreur"

ValueSet: PslVsMotifTache
Id: psl-vs-motif-tache
Title: "Motifs de refus ou d'arrêt d'une tâche"
Description: "Pourquoi une demande est refusée, annulée, suspendue ou en échec."
* insert Publication
* include codes from system PslCsMotifTache

CodeSystem: PslCsAvancementTache
Id: psl-cs-avancement-tache
Title: "Avancement d'une tâche"
Description: "Où en est une tâche, plus finement que son état."
* insert Publication
* ^content = #complete
* ^caseSensitive = true
* ^experimental = false
* #precision-demandee "Précision demandée" "Celui qui est sollicité attend une information."
* #precision-donnee "Précision donnée" "L'information demandée a été donnée."
* #rendez-vous-donne "Rendez-vous donné"
* #vu "Personne vue" "La personne a été vue, le compte rendu est à venir."
* #reprise "Repris par le délégant" "L'acte a été refait par le délégant, appelé par le délégué."
* #resultat-attendu "Résultat attendu"
* #resultat-recu "Résultat reçu" "Reçu, pas encore lu."
* #resultat-lu "Résultat lu"
* #personne-informee "Personne informée"

ValueSet: PslVsAvancementTache
Id: psl-vs-avancement-tache
Title: "Avancement d'une tâche"
Description: "Où en est une tâche, plus finement que son état."
* insert Publication
* include codes from system PslCsAvancementTache

Instance: psl-task-protocol
InstanceOf: SearchParameter
Usage: #definition
* language = #fr
* name = "PslTaskProtocol"
* status = #draft
* publisher = "Passerelle"
* description = "Les tâches faites dans le cadre d'un protocole de coopération. Par exemple : Task?protocol=https://protocoles.example/diabete"
* jurisdiction = urn:iso:std:iso:3166#FR
* code = #protocol
* base = #Task
* type = #reference
* expression = "Task.basedOn.where(resolve() is PlanDefinition) | Task.instantiatesCanonical"
* target[0] = #PlanDefinition
* target[1] = #ActivityDefinition
