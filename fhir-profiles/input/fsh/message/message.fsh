Profile: PslCommunication
Parent: Communication
Id: psl-communication
Title: "Message"
Description: "Un message entre professionnels, ou avec la personne et ses proches, à propos d'une personne prise en charge. Une réponse désigne le message auquel elle répond."
* insert Publication
* obeys psl-message-date and psl-message-motif
* subject 1..
* subject only Reference(Patient)
* subject ^short = "The patient it is about"
* sender 1..
* recipient 1..
* payload 1..
* inResponseTo ^short = "Message it answers: this makes the thread"
* about ^short = "Task or plan it is about"

Invariant: psl-message-date
Description: "Un message envoyé porte sa date d'envoi (sent)."
Severity: #error
Expression: "status = 'completed' implies sent.exists()"

Invariant: psl-message-motif
Description: "Un message non envoyé dit pourquoi (statusReason)."
Severity: #error
Expression: "status = 'not-done' implies statusReason.exists()"

Instance: message
InstanceOf: PslCommunication
Usage: #example
Title: "Question"
Description: "L'IPA écrit à la médecin traitante."
* status = #completed
* priority = #urgent
* subject = Reference(patient-qualifie)
* about = Reference(tache-en-cours)
* sent = "2026-02-03T09:12:00+01:00"
* sender = Reference(role-ipa)
* recipient = Reference(role-medecin-traitant)
* payload.contentString = "Pression artérielle à 165/95 ce matin, contrôlée deux fois. Faut-il avancer le rendez-vous ?"

Instance: message-reponse
InstanceOf: PslCommunication
Usage: #example
Title: "Réponse"
Description: "La réponse, dans le même fil."
* status = #completed
* subject = Reference(patient-qualifie)
* about = Reference(tache-en-cours)
* inResponseTo = Reference(message)
* sent = "2026-02-03T12:40:00+01:00"
* sender = Reference(role-medecin-traitant)
* recipient[0] = Reference(role-ipa)
* recipient[1] = Reference(aidant)
* payload.contentString = "Oui, je la vois demain à 11 h. Merci de prévenir son fils."
