// What a French care plan says and a CarePlan of R4 has no element for.

Extension: PslExtSouhait
Id: psl-ext-souhait
Title: "Souhait de la personne"
Description: "Ce que la personne veut et choisit, dans ses propres mots ; dit par elle, ou rapporté par un proche."
Context: CarePlan
* insert Publication
* value[x] only Annotation
* value[x] 1..
* valueAnnotation.author[x] only Reference(Patient or RelatedPerson) or string
* valueAnnotation.author[x] ^short = "The person, or the relative who reports it"
* valueAnnotation.time ^short = "When it was said"

// Not author (who wrote the plan) nor contributor: one who is asked about the plan while it runs.
Extension: PslExtReferent
Id: psl-ext-referent
Title: "Référent du plan"
Description: "Le professionnel qui suit le plan et que chacun peut joindre à son sujet."
Context: CarePlan
* insert Publication
* value[x] only Reference(Practitioner or PractitionerRole or Organization)
* value[x] 1..

Extension: PslExtRevue
Id: psl-ext-revue
Title: "Revue du plan"
Description: "Une revue du plan, prévue ou faite, et ce qui en est sorti."
Context: CarePlan
* insert Publication
* obeys psl-revue-date
* extension contains
    prevue 0..1 and
    faite 0..1 and
    conclusion 0..1
* extension[prevue] ^short = "Planned for"
* extension[prevue].value[x] only date
* extension[faite] ^short = "Done on"
* extension[faite].value[x] only date
* extension[conclusion] ^short = "What came of it"
* extension[conclusion].value[x] only string

Invariant: psl-revue-date
Description: "Une revue dit quand elle est prévue ou quand elle a été faite."
Severity: #error
Expression: "extension.exists(url in ('prevue' | 'faite'))"

Extension: PslExtDecideEnReunion
Id: psl-ext-decide-en-reunion
Title: "Décidé en réunion"
Description: "La réunion qui a décidé le plan : la séance, ou le dossier de la personne présenté à la séance."
Context: CarePlan
* insert Publication
* value[x] only Reference(Appointment or Task)
* value[x] 1..
