// A session and the files presented to it are kept apart: the session names no person cared for, so
// that the team of one person never learns who else was discussed. The files point at the session
// by its identifier (Task.groupIdentifier).

Profile: PslReunion
Parent: Appointment
Id: psl-reunion
Title: "Réunion"
Description: "La séance d'une réunion de concertation ou de synthèse : quand, où, avec qui et en quelle qualité. Elle ne dit rien des personnes dont on y parle : chacune a son dossier (psl-dossier-reunion), réuni à la séance par l'identifiant de celle-ci."
* insert Publication
* obeys psl-reunion-sans-personne and psl-rcp-quorum
* identifier 1..
* identifier ^short = "Identifier of the session, repeated in the groupIdentifier of each file"
* identifier.system 1..
* identifier.value 1..
* serviceType 1..
* serviceType from PslVsTypeReunion (required)
* serviceType ^short = "Kind of meeting"
* specialty from PslVsSpecialite (required)
* specialty ^short = "Specialties the session is about"
* reasonReference 0..0
* reasonReference ^short = "Not used: it would tell of a person"
* supportingInformation 0..0
* supportingInformation ^short = "Not used: documents belong to the file of a person"
* basedOn 0..0
* basedOn ^short = "Not used: it would tell of a person"
* patientInstruction 0..0
* comment ^short = "About the session, never about a person"
* participant.extension contains PslExtQualite named qualite 0..1
* participant.extension[qualite] ^short = "Profession and specialty in which one takes part"
* participant.actor ^short = "Professional, or the place (Location); never a patient or a relative"

Extension: PslExtQualite
Id: psl-ext-qualite
Title: "En quelle qualité"
Description: "La profession et la spécialité au titre desquelles un professionnel prend part à une réunion."
Context: Appointment.participant
* insert Publication
* value[x] only CodeableConcept
* value[x] 1..
* valueCodeableConcept from PslVsQualite (extensible)

// An identifier may name a person too: the type of the reference tells.
Invariant: psl-reunion-sans-personne
Description: "Une séance ne nomme ni personne prise en charge ni proche parmi ses participants : faites un dossier par personne (psl-dossier-reunion)."
Severity: #error
Expression: "participant.actor.where(type in ('Patient' | 'RelatedPerson') or reference.startsWith('Patient/') or reference.startsWith('RelatedPerson/') or reference.contains('/Patient/') or reference.contains('/RelatedPerson/')).empty() and contained.where($this is Patient or $this is RelatedPerson).empty()"

// One specialty counts per participant; the codes SM of TRE_R38 are those of doctors.
Invariant: psl-rcp-quorum
Description: "Une RCP de cancérologie réunit au moins trois médecins de spécialités différentes : dites la spécialité de chacun (psl-ext-qualite)."
Severity: #warning
Expression: "((status in ('booked' | 'arrived' | 'checked-in' | 'fulfilled')) and serviceType.coding.exists(code = 'rcp-cancerologie')) implies participant.where(status != 'declined').select(extension.where(url.endsWith('/psl-ext-qualite')).value.coding.where(system.endsWith('/TRE-R38-SpecialiteOrdinale') and code.startsWith('SM')).code.first()).distinct().count() >= 3"

CodeSystem: PslCsTypeReunion
Id: psl-cs-type-reunion
Title: "Types de réunion"
Description: "Ce qui réunit des professionnels autour de dossiers ; les codes officiels ne distinguent ni la cancérologie ni la synthèse."
* insert Publication
* ^content = #complete
* ^caseSensitive = true
* ^experimental = false
* #rcp-cancerologie "RCP de cancérologie" "Au moins trois médecins de spécialités différentes."
* #rcp "Réunion de concertation pluridisciplinaire" "Hors cancérologie."
* #synthese "Réunion de synthèse" "Les professionnels d'une personne font le point ; aucun quorum."
* #concertation "Concertation pluriprofessionnelle" "En maison de santé, en centre de santé, en CPTS ou en DAC ; aucun quorum."

CodeSystem: TRE_R213_ModePriseEnCharge
Id: TRE-R213-ModePriseEnCharge
Title: "TRE R213-ModePriseEnCharge (fragment)"
Description: "Fragment de la nomenclature NOS des modes de prise en charge : les réunions de concertation."
* ^url = "https://mos.esante.gouv.fr/NOS/TRE_R213-ModePriseEnCharge/FHIR/TRE-R213-ModePriseEnCharge"
* ^version = "20250828120000"
* insert Fragment
* #39 "Réunion de Concertation Pluridisciplinaire (RCP)"
* #40 "Réunion de Concertation Pluridisciplinaire (RCP) de recours"

ValueSet: PslVsTypeReunion
Id: psl-vs-type-reunion
Title: "Types de réunion"
Description: "Le type d'une réunion, et le mode de prise en charge officiel d'une RCP."
* insert Publication
* include codes from system PslCsTypeReunion
* $R213#39
* $R213#40

ValueSet: PslVsQualite
Id: psl-vs-qualite
Title: "Qualité d'un participant"
Description: "Profession, spécialité ou rôle au titre duquel on prend part à une réunion."
* insert Publication
* include codes from system $G15
* include codes from system $R38
* include codes from system $R85
* include codes from system $R94
* include codes from system $R95
