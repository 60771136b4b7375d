// Fragments of FR Core and CI-SIS code systems, under their canonical URLs.


CodeSystem: FRCoreTypesIdentifiants
Id: fr-core-cs-v2-0203
Title: "Types d'identifiant de FR Core (fragment)"
Description: "Fragment : types d'identifiant de FR Core."
* ^url = "https://hl7.fr/ig/fhir/core/CodeSystem/fr-core-cs-v2-0203"
* ^version = "2.2.0"
* insert Fragment
* #ADELI "N° ADELI"
* #RPPS "N° RPPS"
* #RPPSRG "N° RPPS Rang"
* #IDNPS "Identifiant National de Professionnel de Santé"
* #NNFRA "National Person Identifier where the FRA is the ISO table 3166 3-character (alphabetic) country code"
* #NDP "Identifiant du patient au Dossier Pharmaceutique"
* #INS-C "Identifiant National de Santé Calculé"
* #INS-NIA "NIR temporaire"
* #INS-NIR "NIR définitif"
* #INS-NIR-TEST "NIR TEST"
* #INS-NIR-DEMO "NIR DEMO"
* #FINEJ "FINESS d'entité juridique"
* #FINEG "FINESS d'entité géographique"
* #SIREN "Identification de l'organisation au SIREN"
* #SIRET "Identification de l'organisation au SIRET"
* #IDNST "Identification nationale de structure définie par l’ANS dans le CI_SIS"
* #INTRN "Identifiant interne"
* #EXTRN "Identifiant externe"

CodeSystem: FRCoreStatutsIdentite
Id: fr-core-cs-v2-0445
Title: "Statuts d'identité de FR Core (fragment)"
Description: "Fragment : statuts d'identité de FR Core."
* ^url = "https://hl7.fr/ig/fhir/core/CodeSystem/fr-core-cs-v2-0445"
* ^version = "2.2.0"
* insert Fragment
* #VIDE "Identité non encore qualifiée"
* #PROV "Identité provisoire"
* #VALI "Identité validée"
* #DOUB "Doublon"
* #DESA "Identité désactivée"
* #DPOT "Doublon potentiel"
* #DOUA "Doublon avéré"
* #COLP "Collision potentielle"
* #COLV "Collision avérée"
* #FILI "Filiation"
* #CACH "Identité cachée"
* #ANOM "Anonyme"
* #IDVER "Identité vérifiée par le patient"
* #RECD "Identité reçue d'un autre domaine"
* #IDRA "Identité rapprochée dans un autre domaine"
* #USUR "Identité usurpée"
* #HOMD "Homonyme détecté"
* #HOMA "Homonyme avéré"
* #INVA "Identité invalidée"
* #FICT "Identité fictive (Attribut d’identité « fictive »)"
* #DOUT "Identité douteuse (Attribut d’identité « douteuse »)"

CodeSystem: CISISRolesFonctionnels
Id: cisis-roles-fonctionnels
Title: "Rôles fonctionnels du CI-SIS (fragment)"
Description: "Fragment : rôles fonctionnels du CI-SIS."
* ^url = "urn:oid:1.2.250.1.213.1.1.4.2.280"
* insert Fragment
* #CORRE "Correspondant"
* #PRELV "Préleveur"
* #ES-REF "Etablissement de santé de référence"
* #ES-PREF "Etablissement de santé de préférence"
