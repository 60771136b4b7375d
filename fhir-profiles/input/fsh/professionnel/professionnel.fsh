Profile: PslPractitioner
Parent: Practitioner
Id: psl-practitioner
Title: "Professionnel"
Description: "Un professionnel intervenant dans le système de santé : numéro RPPS, adresse MSSanté, profession et savoir-faire. La profession se lit dans `qualification`, comme dans l'Annuaire Santé. Une ressource valide ici l'est aussi pour fr-core-practitioner 2.2.0."
* insert Publication
* insert Identifiants
* insert Telecom
* insert NomFrCore
* obeys psl-profession-en-vigueur
* identifier ^slicing.discriminator.type = #value
* identifier ^slicing.discriminator.path = "system"
* identifier ^slicing.rules = #open
* identifier contains rpps 0..* and idnps 0..1
* identifier[rpps] ^short = "RPPS, 11 digits"
* identifier[rpps] obeys psl-rpps-format
* identifier[rpps].system = $rpps (exactly)
* identifier[rpps] insert Type($fr-v2-0203#RPPS)
* identifier[idnps] ^short = "National identifier with its prefix digit"
* identifier[idnps].system = $idnps (exactly)
* identifier[idnps] insert Type($fr-v2-0203#IDNPS)
* qualification ^short = "Profession (TRE_G15, R94, R95, R291) and skills (TRE_R38)"

Invariant: psl-rpps-format
Description: "Un numéro RPPS est fait de 11 chiffres."
Severity: #warning
Expression: "value.exists() implies value.matches('^[0-9]{11}$')"

// FR Core binds JDV_J106, which has only the professions in force, to a closed slice.
Invariant: psl-profession-en-vigueur
Description: "Cette profession a été retirée de sa nomenclature (TRE_G15, TRE_R94 ou TRE_R95) : dites-la par le rôle exercé (TRE_R85) avec la profession TRE_R291 99, ou par TRE_R95 93 pour un psychologue."
Severity: #error
Expression: "qualification.code.coding.where((system = 'https://mos.esante.gouv.fr/NOS/TRE_G15-ProfessionSante/FHIR/TRE-G15-ProfessionSante' and code in ('35' | '36' | '37' | '38' | '39' | '93')) or (system = 'https://mos.esante.gouv.fr/NOS/TRE_R94-ProfessionSocial/FHIR/TRE-R94-ProfessionSocial' and code != '41') or (system = 'https://mos.esante.gouv.fr/NOS/TRE_R95-UsagerTitre/FHIR/TRE-R95-UsagerTitre' and code in ('97' | '171' | '172' | '173' | '193' | '194'))).empty()"

Profile: PslPractitionerRole
Parent: PractitionerRole
Id: psl-practitioner-role
Title: "Situation d'exercice"
Description: "Un professionnel dans une structure : fonction, genre et mode d'exercice, rôle dans la prise en charge, spécialité. C'est elle, et non le professionnel, qui est membre d'un cercle de soins. Une ressource valide ici l'est aussi pour fr-core-practitioner-role 2.2.0."
* insert Publication
* insert Telecom
* obeys psl-situation-de-quelqu-un
* identifier ^short = "Number of the situation d'exercice, when known"
* code from PslVsRoleExerce (preferred)
* code ^short = "Role in care (TRE_R85), function, kind and mode of practice"
* specialty from PslVsSpecialite (required)
* specialty ^short = "Specialty or advanced practice domain (TRE_R38)"

Invariant: psl-situation-de-quelqu-un
Description: "Une situation d'exercice désigne un professionnel ou une structure."
Severity: #error
Expression: "practitioner.exists() or organization.exists()"

RuleSet: Rpps(numero)
* identifier[rpps].type = $fr-v2-0203#RPPS
* identifier[rpps].value = "{numero}"

RuleSet: Profession(code, libelle)
* qualification[+].code.coding[0] = $R09#C "Civil"
* qualification[=].code.coding[1] = {code} "{libelle}"

Instance: medecin-traitant
InstanceOf: PslPractitioner
Usage: #example
Title: "Médecin généraliste"
Description: "Une médecin généraliste, avec son adresse MSSanté."
* insert Rpps(19999000011)
* name.family = "BÉRENGER"
* name.given = "Hélène"
* name.prefix = "MME"
* name.suffix = "DR"
* insert MessagerieSecurisee(helene.berenger@medecin.mssante.example)
* insert Profession($G15#10, Médecin)
* qualification[+].code.coding[0] = $R04#S "Spécialité ordinale"
* qualification[=].code.coding[1] = $R38#SM54 "Médecine générale (SM)"

Instance: infirmiere-pratique-avancee
InstanceOf: PslPractitioner
Usage: #example
Title: "Infirmière en pratique avancée"
Description: "Profession infirmier, savoir-faire SI01 : pathologies chroniques stabilisées."
* insert Rpps(19999000029)
* name.family = "OUÉDRAOGO"
* name.given = "Maëlle"
* insert Profession($G15#60, Infirmier)
* qualification[+].code.coding[0] = $R04#S "Spécialité ordinale"
* qualification[=].code.coding[1] = $R38#SI01 "Exercice infirmier en pratique avancée pathologies chroniques stabilisées (SI)"

Instance: role-medecin-traitant
InstanceOf: PslPractitionerRole
Usage: #example
Title: "Exercice libéral en maison de santé"
Description: "La médecin traitante dans sa maison de santé."
* active = true
* practitioner = Reference(medecin-traitant)
* organization = Reference(maison-de-sante)
* code[0] = $R22#GENR01
* code[1] = $R23#L
* code[2] = $R21#FON-01
* specialty = $R38#SM54 "Médecine générale (SM)"
* telecom.system = #phone
* telecom.value = "0199000110"

Instance: role-ipa
InstanceOf: PslPractitionerRole
Usage: #example
Title: "IPA en maison de santé"
Description: "Infirmière en pratique avancée, mention pathologies chroniques stabilisées."
* active = true
* practitioner = Reference(infirmiere-pratique-avancee)
* organization = Reference(maison-de-sante)
* code = $R22#GENR01
* specialty = $R38#SI01

Instance: role-assistant-medical
InstanceOf: PslPractitionerRole
Usage: #example
Title: "Assistant médical"
Description: "Un assistant médical, connu par son rôle."
* active = true
* practitioner.display = "Loïc Prévôt"
* organization = Reference(maison-de-sante)
* code = $R85#332 "Assistant médical"
* period.start = "2025-09-01"
