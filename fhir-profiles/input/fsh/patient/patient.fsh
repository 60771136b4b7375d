Profile: PslPatient
Parent: Patient
Id: psl-patient
Title: "Patient"
Description: "La personne prise en charge : identité nationale de santé (INS), identifiants locaux, traits d'état civil, médecin traitant. Une ressource valide ici l'est aussi pour fr-core-patient 2.2.0."
* insert Publication
* insert Identifiants
* insert Telecom
* insert NomFrCore
* obeys psl-patient-nomme and psl-ins-qualifie and psl-ins-unique and psl-ins-a-qualifier and psl-ins-traits
* extension contains $birth-place named lieuDeNaissance 0..1
* extension[lieuDeNaissance] ^short = "Place of birth, with its INSEE code on the address"
* identifier ^slicing.discriminator.type = #value
* identifier ^slicing.discriminator.path = "type"
* identifier ^slicing.rules = #open
* identifier ^short = "INS, local numbers"
* identifier contains
    INS-NIR 0..* and
    INS-NIA 0..* and
    INS-NIR-TEST 0..* and
    INS-NIR-DEMO 0..* and
    INS-C 0..* and
    NDP 0..1 and
    IPP 0..* and
    RRI 0..* and
    NIR-assure 0..0
* identifier[INS-NIR] ^short = "National health identity, final (production)"
* identifier[INS-NIR] insert TypeFrCore(#INS-NIR, $ins-nir)
* identifier[INS-NIR].use from PslVsUsageIns (required)
* identifier[INS-NIA] ^short = "National health identity, temporary (production)"
* identifier[INS-NIA] insert TypeFrCore(#INS-NIA, $ins-nia)
* identifier[INS-NIA].use from PslVsUsageIns (required)
* identifier[INS-NIR-TEST] ^short = "National health identity, test"
* identifier[INS-NIR-TEST] insert TypeFrCore(#INS-NIR-TEST, $ins-test)
* identifier[INS-NIR-TEST].use = #official
* identifier[INS-NIR-DEMO] ^short = "National health identity, demonstration"
* identifier[INS-NIR-DEMO] insert TypeFrCore(#INS-NIR-DEMO, $ins-demo)
* identifier[INS-NIR-DEMO].use = #official
* identifier[INS-C] ^short = "Historic calculated identifier: kept, never matched"
* identifier[INS-C] insert TypeFrCore(#INS-C, $ins-c)
* identifier[INS-C].use = #secondary
* identifier[NDP] ^short = "Number of the dossier pharmaceutique"
* identifier[NDP] insert TypeFrCore(#NDP, $ndp)
* identifier[NDP].use = #secondary
* identifier[IPP] ^short = "Local number"
* identifier[IPP].use 1..
* identifier[IPP].use from PslVsUsageIpp (required)
* identifier[IPP] insert Type($v2-0203#PI)
* identifier[RRI] ^short = "Number in a regional registry"
* identifier[RRI].use 1..
* identifier[RRI].use = #secondary
* identifier[RRI] insert Type($v2-0203#RRI)
* identifier[NIR-assure] ^short = "The insured person's number is no identifier of the patient"
* identifier[NIR-assure] insert Type($v2-0203#NH)
* name ^slicing.discriminator.type = #value
* name ^slicing.discriminator.path = "use"
* name ^slicing.rules = #open
* name contains officiel 0..*
* name[officiel] ^short = "Name at birth"
* name[officiel].use 1..
* name[officiel].use = #official
* name[officiel].family 1..
* name[officiel].given 1..
* gender from PslVsSexe (required)
* contact.telecom.system 1..
* contact.telecom.value 1..
* contact.name.prefix ..1
* generalPractitioner MS
* generalPractitioner ^short = "Médecin traitant"

RuleSet: TypeFrCore(code, systeme)
* use 1..
* insert Type($fr-v2-0203{code})
* system = {systeme} (exactly)

ValueSet: PslVsUsageIns
Id: psl-vs-usage-ins
Title: "Usages d'un INS"
Description: "Un INS est officiel, ou ancien s'il a été remplacé."
* insert Publication
* http://hl7.org/fhir/identifier-use#official
* http://hl7.org/fhir/identifier-use#old

ValueSet: PslVsUsageIpp
Id: psl-vs-usage-ipp
Title: "Usages d'un numéro local"
Description: "Tous les usages, sauf officiel : seul un INS est officiel."
* insert Publication
* http://hl7.org/fhir/identifier-use#usual
* http://hl7.org/fhir/identifier-use#temp
* http://hl7.org/fhir/identifier-use#secondary
* http://hl7.org/fhir/identifier-use#old

Invariant: psl-patient-nomme
Description: "Un patient porte au moins un nom ou un identifiant."
Severity: #error
Expression: "name.exists() or identifier.exists()"

Invariant: psl-ins-qualifie
Description: "Une identité qualifiée (VALI) porte un INS, d'usage officiel."
Severity: #error
Expression: "extension('https://hl7.fr/ig/fhir/core/StructureDefinition/fr-core-identity-reliability').extension('identityStatus').value.exists(code = 'VALI') implies identifier.exists(use = 'official' and system.matches('^urn:oid:1\\\\.2\\\\.250\\\\.1\\\\.213\\\\.1\\\\.4\\\\.([89]|10|11)$'))"

Invariant: psl-ins-unique
Description: "Une identité qualifiée (VALI) n'a qu'un identifiant d'usage officiel : l'INS."
Severity: #error
Expression: "extension('https://hl7.fr/ig/fhir/core/StructureDefinition/fr-core-identity-reliability').extension('identityStatus').value.exists(code = 'VALI') implies identifier.where(use = 'official').count() <= 1"

Invariant: psl-ins-a-qualifier
Description: "Un INS n'accompagne qu'une identité qualifiée (VALI) : qualifiez l'identité ou retirez l'INS."
Severity: #warning
Expression: "identifier.exists(system.matches('^urn:oid:1\\\\.2\\\\.250\\\\.1\\\\.213\\\\.1\\\\.4\\\\.([89]|10|11)$')) implies extension('https://hl7.fr/ig/fhir/core/StructureDefinition/fr-core-identity-reliability').extension('identityStatus').value.exists(code = 'VALI')"

// fr-core-patient-ins demands them; a draft or a partial message must be storable.
Invariant: psl-ins-traits
Description: "Une identité qualifiée (VALI) porte tous ses traits : nom de naissance, liste des prénoms de naissance, date de naissance, sexe, lieu de naissance avec son code INSEE."
Severity: #warning
Expression: "extension('https://hl7.fr/ig/fhir/core/StructureDefinition/fr-core-identity-reliability').extension('identityStatus').value.exists(code = 'VALI') implies (gender.exists() and birthDate.exists() and name.where(use = 'official').extension('https://hl7.fr/ig/fhir/core/StructureDefinition/fr-core-patient-birth-list-given-name').exists() and extension('http://hl7.org/fhir/StructureDefinition/patient-birthPlace').value.extension('https://hl7.fr/ig/fhir/core/StructureDefinition/fr-core-address-insee-code').exists())"

Instance: patient-qualifie
InstanceOf: PslPatient
Usage: #example
Title: "Identité qualifiée"
Description: "Une personne diabétique, INS de test, médecin traitant déclaré."
* extension[+].url = $identity-reliability
* extension[=].extension[0].url = "identityStatus"
* extension[=].extension[0].valueCoding = $fr-v2-0445#VALI "Identité validée"
* extension[+].url = $birth-place
* extension[=].valueAddress.city = "Lyon 3e"
* extension[=].valueAddress.country = "FRA"
* extension[=].valueAddress.extension[0].url = $insee-code
* extension[=].valueAddress.extension[0].valueCoding = $R13#69383
* identifier[INS-NIR-TEST].use = #official
* identifier[INS-NIR-TEST].value = "258036912304247"
* identifier[IPP].use = #usual
* identifier[IPP].system = "https://trois-rivieres.example/ipp"
* identifier[IPP].value = "P-00042"
* name[officiel].use = #official
* name[officiel].family = "LEFÈVRE"
* name[officiel].given = "Geneviève"
* name[officiel].extension[0].url = $birth-list-given-name
* name[officiel].extension[0].valueString = "Geneviève Zoé"
* name[1].use = #usual
* name[1].family = "LEFÈVRE-ÉTIENNE"
* name[1].given = "Geneviève"
* telecom[0].system = #phone
* telecom[0].value = "0199000101"
* gender = #female
* birthDate = "1958-03-14"
* generalPractitioner = Reference(role-medecin-traitant)

Instance: patient-provisoire
InstanceOf: PslPatient
Usage: #example
Title: "Identité provisoire"
Description: "Une personne connue par un seul numéro local, sans INS."
* extension[0].url = $identity-reliability
* extension[0].extension[0].url = "identityStatus"
* extension[0].extension[0].valueCoding = $fr-v2-0445#PROV "Identité provisoire"
* identifier[IPP].use = #usual
* identifier[IPP].system = "https://trois-rivieres.example/ipp"
* identifier[IPP].value = "P-00043"
* name[officiel].use = #official
* name[officiel].family = "NOËL"
* name[officiel].given = "Aïssatou"
* gender = #female
* birthDate = "1971-11"
