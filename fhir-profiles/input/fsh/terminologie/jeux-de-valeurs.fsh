ValueSet: PslVsProfession
Id: psl-vs-profession
Title: "Professions"
Description: "Professions enregistrées : professions de santé en vigueur (TRE_G15), assistant de service social, usagers de titre, et acteur caractérisé par son rôle."
* insert Publication
* include codes from system $G15
* $R94#41
* $R95#71
* $R95#72
* $R95#73
* $R95#93
* $R291#99
* exclude $G15#35
* exclude $G15#36
* exclude $G15#37
* exclude $G15#38
* exclude $G15#39
* exclude $G15#93

ValueSet: PslVsSpecialite
Id: psl-vs-specialite
Title: "Spécialités et mentions"
Description: "Spécialités ordinales (TRE_R38), dont les cinq mentions de l'exercice infirmier en pratique avancée (SI01 à SI05)."
* insert Publication
* include codes from system $R38

ValueSet: PslVsRoleExerce
Id: psl-vs-role-exerce
Title: "Rôles exercés dans une structure"
Description: "Fonction, genre et mode d'exercice, rôle dans la prise en charge."
* insert Publication
* include codes from system $R21
* include codes from system $R22
* include codes from system $R23
* include codes from system $R85

ValueSet: PslVsRoleMembre
Id: psl-vs-role-membre
Title: "Rôles des membres d'une équipe"
Description: "Ce que chacun fait auprès de la personne. Médecin traitant : TRE_R259 PCP. Médecin ou pharmacien correspondant : CORRE, et sa profession. IPA : sa mention (TRE_R38 SI01 à SI05). Autres professions réglementées : TRE_G15, TRE_R94, TRE_R95. Assistant médical, coordonnateur, aide-soignant, préparateur, étudiants : TRE_R85. Interne : TRE_R21 FON-48. Proches : TRE_R260. Référent du plan, délégant et délégué n'ont pas de code officiel. Le rôle exercé décide, non le diplôme."
* insert Publication
* $R259#PCP
* $R259#ATTPHYS
* $J47#CORRE
* $R38#SI01
* $R38#SI02
* $R38#SI03
* $R38#SI04
* $R38#SI05
* include codes from system $G15
* $R94#41
* $R95#71
* $R95#72
* $R95#73
* $R95#93
* $R85#300
* $R85#301
* $R85#302
* $R85#307
* $R85#308
* $R85#309
* $R85#310
* $R85#311
* $R85#312
* $R85#313
* $R85#314
* $R85#315
* $R85#316
* $R85#317
* $R85#319
* $R85#320
* $R85#321
* $R85#322
* $R85#324
* $R85#325
* $R85#326
* $R85#327
* $R85#328
* $R85#329
* $R85#330
* $R85#331
* $R85#332
* $R85#346
* $R85#347
* $R85#348
* $R85#349
* $R85#351
* $R85#353
* $R85#354
* $R85#355
* $R85#356
* $R85#357
* $R85#358
* $R85#361
* $R85#370
* $R85#371
* $R85#372
* $R21#FON-48
* $R21#FON-57
* $R260#CAREGIVER
* $R260#NOK
* $R260#QUAL
* $R260#GUARD
* $R260#ECON
* include codes from system PslCsRole
* exclude $G15#35
* exclude $G15#36
* exclude $G15#37
* exclude $G15#38
* exclude $G15#39
* exclude $G15#93

ValueSet: PslVsStructure
Id: psl-vs-structure
Title: "Types de structures"
Description: "Structures de la coordination : catégorie d'établissement (TRE_R66), secteur d'activité (TRE_R02), ou équipe de soins primaires, qui n'a pas de code officiel."
* insert Publication
* include codes from system $R66
* include codes from system $R02
* include codes from system PslCsStructure

ValueSet: PslVsSexe
Id: psl-vs-sexe
Title: "Sexe administratif"
Description: "Valeurs admises en France : masculin, féminin, inconnu."
* insert Publication
* $gender#male
* $gender#female
* $gender#unknown

CodeSystem: PslCsRole
Id: psl-cs-role
Title: "Rôles sans code officiel"
Description: "Rôles de coordination que les nomenclatures officielles n'ont pas."
* insert Publication
* ^content = #complete
* ^caseSensitive = true
* ^experimental = false
* #referent-plan "Référent du plan" "Professionnel qui suit le plan et que chacun peut joindre ; il n'est pas le référent d'une structure (ATTPHYS)."
* #delegant "Délégant" "Professionnel qui confie des actes par un protocole de coopération, et les reprend s'il le faut."
* #delegue "Délégué" "Professionnel qui fait ces actes par dérogation, dans les limites du protocole."

CodeSystem: PslCsStructure
Id: psl-cs-structure
Title: "Structures sans code officiel"
Description: "Structures de la coordination que les nomenclatures officielles n'ont pas."
* insert Publication
* ^content = #complete
* ^caseSensitive = true
* ^experimental = false
* #esp "Équipe de soins primaires" "CSP, article L1411-11-1."
* #ess "Équipe de soins spécialisés" "CSP, article L1411-11-1."

ValueSet: PslVsTypeIdentifiant
Id: psl-vs-type-identifiant
Title: "Types d'identifiant"
Description: "Types d'identifiant de FR Core et de HL7 v2."
* insert Publication
* include codes from system $fr-v2-0203
* include codes from system $v2-0203

ValueSet: PslVsRoleProche
Id: psl-vs-role-proche
Title: "Rôles des proches"
Description: "Aidant, personne de confiance (NOK ; QUAL, retiré en 2024, est encore reçu), représentant légal, personne à prévenir."
* insert Publication
* include codes from system $R260
* exclude $R260#PROV
* exclude $R260#AGNT
