Profile: PslTaskTeleexpertise
Parent: PslTask
Id: psl-task-teleexpertise
Title: "Téléexpertise"
Description: "Un avis demandé à distance à un professionnel, au vu d'informations médicales (CSP, article R6316-1). Le demandeur est le requérant, tout professionnel de santé ; le responsable est le requis. Une tâche par requis, réunies par groupIdentifier. L'avis est un document, à envoyer au requérant et au médecin traitant."
* insert Publication
* insert EntreesEtSorties
* obeys psl-teleexpertise-question and psl-teleexpertise-information and psl-teleexpertise-precision and psl-teleexpertise-avis
* extension contains PslCotation named cotation 0..*
* extension[cotation] ^short = "Billing code with its date; optional"
* groupIdentifier 1..
* groupIdentifier.value 1..
* groupIdentifier ^short = "The request; the same for each requis"
* code = PslCsTache#teleexpertise
* requester only Reference(Practitioner or PractitionerRole)
* requester ^short = "Requérant"
* owner only Reference(Practitioner or PractitionerRole or Organization or CareTeam or HealthcareService)
* owner ^short = "Requis, or the service that will say who"
* input contains question 0..* and information 0..1 and document 0..* and precisionDonnee 0..*
* insert Echange(input[question], question, "Question; needed once it is no draft")
* input[question].value[x] only string or markdown
* insert Echange(input[information], information-personne, "When the person was informed\, the proof\, or why it was not possible")
* input[information].value[x] only dateTime or string or Reference(Consent or DocumentReference)
* insert Echange(input[document], document, "Document\, image or result the opinion rests on")
* input[document].value[x] only Reference(DocumentReference or DiagnosticReport or Observation or Media or ImagingStudy or QuestionnaireResponse or Composition)
* insert Echange(input[precisionDonnee], precision-donnee, "Answer to a request for more information")
* input[precisionDonnee].value[x] only string or markdown or Reference(DocumentReference or DiagnosticReport or Observation or Media or ImagingStudy or QuestionnaireResponse or Communication)
* output contains precisionDemandee 0..* and avis 0..*
* insert Echange(output[precisionDemandee], precision-demandee, "More information the requis asks for")
* output[precisionDemandee].value[x] only string or markdown or Reference(Communication or CommunicationRequest)
* insert Echange(output[avis], avis, "The opinion\, as a signed document")
* output[avis].value[x] only Reference(DocumentReference)

Extension: PslCotation
Id: psl-cotation
Title: "Cotation"
Description: "Code de facturation d'une téléexpertise, date à laquelle il est facturé, et par qui au besoin. Facultatif : la tâche vaut sans lui."
Context: Task
* insert Publication
* extension contains code 1..1 and date 1..1 and par 0..1
* extension[code] ^short = "RQD or TE2"
* extension[code].value[x] 1..
* extension[code].value[x] only Coding
* extension[code].valueCoding from PslVsCotationTeleexpertise (extensible)
* extension[date] ^short = "When it is billed"
* extension[date].value[x] 1..
* extension[date].value[x] only date
* extension[par] ^short = "Who bills, when it is not the requérant (RQD) or the requis (TE2)"
* extension[par].value[x] 1..
* extension[par].value[x] only Reference(Practitioner or PractitionerRole or Organization)

CodeSystem: PslCsCotationTeleexpertise
Id: psl-cs-cotation-teleexpertise
Title: "Cotations de la téléexpertise"
Description: "Codes de facturation de la téléexpertise, que la nomenclature générale des actes professionnels ne publie pas en FHIR."
* insert Publication
* ^content = #complete
* ^caseSensitive = true
* ^experimental = false
* #RQD "Demande de téléexpertise" "Facturé par le requérant, depuis le 1er avril 2022."
* #TE2 "Téléexpertise" "Facturé par le requis, depuis le 1er avril 2022."

ValueSet: PslVsCotationTeleexpertise
Id: psl-vs-cotation-teleexpertise
Title: "Cotations de la téléexpertise"
Description: "Codes de facturation de la téléexpertise."
* insert Publication
* include codes from system PslCsCotationTeleexpertise

Invariant: psl-teleexpertise-question
Description: "Une téléexpertise demandée pose une question ; un brouillon peut attendre."
Severity: #error
Expression: "(status in ('draft' | 'entered-in-error')) or input.type.coding.exists(code = 'question')"

Invariant: psl-teleexpertise-information
Description: "Une téléexpertise demandée dit quand ou comment la personne en a été informée, ou pourquoi elle n'a pas pu l'être ; un brouillon peut attendre."
Severity: #error
Expression: "(status in ('draft' | 'entered-in-error')) or input.type.coding.exists(code = 'information-personne')"

Invariant: psl-teleexpertise-precision
Description: "Un requis qui attend une précision dit laquelle (output)."
Severity: #error
Expression: "businessStatus.coding.exists(code = 'precision-demandee') implies output.type.coding.exists(code = 'precision-demandee')"

Invariant: psl-teleexpertise-avis
Description: "Une téléexpertise terminée a un avis (output)."
Severity: #error
Expression: "status = 'completed' implies output.type.coding.exists(code = 'avis')"
