Alias: $G15 = https://mos.esante.gouv.fr/NOS/TRE_G15-ProfessionSante/FHIR/TRE-G15-ProfessionSante
Alias: $R02 = https://mos.esante.gouv.fr/NOS/TRE_R02-SecteurActivite/FHIR/TRE-R02-SecteurActivite
Alias: $R04 = https://mos.esante.gouv.fr/NOS/TRE_R04-TypeSavoirFaire/FHIR/TRE-R04-TypeSavoirFaire
Alias: $R09 = https://mos.esante.gouv.fr/NOS/TRE_R09-CategorieProfessionnelle/FHIR/TRE-R09-CategorieProfessionnelle
Alias: $R21 = https://mos.esante.gouv.fr/NOS/TRE_R21-Fonction/FHIR/TRE-R21-Fonction
Alias: $R22 = https://mos.esante.gouv.fr/NOS/TRE_R22-GenreActivite/FHIR/TRE-R22-GenreActivite
Alias: $R23 = https://mos.esante.gouv.fr/NOS/TRE_R23-ModeExercice/FHIR/TRE-R23-ModeExercice
Alias: $R38 = https://mos.esante.gouv.fr/NOS/TRE_R38-SpecialiteOrdinale/FHIR/TRE-R38-SpecialiteOrdinale
Alias: $R66 = https://mos.esante.gouv.fr/NOS/TRE_R66-CategorieEtablissement/FHIR/TRE-R66-CategorieEtablissement
Alias: $R85 = https://mos.esante.gouv.fr/NOS/TRE_R85-RolePriseCharge/FHIR/TRE-R85-RolePriseCharge
Alias: $R94 = https://mos.esante.gouv.fr/NOS/TRE_R94-ProfessionSocial/FHIR/TRE-R94-ProfessionSocial
Alias: $R95 = https://mos.esante.gouv.fr/NOS/TRE_R95-UsagerTitre/FHIR/TRE-R95-UsagerTitre
Alias: $R216 = https://mos.esante.gouv.fr/NOS/TRE_R216-HL7RoleCode/FHIR/TRE-R216-HL7RoleCode
Alias: $R256 = https://mos.esante.gouv.fr/NOS/TRE_R256-TypeMessagerie/FHIR/TRE-R256-TypeMessagerie
Alias: $R259 = https://mos.esante.gouv.fr/NOS/TRE_R259-HL7ParticipationFunction/FHIR/TRE-R259-HL7ParticipationFunction
Alias: $R260 = https://mos.esante.gouv.fr/NOS/TRE_R260-HL7RoleClass/FHIR/TRE-R260-HL7RoleClass
Alias: $R291 = https://mos.esante.gouv.fr/NOS/TRE_R291-AutreProfession/FHIR/TRE-R291-AutreProfession
Alias: $J47 = urn:oid:1.2.250.1.213.1.1.4.2.280

Alias: $v2-0203 = http://terminology.hl7.org/CodeSystem/v2-0203
Alias: $fr-v2-0203 = https://hl7.fr/ig/fhir/core/CodeSystem/fr-core-cs-v2-0203
Alias: $fr-v2-0445 = https://hl7.fr/ig/fhir/core/CodeSystem/fr-core-cs-v2-0445
Alias: $gender = http://hl7.org/fhir/administrative-gender
Alias: $loinc = http://loinc.org

Alias: $rpps = https://rpps.esante.gouv.fr
Alias: $idnps = urn:oid:1.2.250.1.71.4.2.1
Alias: $finess = https://finess.esante.gouv.fr
Alias: $sirene = https://sirene.fr
Alias: $rpps-rang = https://rppsrang.esante.gouv.fr
Alias: $ins-nir = urn:oid:1.2.250.1.213.1.4.8
Alias: $ins-nia = urn:oid:1.2.250.1.213.1.4.9
Alias: $ins-test = urn:oid:1.2.250.1.213.1.4.10
Alias: $ins-demo = urn:oid:1.2.250.1.213.1.4.11
Alias: $ins-c = urn:oid:1.2.250.1.213.1.4.2
Alias: $ndp = urn:oid:1.2.250.1.176.1.2

Alias: $identity-reliability = https://hl7.fr/ig/fhir/core/StructureDefinition/fr-core-identity-reliability
Alias: $birth-list-given-name = https://hl7.fr/ig/fhir/core/StructureDefinition/fr-core-patient-birth-list-given-name
Alias: $email-type = https://hl7.fr/ig/fhir/core/StructureDefinition/fr-core-contact-point-email-type
Alias: $birth-place = http://hl7.org/fhir/StructureDefinition/patient-birthPlace

Alias: $R13 = https://mos.esante.gouv.fr/NOS/TRE_R13-CommuneOM/FHIR/TRE-R13-CommuneOM
Alias: $insee-code = https://hl7.fr/ig/fhir/core/StructureDefinition/fr-core-address-insee-code
