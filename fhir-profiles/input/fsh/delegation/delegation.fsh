Profile: PslTaskActeDelegue
Parent: PslTask
Id: psl-task-acte-delegue
Title: "Acte délégué"
Description: "Un acte qu'un délégué fait dans le cadre d'un protocole de coopération (CSP, article L4011-1). Le demandeur est le délégant, le responsable est le délégué. La tâche désigne le protocole, dit les limites de l'acte, et si le délégant l'a repris."
* insert Publication
* insert EntreesEtSorties
* obeys psl-acte-delegue-protocole and psl-acte-delegue-distincts and psl-acte-delegue-reprise and psl-tache-resultat
* extension contains PslReprise named reprise 0..1
* extension[reprise] ^short = "The délégant redid the act, called by the délégué"
* instantiatesCanonical ^short = "Canonical URL of the protocol, or of its act"
* basedOn ^short = "Protocol (PlanDefinition), enrolment of the person in it, plan"
* code = PslCsTache#acte-delegue
* code ^short = "Delegated act; the act itself as a further coding or text"
* requester only Reference(Practitioner or PractitionerRole)
* requester ^short = "Délégant"
* owner only Reference(Practitioner or PractitionerRole)
* owner ^short = "Délégué"
* restriction ^short = "Limits in time (period) and number (repetitions); others in input"
* input contains limite 0..*
* insert Echange(input[limite], limite, "Limit of the act\, or when the délégué calls the délégant")
* input[limite].value[x] only string
* output contains acteRealise 0..* and compteRendu 0..*
* insert Echange(output[acteRealise], acte-realise, "What was done")
* output[acteRealise].value[x] only Reference(Procedure or Observation or DiagnosticReport or MedicationRequest or ServiceRequest or Immunization)
* insert Echange(output[compteRendu], compte-rendu, "Report\, as a document or in words")
* output[compteRendu].value[x] only string or Reference(DocumentReference or Composition)

Extension: PslReprise
Id: psl-reprise
Title: "Reprise par le délégant"
Description: "L'acte a été refait par un délégant, appelé par le délégué : quand, pourquoi, par qui. Sert à calculer le taux de reprise du protocole."
Context: Task
* insert Publication
* extension contains date 1..1 and motif 1..1 and par 0..1
* extension[date] ^short = "When"
* extension[date].value[x] 1..
* extension[date].value[x] only dateTime
* extension[motif] ^short = "Why the délégué called"
* extension[motif].value[x] 1..
* extension[motif].value[x] only CodeableConcept
* extension[par] ^short = "Délégant who redid it, when it is not the requester"
* extension[par].value[x] 1..
* extension[par].value[x] only Reference(Practitioner or PractitionerRole)

Invariant: psl-acte-delegue-protocole
Description: "Un acte délégué désigne son protocole de coopération, par son adresse (instantiatesCanonical) ou par référence (basedOn vers une PlanDefinition) ; un brouillon peut attendre."
Severity: #error
Expression: "(status in ('draft' | 'entered-in-error')) or instantiatesCanonical.exists() or basedOn.exists(reference.contains('PlanDefinition') or type = 'PlanDefinition')"

Invariant: psl-acte-delegue-distincts
Description: "Le délégant (requester) et le délégué (owner) sont deux personnes différentes."
Severity: #error
Expression: "(requester.reference.exists() and owner.reference.exists() implies requester.reference != owner.reference) and (requester.identifier.value.exists() and owner.identifier.value.exists() implies (requester.identifier.system & '|' & requester.identifier.value) != (owner.identifier.system & '|' & owner.identifier.value))"

Invariant: psl-acte-delegue-reprise
Description: "Un acte repris par le délégant a l'avancement « reprise » et dit quand et pourquoi ; l'un ne va pas sans l'autre."
Severity: #error
Expression: "extension.exists(url.endsWith('/psl-reprise')) = businessStatus.coding.exists(code = 'reprise')"

Instance: acte-delegue-realise
InstanceOf: PslTaskActeDelegue
Usage: #example
Title: "Acte délégué fait"
Description: "L'IPA a adapté un traitement dans le cadre d'un protocole local, dans ses limites."
* instantiatesCanonical = "https://trois-rivieres.example/protocoles/diabete-type-2"
* basedOn[0] = Reference(plan-actif)
* basedOn[1].reference = "EpisodeOfCare/inclusion-diabete"
* status = #completed
* intent = #order
* code = PslCsTache#acte-delegue "Acte délégué"
* code.text = "Adaptation des doses d'insuline lente"
* for = Reference(patient-qualifie)
* executionPeriod.start = "2026-02-10T09:00:00+01:00"
* executionPeriod.end = "2026-02-10T09:25:00+01:00"
* authoredOn = "2026-02-02T18:00:00+01:00"
* requester = Reference(role-medecin-traitant)
* performerType = $G15#60 "Infirmier"
* owner = Reference(role-ipa)
* restriction.repetitions = 6
* restriction.period.start = "2026-02-02"
* restriction.period.end = "2026-07-31"
* input[limite][0].valueString = "Pas plus de 4 unités d'écart en une fois"
* input[limite][1].valueString = "Appeler le délégant si une glycémie est inférieure à 0,60 g/L"
* output[compteRendu].valueString = "Dose portée de 14 à 16 unités, prochain contrôle dans trois jours."

Instance: acte-delegue-repris
InstanceOf: PslTaskActeDelegue
Usage: #example
Title: "Acte délégué repris par le délégant"
Description: "Protocole national de soins bucco-dentaires : le délégué a appelé, le délégant a refait l'acte."
* extension[reprise].extension[date].valueDateTime = "2026-03-05T14:40:00+01:00"
* extension[reprise].extension[motif].valueCodeableConcept.text = "Lésion douloureuse, examen direct nécessaire"
* basedOn[0].reference = "PlanDefinition/protocole-soins-bucco-dentaires"
* basedOn[1].reference = "EpisodeOfCare/inclusion-terminee"
* status = #completed
* businessStatus = PslCsAvancementTache#reprise "Repris par le délégant"
* intent = #order
* code = PslCsTache#acte-delegue "Acte délégué"
* code.text = "Bilan bucco-dentaire"
* for = Reference(patient-provisoire)
* authoredOn = "2026-03-05T08:30:00+01:00"
* requester.identifier.system = $rpps
* requester.identifier.value = "19999000318"
* requester.display = "Éloïse PRÉVERT, chirurgien-dentiste"
* owner.identifier.system = $rpps
* owner.identifier.value = "19999000326"
* owner.display = "Noé AÏT-SAÏD, infirmier"
* output[compteRendu].valueString = "Bilan interrompu, refait par la chirurgien-dentiste le jour même."

Instance: acte-delegue-brouillon
InstanceOf: PslTaskActeDelegue
Usage: #example
Title: "Brouillon d'acte délégué"
Description: "Un acte en préparation : ni protocole, ni délégué encore."
* status = #draft
* intent = #proposal
* code = PslCsTache#acte-delegue "Acte délégué"
* for = Reference(patient-qualifie)
* authoredOn = "2026-03-09T11:00:00+01:00"
* requester = Reference(role-medecin-traitant)
