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
Description: "Ce que chacun fait auprès de la personne : médecin traitant, correspondant, profession, mention d'IPA, rôle dans la prise en charge, référent du plan, proche. Le rôle exercé décide, non le diplôme."
* insert Publication
* include codes from system $R259
* include codes from system $J47
* include codes from system $G15
* include codes from system $R94
* include codes from system $R95
* include codes from system $R85
* include codes from system $R260
* include codes from system PslCsRole
* $R38#SI01
* $R38#SI02
* $R38#SI03
* $R38#SI04
* $R38#SI05

ValueSet: PslVsStructure
Id: psl-vs-structure
Title: "Types de structures"
Description: "Structures de la coordination : catégorie d'établissement (TRE_R66) ou secteur d'activité (TRE_R02)."
* insert Publication
* include codes from system $R66
* include codes from system $R02

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

ValueSet: PslVsTypeIdentifiant
Id: psl-vs-type-identifiant
Title: "Types d'identifiant"
Description: "Types d'identifiant de FR Core et de HL7 v2."
* insert Publication
* include codes from system $fr-v2-0203
* include codes from system $v2-0203
