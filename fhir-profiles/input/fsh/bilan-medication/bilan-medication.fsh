Profile: PslTaskBilanMedication
Parent: PslTask
Id: psl-task-bilan-medication
Title: "Bilan de médication"
Description: "Revoir l'ensemble des traitements d'une personne, avec elle, et proposer des changements au prescripteur. Terminé, il porte son compte rendu. Un bilan partagé en plusieurs entretiens a une tâche par entretien (partOf)."
* insert Publication
* insert EntreesEtSorties
* obeys psl-bilan-traitements and psl-bilan-compte-rendu
* code = PslCsTache#bilan-medication
* partOf ^short = "The review this interview belongs to"
* requester only Reference(Practitioner or PractitionerRole or Organization or Patient or RelatedPerson)
* requester ^short = "Who asks; the person may"
* owner only Reference(Practitioner or PractitionerRole or Organization)
* owner ^short = "Who reviews: pharmacist, doctor, IPA, or the pharmacy"
* input contains traitement 0..* and resultat 0..* and information 0..1
* insert Echange(input[traitement], traitement, "Medicines reviewed\, prescribed or not")
* input[traitement].value[x] only string or Reference(MedicationStatement or MedicationRequest or MedicationDispense or List or DocumentReference)
* insert Echange(input[resultat], resultat, "Results needed\, such as renal function")
* input[resultat].value[x] only Reference(Observation or DiagnosticReport or DocumentReference)
* insert Echange(input[information], information-personne, "When the person agreed\, or the proof")
* input[information].value[x] only dateTime or Reference(Consent or DocumentReference)
* output contains compteRendu 0..* and proposition 0..*
* insert Echange(output[compteRendu], compte-rendu, "Report of the review")
* output[compteRendu].value[x] only Reference(DocumentReference or Composition)
* insert Echange(output[proposition], proposition, "Change proposed to the prescriber")
* output[proposition].value[x] only string or markdown or Reference(MedicationRequest or Communication or Task)

Invariant: psl-bilan-traitements
Description: "Un bilan de médication commencé dit quels traitements il examine (input)."
Severity: #error
Expression: "(status in ('in-progress' | 'completed')) implies input.type.coding.exists(code = 'traitement')"

Invariant: psl-bilan-compte-rendu
Description: "Un bilan de médication terminé a un compte rendu (output)."
Severity: #error
Expression: "status = 'completed' implies output.type.coding.exists(code = 'compte-rendu')"

Instance: compte-rendu-bilan-medication
InstanceOf: DocumentReference
Usage: #example
Title: "Compte rendu de bilan de médication"
Description: "Le compte rendu que la pharmacie envoie au prescripteur."
* status = #current
* type = $loinc#56445-0
* subject = Reference(patient-qualifie)
* date = "2026-06-11T16:00:00+02:00"
* author = Reference(officine)
* content.attachment.contentType = #application/pdf
* content.attachment.title = "Bilan de médication"
* content.attachment.url = "https://trois-rivieres.example/documents/bilan-medication.pdf"

Instance: bilan-medication-demande
InstanceOf: PslTaskBilanMedication
Usage: #example
Title: "Bilan de médication demandé"
Description: "Demandé à un pharmacien, sans traitement joint encore."
* status = #requested
* intent = #order
* code = PslCsTache#bilan-medication "Bilan de médication"
* description = "Neuf médicaments, deux chutes en un mois"
* for = Reference(patient-qualifie)
* authoredOn = "2026-05-28T12:10:00+02:00"
* requester = Reference(role-medecin-traitant)
* performerType = $G15#21 "Pharmacien"

Instance: bilan-medication-termine
InstanceOf: PslTaskBilanMedication
Usage: #example
Title: "Bilan de médication terminé"
Description: "Fait par la pharmacie, avec son compte rendu et une proposition."
* status = #completed
* intent = #order
* code = PslCsTache#bilan-medication "Bilan de médication"
* for = Reference(patient-qualifie)
* executionPeriod.start = "2026-06-04"
* executionPeriod.end = "2026-06-11"
* authoredOn = "2026-05-28T12:10:00+02:00"
* requester = Reference(role-medecin-traitant)
* performerType = $G15#21 "Pharmacien"
* owner = Reference(officine)
* input[traitement][0].valueString = "Metformine 1000 mg, deux fois par jour"
* input[traitement][1].valueString = "Zopiclone 7,5 mg le soir, sans ordonnance depuis mars"
* input[information].valueDateTime = "2026-06-04T10:00:00+02:00"
* output[compteRendu].valueReference = Reference(compte-rendu-bilan-medication)
* output[proposition].valueString = "Arrêt progressif de la zopiclone."
