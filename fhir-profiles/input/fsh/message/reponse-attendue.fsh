Profile: PslCommunicationRequest
Parent: CommunicationRequest
Id: psl-communication-request
Title: "Réponse attendue"
Description: "Une question dont on attend la réponse : qui la pose, qui doit répondre, à qui, et avant quand. La réponse est un message qui la désigne (basedOn) ; elle est alors terminée."
* insert Publication
* insert Confidentialite
* obeys psl-reponse-motif and psl-reponse-distincts
* status ^short = "active while the answer is awaited, completed once it is there"
* statusReason ^short = "Why it was withdrawn or put on hold"
* category from PslVsMessage (preferred)
* priority ^short = "Urgent or not; routine when missing"
* doNotPerform = false
* subject 1..
* subject only Reference(Patient)
* subject ^short = "The patient it is about"
* about ^short = "Task or plan it is about"
* payload 1..
* payload ^short = "The question"
* occurrence[x] ^short = "When the answer is wanted (end of the period: at the latest)"
* authoredOn 1..
* requester 1..
* requester ^short = "Who asks"
* sender 1..
* sender ^short = "Who is to answer"
* recipient 1..
* recipient ^short = "To whom the answer goes"

Invariant: psl-reponse-motif
Description: "Une question retirée ou suspendue dit pourquoi (statusReason)."
Severity: #error
Expression: "(status in ('revoked' | 'on-hold')) implies statusReason.exists()"

Invariant: psl-reponse-distincts
Description: "Celui qui pose la question (requester) et celui qui doit répondre (sender) sont différents."
Severity: #error
Expression: "requester.reference.exists() and sender.reference.exists() implies requester.reference != sender.reference"

Instance: reponse-attendue
InstanceOf: PslCommunicationRequest
Usage: #example
Title: "Réponse attendue"
Description: "L'officine attend une réponse de la médecin traitante avant le soir."
* status = #active
* category = PslCsMessage#echange "Échange entre professionnels"
* priority = #urgent
* subject = Reference(patient-qualifie)
* about = Reference(bilan-medication-termine)
* payload.contentString = "Zopiclone sans ordonnance depuis mars : arrêt progressif, êtes-vous d'accord ?"
* occurrencePeriod.end = "2026-06-11T19:00:00+02:00"
* authoredOn = "2026-06-11T16:05:00+02:00"
* requester = Reference(officine)
* sender = Reference(role-medecin-traitant)
* recipient = Reference(officine)

Instance: question-retiree
InstanceOf: PslCommunicationRequest
Usage: #example
Title: "Question retirée"
Description: "Une question devenue sans objet."
* status = #revoked
* statusReason.text = "Réponse reçue par téléphone"
* subject = Reference(patient-provisoire)
* payload.contentString = "Date de la dernière vaccination antitétanique ?"
* authoredOn = "2026-02-12T09:00:00+01:00"
* requester = Reference(role-ipa)
* sender = Reference(role-medecin-traitant)
* recipient = Reference(role-ipa)

Instance: message-reponse-a-la-question
InstanceOf: PslCommunication
Usage: #example
Title: "Réponse à la question"
Description: "La réponse attendue par l'officine."
* basedOn = Reference(reponse-attendue)
* status = #completed
* category = PslCsMessage#echange "Échange entre professionnels"
* subject = Reference(patient-qualifie)
* sent = "2026-06-11T18:20:00+02:00"
* sender = Reference(role-medecin-traitant)
* recipient = Reference(officine)
* payload.contentString = "D'accord, je revois la personne dans quinze jours."
