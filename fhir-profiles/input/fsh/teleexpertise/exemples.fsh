// One request to two requis: the first declines, the second asks for more and answers.

RuleSet: DemandeDermatologie
* groupIdentifier.system = "https://trois-rivieres.example/teleexpertises"
* groupIdentifier.value = "TLE-2026-0031"
* intent = #order
* code = PslCsTache#teleexpertise "Téléexpertise"
* for = Reference(patient-qualifie)
* authoredOn = "2026-04-07T10:05:00+02:00"
* requester = Reference(role-ipa)
* performerType = $G15#10 "Médecin"
* input[question].valueString = "Plaie du talon droit depuis trois semaines : quelle prise en charge ?"
* input[information].valueDateTime = "2026-04-07T09:50:00+02:00"
* input[document].valueReference = Reference(photo-de-la-plaie)

Instance: requis-dermatologue
InstanceOf: PslPractitionerRole
Usage: #example
Title: "Dermatologue requise"
Description: "Une dermatologue qui rend des avis à distance."
* active = true
* practitioner.identifier.system = $rpps
* practitioner.identifier.value = "19999000334"
* practitioner.display = "Inès HÉBRARD"
* code = $R23#L
* specialty = $R38#SM15 "Dermatologie et Vénéréologie (SM)"

Instance: photo-de-la-plaie
InstanceOf: DocumentReference
Usage: #example
Title: "Photographie jointe"
Description: "Une photographie jointe à la demande."
* status = #current
* subject = Reference(patient-qualifie)
* date = "2026-04-07T09:55:00+02:00"
* author = Reference(role-ipa)
* content.attachment.contentType = #image/jpeg
* content.attachment.title = "Talon droit"
* content.attachment.url = "https://trois-rivieres.example/documents/talon-droit.jpg"

Instance: avis-dermatologue
InstanceOf: DocumentReference
Usage: #example
Title: "Avis rendu"
Description: "Le compte rendu de téléexpertise."
* status = #current
* docStatus = #final
* type = $loinc#85208-7
* subject = Reference(patient-qualifie)
* date = "2026-04-08T12:30:00+02:00"
* author = Reference(requis-dermatologue)
* authenticator = Reference(requis-dermatologue)
* content.attachment.contentType = #application/pdf
* content.attachment.language = #fr
* content.attachment.title = "Avis dermatologique"
* content.attachment.url = "https://trois-rivieres.example/documents/avis-dermatologique.pdf"

Instance: teleexpertise-demandee
InstanceOf: PslTaskTeleexpertise
Usage: #example
Title: "Téléexpertise demandée"
Description: "Une question adressée à un service, sans requis désigné encore."
* insert DemandeDermatologie
* status = #requested
* priority = #urgent
* owner.display = "Service de dermatologie du centre hospitalier"

Instance: teleexpertise-declinee
InstanceOf: PslTaskTeleexpertise
Usage: #example
Title: "Téléexpertise déclinée"
Description: "Le requis décline, avec son motif."
* insert DemandeDermatologie
* status = #rejected
* statusReason = PslCsMotifTache#indisponible "Indisponible dans le délai demandé"
* owner.identifier.system = $rpps
* owner.identifier.value = "19999000342"
* owner.display = "Côme LÉVÊQUE, dermatologue"

Instance: teleexpertise-precision
InstanceOf: PslTaskTeleexpertise
Usage: #example
Title: "Précision demandée"
Description: "La requise suspend son avis en attendant une information."
* insert DemandeDermatologie
* status = #on-hold
* statusReason = PslCsMotifTache#information-manquante "Information manquante"
* businessStatus = PslCsAvancementTache#precision-demandee "Précision demandée"
* owner = Reference(requis-dermatologue)
* output[precisionDemandee].valueString = "Les pouls périphériques sont-ils perçus ? Dernier IPS ?"

Instance: teleexpertise-rendue
InstanceOf: PslTaskTeleexpertise
Usage: #example
Title: "Avis rendu"
Description: "La précision donnée, l'avis rendu comme document, la cotation de chacun."
* extension[cotation][0].extension[code].valueCoding = PslCsCotationTeleexpertise#RQD
* extension[cotation][0].extension[date].valueDate = "2026-04-08"
* extension[cotation][1].extension[code].valueCoding = PslCsCotationTeleexpertise#TE2
* extension[cotation][1].extension[date].valueDate = "2026-04-08"
* insert DemandeDermatologie
* status = #completed
* executionPeriod.start = "2026-04-07T16:00:00+02:00"
* executionPeriod.end = "2026-04-08T12:30:00+02:00"
* owner = Reference(requis-dermatologue)
* input[precisionDonnee].valueString = "Pouls perçus des deux côtés, IPS à 1,05 en février."
* output[precisionDemandee].valueString = "Les pouls périphériques sont-ils perçus ? Dernier IPS ?"
* output[avis].valueReference = Reference(avis-dermatologue)

Instance: teleexpertise-brouillon
InstanceOf: PslTaskTeleexpertise
Usage: #example
Title: "Brouillon de téléexpertise"
Description: "Une demande en préparation : ni question, ni information de la personne encore."
* groupIdentifier.value = "TLE-2026-0032"
* status = #draft
* intent = #proposal
* code = PslCsTache#teleexpertise "Téléexpertise"
* for = Reference(patient-provisoire)
* authoredOn = "2026-04-09T08:00:00+02:00"
* requester = Reference(role-medecin-traitant)
