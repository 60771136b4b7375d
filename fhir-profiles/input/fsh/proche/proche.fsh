Profile: PslRelatedPerson
Parent: RelatedPerson
Id: psl-related-person
Title: "Proche"
Description: "Aidant, personne de confiance, représentant légal. Une ressource valide ici l'est aussi pour fr-core-related-person 2.2.0 et cds-fr-related-person 2.0.1, et peut être membre d'un cercle de soins."
* insert Publication
* insert Telecom
* insert NomFrCore
* identifier 1..1
* name 1..1
* name.family 1..
* name.given ..1
* telecom 1..
* relationship 1..
* relationship ^slicing.discriminator.type = #value
* relationship ^slicing.discriminator.path = "coding.system"
* relationship ^slicing.rules = #open
* relationship contains role 1..1 and lien 0..1
* relationship[role] ^short = "Role: caregiver, trusted person, legal representative"
* relationship[role] from PslVsRoleProche (preferred)
* relationship[role].coding.system 1..
* relationship[role].coding.system = $R260 (exactly)
* relationship[lien] ^short = "Family tie"
* relationship[lien].coding.system 1..
* relationship[lien].coding.system = $R216 (exactly)

Instance: aidant
InstanceOf: PslRelatedPerson
Usage: #example
Title: "Fils, aidant"
Description: "Le fils de la personne, qui l'aide au quotidien."
* identifier.system = "https://trois-rivieres.example/proches"
* identifier.value = "A-00007"
* patient = Reference(patient-qualifie)
* relationship[role] = $R260#CAREGIVER "Aidant"
* relationship[lien] = $R216#SONC "Fils"
* name.family = "ÉTIENNE"
* name.given = "Jérôme"
* telecom.system = #phone
* telecom.value = "0199000102"
* period.start = "2024-01-08"

Instance: personne-de-confiance
InstanceOf: PslRelatedPerson
Usage: #example
Title: "Personne de confiance"
Description: "Une amie désignée par écrit."
* identifier.system = "https://trois-rivieres.example/proches"
* identifier.value = "A-00008"
* patient = Reference(patient-qualifie)
* relationship[role] = $R260#NOK "personne de confiance"
* name.family = "DUFRÊNE"
* name.given = "Maïté"
* telecom.system = #email
* telecom.value = "maite.dufrene@courriel.example"

Instance: personne-de-confiance-ancien-code
InstanceOf: PslRelatedPerson
Usage: #example
Title: "Personne de confiance, code retiré"
Description: "QUAL, retiré en 2024, est encore reçu."
* identifier.system = "https://trois-rivieres.example/proches"
* identifier.value = "A-00009"
* patient = Reference(patient-provisoire)
* relationship[role] = $R260#QUAL "Personne de confiance"
* relationship[lien] = $R216#SIS "Soeur"
* name.family = "NOËL"
* name.given = "Fatoumata"
* telecom.system = #phone
* telecom.value = "0199000103"

Instance: representant-legal
InstanceOf: PslRelatedPerson
Usage: #example
Title: "Représentant légal"
Description: "La tutrice de la personne."
* identifier.system = "https://trois-rivieres.example/proches"
* identifier.value = "A-00010"
* active = true
* patient = Reference(patient-provisoire)
* relationship[role] = $R260#GUARD "Responsable légal"
* name.family = "ZIEGLER"
* name.given = "Clémence"
* telecom.system = #phone
* telecom.value = "0199000104"
* period.start = "2025-04-01"
