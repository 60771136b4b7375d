// The three labels of the DMP, on a resource that has them in meta.security.
Alias: $masquage = urn:oid:1.2.250.1.213.1.1.4.13
Alias: $confidentialite = http://terminology.hl7.org/CodeSystem/v3-Confidentiality

// An unknown label of that system is a fault: it would be read as no label at all.
RuleSet: Confidentialite
* meta.security from PslVsConfidentialite (extensible)
* meta.security ^slicing.discriminator.type = #value
* meta.security ^slicing.discriminator.path = "system"
* meta.security ^slicing.rules = #open
* meta.security contains masquage 0..3
* meta.security[masquage] from PslVsMasquage (required)
* meta.security[masquage] ^short = "Hidden from professionals, from the patient, or from legal representatives"
* meta.security[masquage].system 1..
* meta.security[masquage].system = $masquage (exactly)
* meta.security[masquage].code 1..

CodeSystem: CISISMasquage
Id: cisis-masquage
Title: "Niveaux de visibilité du CI-SIS (fragment)"
Description: "Fragment : à qui un document ou un message n'est pas visible (JDV_J08)."
* ^url = "urn:oid:1.2.250.1.213.1.1.4.13"
* insert Fragment
* #INVISIBLE_PATIENT "Non visible par le patient"
* #INVISIBLE_REPRESENTANTS_LEGAUX "Non visible par les représentants légaux du patient"
* #MASQUE_PS "Masqué aux professionnels de santé"

ValueSet: PslVsMasquage
Id: psl-vs-masquage
Title: "Niveaux de visibilité"
Description: "À qui un document ou un message n'est pas visible."
* insert Publication
* $masquage#INVISIBLE_PATIENT
* $masquage#INVISIBLE_REPRESENTANTS_LEGAUX
* $masquage#MASQUE_PS

ValueSet: PslVsConfidentialite
Id: psl-vs-confidentialite
Title: "Confidentialité"
Description: "Confidentialité et visibilité (JDV_J08)."
* insert Publication
* include codes from valueset PslVsMasquage
* include codes from system $confidentialite
