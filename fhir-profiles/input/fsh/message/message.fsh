Profile: PslCommunication
Parent: Communication
Id: psl-communication
Title: "Message"
Description: "Un message entre professionnels, ou avec la personne et ses proches, à propos d'une personne prise en charge. Une réponse désigne le message auquel elle répond."
* insert Publication
* insert Confidentialite
* obeys psl-message-date and psl-message-motif and psl-message-invisible
* category from PslVsMessage (preferred)
* category ^short = "What kind of message"
* priority ^short = "Urgent or not; routine when missing"
* subject 1..
* subject only Reference(Patient)
* subject ^short = "The patient it is about"
* sender 1..
* recipient 1..
* payload 1..
* inResponseTo ^short = "Message it answers: this makes the thread"
* about ^short = "Task or plan it is about"

RuleSet: TypeDeMessage(tranche, code)
* category ^slicing.discriminator.type = #pattern
* category ^slicing.discriminator.path = "$this"
* category ^slicing.rules = #open
* category contains {tranche} 1..1
* category[{tranche}] = PslCsMessage#{code}

Invariant: psl-message-date
Description: "Un message envoyé porte sa date d'envoi (sent)."
Severity: #error
Expression: "status = 'completed' implies sent.exists()"

Invariant: psl-message-motif
Description: "Un message non envoyé dit pourquoi (statusReason)."
Severity: #error
Expression: "status = 'not-done' implies statusReason.exists()"

Invariant: psl-message-invisible
Description: "Un message non visible par la personne (INVISIBLE_PATIENT) ne lui est pas adressé."
Severity: #error
Expression: "meta.security.exists(system = 'urn:oid:1.2.250.1.213.1.1.4.13' and code = 'INVISIBLE_PATIENT') implies recipient.exists(reference.contains('Patient/') or type = 'Patient').not()"

CodeSystem: PslCsMessage
Id: psl-cs-message
Title: "Types de message"
Description: "Ce qu'est un message de la coordination."
* insert Publication
* ^content = #complete
* ^caseSensitive = true
* ^experimental = false
* #echange "Échange entre professionnels"
* #personne "Message à la personne ou à ses proches"
* #transmission "Transmission d'un document ou d'un avis"
* #alerte "Alerte"
* #synthese-reunion "Synthèse d'une réunion" "Ce qu'une réunion pluriprofessionnelle a conclu pour une personne."

ValueSet: PslVsMessage
Id: psl-vs-message
Title: "Types de message"
Description: "Ce qu'est un message de la coordination."
* insert Publication
* include codes from system PslCsMessage

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

Instance: message-avis-transmis
InstanceOf: PslCommunication
Usage: #example
Title: "Avis transmis"
Description: "L'avis d'une téléexpertise, envoyé à la requérante et à la médecin traitante."
* status = #completed
* category = PslCsMessage#transmission "Transmission d'un document ou d'un avis"
* priority = #routine
* subject = Reference(patient-qualifie)
* about = Reference(teleexpertise-rendue)
* sent = "2026-04-08T12:35:00+02:00"
* sender = Reference(requis-dermatologue)
* recipient[0] = Reference(role-ipa)
* recipient[1] = Reference(role-medecin-traitant)
* payload.contentReference = Reference(avis-dermatologue)

Instance: message-confidentiel
InstanceOf: PslCommunication
Usage: #example
Title: "Message confidentiel"
Description: "Un message que ni la personne ni ses représentants ne voient, et masqué aux autres professionnels."
* meta.security[masquage][0] = $masquage#INVISIBLE_PATIENT "Non visible par le patient"
* meta.security[masquage][1] = $masquage#INVISIBLE_REPRESENTANTS_LEGAUX "Non visible par les représentants légaux du patient"
* meta.security[masquage][2] = $masquage#MASQUE_PS "Masqué aux professionnels de santé"
* status = #completed
* category = PslCsMessage#echange "Échange entre professionnels"
* subject = Reference(patient-provisoire)
* sent = "2026-03-18T19:02:00+01:00"
* sender = Reference(role-ipa)
* recipient = Reference(role-medecin-traitant)
* payload.contentString = "L'annonce du résultat est prévue avec vous jeudi : ne pas la devancer."
