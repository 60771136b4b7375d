Profile: PslTaskAdressage
Parent: PslTask
Id: psl-task-adressage
Title: "Adressage"
Description: "Le premier recours demande au second recours de voir une personne ou de la prendre en charge. La demande dit pourquoi ; terminée, elle porte la réponse. Aucune règle ne dit qui peut adresser : l'accès direct existe."
* insert Publication
* insert EntreesEtSorties
* obeys psl-adressage-motif and psl-adressage-reponse
* code = PslCsTache#adressage
* focus only Reference(ServiceRequest or DocumentReference)
* focus ^short = "The request or letter it carries out"
* requester only Reference(Practitioner or PractitionerRole or Organization)
* requester ^short = "First line"
* owner only Reference(Practitioner or PractitionerRole or Organization or CareTeam or HealthcareService)
* owner ^short = "Second line"
* performerType from PslVsDestinataire (preferred)
* performerType ^short = "Profession or specialty asked for"
* reasonCode ^short = "Why"
* reasonReference only Reference(Condition or Observation or DiagnosticReport or DocumentReference)
* reasonReference ^short = "Why"
* restriction ^short = "By when (period.end)"
* input contains question 0..* and document 0..*
* insert Echange(input[question], question, "What is expected")
* input[question].value[x] only string or markdown
* insert Echange(input[document], document, "Letter or document joined")
* input[document].value[x] only Reference(DocumentReference or DiagnosticReport or Observation or ImagingStudy or QuestionnaireResponse or Composition)
* output contains rendezVous 0..* and compteRendu 0..* and conclusion 0..*
* insert Echange(output[rendezVous], rendez-vous, "Appointment given")
* output[rendezVous].value[x] only dateTime or Reference(Appointment)
* insert Echange(output[compteRendu], compte-rendu, "Report of the second line")
* output[compteRendu].value[x] only Reference(DocumentReference or DiagnosticReport or Composition)
* insert Echange(output[conclusion], conclusion, "Conclusion in words or by message")
* output[conclusion].value[x] only string or markdown or Reference(Communication)

ValueSet: PslVsDestinataire
Id: psl-vs-destinataire
Title: "Professions et spécialités"
Description: "À qui l'on adresse : une profession enregistrée ou une spécialité ordinale (TRE_R38)."
* insert Publication
* include codes from valueset PslVsProfession
* include codes from system $R38

Invariant: psl-adressage-motif
Description: "Un adressage dit pourquoi (reasonCode, reasonReference) ou désigne la demande ou le courrier qui le dit (focus) ; un brouillon peut attendre."
Severity: #error
Expression: "(status in ('draft' | 'entered-in-error')) or reasonCode.exists() or reasonReference.exists() or focus.exists()"

Invariant: psl-adressage-reponse
Description: "Un adressage terminé porte la réponse du second recours : un compte rendu ou une conclusion (output)."
Severity: #error
Expression: "status = 'completed' implies output.type.coding.exists(code = 'compte-rendu' or code = 'conclusion')"

Instance: adressage-demande
InstanceOf: PslTaskAdressage
Usage: #example
Title: "Adressage demandé"
Description: "Une IPA adresse à un endocrinologue, à voir dans le mois."
* basedOn = Reference(plan-actif)
* status = #requested
* intent = #order
* priority = #routine
* code = PslCsTache#adressage "Adressage"
* for = Reference(patient-qualifie)
* authoredOn = "2026-05-04T14:20:00+02:00"
* requester = Reference(role-ipa)
* performerType = $R38#SM16 "Endocrinologie et Métabolisme (SM)"
* reasonCode.text = "Déséquilibre du diabète malgré deux traitements"
* restriction.period.end = "2026-06-04"
* input[question].valueString = "Indication d'une insulinothérapie ?"

Instance: adressage-termine
InstanceOf: PslTaskAdressage
Usage: #example
Title: "Adressage terminé"
Description: "La personne a été vue ; la réponse est revenue."
* status = #completed
* intent = #order
* priority = #urgent
* code = PslCsTache#adressage "Adressage"
* for = Reference(patient-qualifie)
* executionPeriod.start = "2026-04-10"
* executionPeriod.end = "2026-04-10"
* authoredOn = "2026-04-08T15:00:00+02:00"
* requester = Reference(role-medecin-traitant)
* performerType = $R38#SM15 "Dermatologie et Vénéréologie (SM)"
* owner = Reference(requis-dermatologue)
* reasonReference = Reference(avis-dermatologue)
* input[document].valueReference = Reference(photo-de-la-plaie)
* output[rendezVous].valueDateTime = "2026-04-10T11:00:00+02:00"
* output[conclusion].valueString = "Détersion faite, mise en décharge, à revoir dans quinze jours."

Instance: adressage-brouillon
InstanceOf: PslTaskAdressage
Usage: #example
Title: "Brouillon d'adressage"
Description: "Une demande en préparation, sans motif encore."
* status = #draft
* intent = #proposal
* code = PslCsTache#adressage "Adressage"
* for = Reference(patient-provisoire)
* authoredOn = "2026-05-05T09:00:00+02:00"
* requester = Reference(role-medecin-traitant)
