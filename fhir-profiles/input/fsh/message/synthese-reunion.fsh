Profile: PslCommunicationSynthese
Parent: PslCommunication
Id: psl-communication-synthese
Title: "Synthèse d'une réunion"
Description: "Ce qu'une réunion pluriprofessionnelle a conclu pour une personne, envoyé à ceux qui la prennent en charge. Une synthèse par personne : elle désigne son dossier ou son plan, et ne parle de personne d'autre."
* insert Publication
* insert TypeDeMessage(synthese, synthese-reunion)
* about 1..
* about ^short = "The person's task in the meeting, the plan decided, the session"
* payload ^short = "Summary in words, or its document"

Instance: compte-rendu-reunion
InstanceOf: DocumentReference
Usage: #example
Title: "Compte rendu de réunion"
Description: "Le compte rendu d'une réunion de concertation pluridisciplinaire."
* status = #current
* type = $loinc#34794-8
* subject = Reference(patient-qualifie)
* date = "2026-05-19T14:00:00+02:00"
* author = Reference(role-medecin-traitant)
* content.attachment.contentType = #application/pdf
* content.attachment.title = "Réunion de concertation du 19 mai 2026"
* content.attachment.url = "https://trois-rivieres.example/documents/reunion-2026-05-19.pdf"

Instance: synthese-de-reunion
InstanceOf: PslCommunicationSynthese
Usage: #example
Title: "Synthèse envoyée à l'équipe"
Description: "La synthèse en quelques mots et son document."
* status = #completed
* category[synthese] = PslCsMessage#synthese-reunion "Synthèse d'une réunion"
* subject = Reference(patient-qualifie)
* about = Reference(plan-actif)
* sent = "2026-05-19T14:30:00+02:00"
* sender = Reference(role-medecin-traitant)
* recipient[0] = Reference(equipe-de-soins)
* recipient[1] = Reference(officine)
* payload[0].contentString = "Insuline lente à débuter, passage infirmier quotidien deux semaines, bilan de médication demandé."
* payload[1].contentReference = Reference(compte-rendu-reunion)

Instance: synthese-en-preparation
InstanceOf: PslCommunicationSynthese
Usage: #example
Title: "Synthèse en préparation"
Description: "Une synthèse écrite pendant la réunion, pas encore envoyée."
* status = #preparation
* category[synthese] = PslCsMessage#synthese-reunion "Synthèse d'une réunion"
* subject = Reference(patient-provisoire)
* about = Reference(plan-brouillon)
* sender = Reference(role-ipa)
* recipient = Reference(role-medecin-traitant)
* payload.contentString = "Évaluation sociale à prévoir avant la prochaine réunion."
