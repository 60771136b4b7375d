Profile: PslCommunicationPersonne
Parent: PslCommunication
Id: psl-communication-personne
Title: "Message à la personne"
Description: "Un message à la personne prise en charge ou à ses proches. Il va à la personne dont il parle, et à personne d'autre qu'elle et ses proches."
* insert Publication
* obeys psl-message-bonne-personne
* insert TypeDeMessage(personne, personne)
* recipient only Reference(Patient or RelatedPerson)
* recipient ^short = "The person it is about, or relatives"

Invariant: psl-message-bonne-personne
Description: "Un message à une personne prise en charge va à celle dont il parle (subject), et à aucune autre."
Severity: #error
Expression: "recipient.where(reference.contains('Patient/') and reference != %resource.subject.reference).empty()"

Instance: message-a-la-personne
InstanceOf: PslCommunicationPersonne
Usage: #example
Title: "Message à la personne"
Description: "L'assistant médical rappelle un rendez-vous à la personne et à son fils."
* status = #completed
* category[personne] = PslCsMessage#personne "Message à la personne ou à ses proches"
* subject = Reference(patient-qualifie)
* sent = "2026-04-09T16:00:00+02:00"
* sender = Reference(role-assistant-medical)
* recipient[0] = Reference(patient-qualifie)
* recipient[1] = Reference(aidant)
* payload.contentString = "Rendez-vous de dermatologie demain à 11 h. Apportez votre ordonnance et vos chaussures de marche."

Instance: message-aux-proches
InstanceOf: PslCommunicationPersonne
Usage: #example
Title: "Message à la personne de confiance"
Description: "Un message urgent à la personne de confiance, non visible par la personne."
* meta.security[masquage] = $masquage#INVISIBLE_PATIENT "Non visible par le patient"
* status = #completed
* category[personne] = PslCsMessage#personne "Message à la personne ou à ses proches"
* priority = #urgent
* subject = Reference(patient-qualifie)
* sent = "2026-04-21T08:10:00+02:00"
* sender = Reference(role-medecin-traitant)
* recipient = Reference(personne-de-confiance)
* payload.contentString = "Pouvez-vous me rappeler ce matin ?"
