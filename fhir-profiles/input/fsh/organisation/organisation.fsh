Profile: PslOrganization
Parent: Organization
Id: psl-organization
Title: "Structure"
Description: "Une structure : maison de santé, CPTS, DAC, centre de santé, officine, laboratoire… connue par son FINESS, son SIRET ou son rang RPPS. Une ressource valide ici l'est aussi pour fr-core-organization 2.2.0."
* insert Publication
* insert Identifiants
* insert Telecom
* contact.telecom.system 1..
* contact.telecom.value 1..
* identifier ^slicing.discriminator[0].type = #value
* identifier ^slicing.discriminator[0].path = "system"
* identifier ^slicing.rules = #open
* identifier contains finess 0..* and sirene 0..* and rppsRang 0..*
* identifier[finess] ^short = "FINESS of the legal (FINEJ) or geographic (FINEG) entity"
* identifier[finess].system = $finess (exactly)
* identifier[finess].type from PslVsTypeIdentifiant (extensible)
* identifier[finess] obeys psl-finess-format
* identifier[sirene] ^short = "SIREN or SIRET, told apart by type"
* identifier[sirene].system = $sirene (exactly)
* identifier[sirene].type from PslVsTypeIdentifiant (extensible)
* identifier[sirene] obeys psl-sirene-format
* identifier[rppsRang] ^short = "Identifier of a practice"
* identifier[rppsRang].system = $rpps-rang (exactly)
* identifier[rppsRang].type from PslVsTypeIdentifiant (extensible)
* type from PslVsStructure (preferred)
* type ^short = "Category of structure (TRE_R66) or sector (TRE_R02)"

Invariant: psl-finess-format
Description: "Un numéro FINESS est fait de 9 caractères : des chiffres, ou 2A ou 2B en tête pour la Corse."
Severity: #warning
Expression: "value.exists() implies value.matches('^([0-9]{9}|2[AB][0-9]{7})$')"

Invariant: psl-sirene-format
Description: "Un SIREN est fait de 9 chiffres, un SIRET de 14."
Severity: #warning
Expression: "value.exists() implies value.matches('^([0-9]{9}|[0-9]{14})$')"

Instance: maison-de-sante
InstanceOf: PslOrganization
Usage: #example
Title: "Maison de santé pluriprofessionnelle"
Description: "Une maison de santé, avec FINESS et SIRET."
* identifier[finess].type = $fr-v2-0203#FINEG
* identifier[finess].value = "690001235"
* identifier[sirene].type = $fr-v2-0203#SIRET
* identifier[sirene].value = "99999123400017"
* active = true
* type = $R66#603 "Maison de santé (L.6223-3)"
* name = "Maison de santé des Trois-Rivières"
* telecom.system = #phone
* telecom.value = "0199000110"

Instance: officine
InstanceOf: PslOrganization
Usage: #example
Title: "Officine"
Description: "Une pharmacie d'officine."
* identifier[finess].type = $fr-v2-0203#FINEG
* identifier[finess].value = "690001243"
* active = true
* type = $R66#620 "Pharmacie d'Officine"
* name = "Pharmacie de l'Écluse"
