RuleSet: Participant(rang, nom, code, libelle)
* participant[{rang}].extension[qualite].valueCodeableConcept = {code} "{libelle}"
* participant[{rang}].actor.display = "{nom}"
* participant[{rang}].actor.type = "PractitionerRole"
* participant[{rang}].status = #accepted

Instance: seance-rcp
InstanceOf: PslReunion
Usage: #example
Title: "Séance de RCP"
Description: "Une RCP de sénologie, tenue : trois médecins de spécialités différentes et une infirmière."
* identifier.system = "https://val-de-loue.example/seances"
* identifier.value = "RCP-SEIN-2026-11"
* status = #fulfilled
* serviceType.coding[0] = PslCsTypeReunion#rcp-cancerologie "RCP de cancérologie"
* serviceType.coding[1] = $R213#39
* specialty = $R38#SM36 "Oncologie, option médicale (SM)"
* start = "2026-03-12T17:00:00+01:00"
* end = "2026-03-12T18:30:00+01:00"
* insert Participant(0, [[Dr Anaïs Quéméner]], $R38#SM36, [[Oncologie, option médicale (SM)]])
* insert Participant(1, [[Dr Tristan Le Goff]], $R38#SM37, [[Oncologie, option radiothérapie (SM)]])
* insert Participant(2, [[Dr Inès Zerrouki]], $R38#SM20, [[Gynécologie-obstétrique (SM)]])
* insert Participant(3, [[Noé Valentin]], $G15#60, [[Infirmier]])
* participant[4].actor.display = "Salle Curie et visioconférence"
* participant[4].actor.type = "Location"
* participant[4].status = #accepted

Instance: seance-synthese
InstanceOf: PslReunion
Usage: #example
Title: "Réunion de synthèse"
Description: "Une réunion de synthèse tenue à deux : elle n'a pas de quorum."
* identifier.system = "https://trois-rivieres.example/seances"
* identifier.value = "S-2026-004"
* status = #fulfilled
* serviceType = PslCsTypeReunion#synthese "Réunion de synthèse"
* start = "2026-01-10T12:30:00+01:00"
* end = "2026-01-10T13:15:00+01:00"
* participant[0].extension[qualite].valueCodeableConcept = $R38#SM54 "Médecine générale (SM)"
* participant[0].actor = Reference(role-medecin-traitant)
* participant[0].status = #accepted
* participant[1].extension[qualite].valueCodeableConcept = $R38#SI01
* participant[1].actor = Reference(role-ipa)
* participant[1].status = #accepted

Instance: dossier-rcp-presente
InstanceOf: PslDossierReunion
Usage: #example
Title: "Dossier à présenter"
Description: "Un dossier inscrit à une RCP : la question est posée, l'avis n'est pas rendu."
* groupIdentifier.system = "https://val-de-loue.example/seances"
* groupIdentifier.value = "RCP-SEIN-2026-12"
* status = #requested
* intent = #order
* code = PslCsTache#reunion "Réunion de concertation"
* for = Reference(patient-provisoire)
* authoredOn = "2026-03-16T09:00:00+01:00"
* requester.display = "Dr Inès Zerrouki, gynécologue"
* input[question].type = PslCsEchangeTache#question "Question posée"
* input[question].valueString = "Place d'un traitement complémentaire après la chirurgie ?"

Instance: dossier-rcp-rendu
InstanceOf: PslDossierReunion
Usage: #example
Title: "Dossier traité"
Description: "Un dossier de RCP traité : l'avis est un document (FRCP), un programme personnalisé de soins est décidé."
* groupIdentifier.system = "https://val-de-loue.example/seances"
* groupIdentifier.value = "RCP-SEIN-2026-11"
* status = #completed
* intent = #order
* code = PslCsTache#reunion "Réunion de concertation"
* for = Reference(patient-provisoire)
* authoredOn = "2026-03-05T11:20:00+01:00"
* requester = Reference(role-medecin-traitant)
* owner.display = "Dr Anaïs Quéméner, coordinatrice de la RCP"
* input[question].type = PslCsEchangeTache#question "Question posée"
* input[question].valueString = "Traitement conservateur ou mastectomie ?"
* output[avis].type = PslCsEchangeTache#avis "Avis"
* output[avis].valueReference = Reference(fiche-rcp)
* output[plan].type = PslCsEchangeTache#plan "Plan décidé"
* output[plan].valueReference = Reference(plan-cancerologie)

Instance: dossier-synthese
InstanceOf: PslDossierReunion
Usage: #example
Title: "Dossier de synthèse"
Description: "Le dossier d'une personne à une réunion de synthèse, avec le compte rendu et le plan décidé."
* groupIdentifier.system = "https://trois-rivieres.example/seances"
* groupIdentifier.value = "S-2026-004"
* status = #completed
* intent = #order
* code = PslCsTache#reunion "Réunion de concertation"
* for = Reference(patient-qualifie)
* authoredOn = "2026-01-05T08:40:00+01:00"
* requester = Reference(role-ipa)
* owner = Reference(role-medecin-traitant)
* input[question].type = PslCsEchangeTache#question "Question posée"
* input[question].valueString = "Comment tenir l'équilibre du diabète sans alourdir les soins à domicile ?"
* output[avis].type = PslCsEchangeTache#avis "Avis"
* output[avis].valueReference.display = "Compte rendu de la réunion de synthèse du 10 janvier 2026"
* output[avis].valueReference.type = "DocumentReference"
* output[plan].type = PslCsEchangeTache#plan "Plan décidé"
* output[plan].valueReference = Reference(plan-actif)

// The type is the one official code lists (JDV_J07) give the report of such a meeting.
Instance: fiche-rcp
InstanceOf: DocumentReference
Usage: #example
Title: "Fiche RCP"
Description: "L'avis d'une RCP, sous forme de document."
* status = #current
* docStatus = #final
* type = $loinc#34794-8
* subject = Reference(patient-provisoire)
* date = "2026-03-12T18:40:00+01:00"
* author.display = "Dr Anaïs Quéméner, coordinatrice de la RCP"
* content.attachment.contentType = #application/pdf
* content.attachment.language = #fr
* content.attachment.url = "https://val-de-loue.example/documents/frcp-2026-11-04.pdf"
* content.attachment.title = "Fiche RCP du 12 mars 2026"
