RuleSet: Finess(sorte, numero)
* identifier[finess][+].type = $fr-v2-0203#{sorte}
* identifier[finess][=].value = "{numero}"

Instance: cpts
InstanceOf: PslOrganization
Usage: #example
Title: "CPTS"
Description: "Une communauté professionnelle territoriale de santé."
* insert Finess(FINEG, 690001250)
* active = true
* type = $R66#604 "Communauté Professionnelle Territoriale de Santé (CPTS)"
* name = "CPTS des Trois-Rivières"

Instance: dac
InstanceOf: PslOrganization
Usage: #example
Title: "DAC"
Description: "Un dispositif d'appui à la coordination."
* insert Finess(FINEG, 690001268)
* active = true
* type = $R66#606 "Dispositif d'appui à la coordination (DAC)"
* name = "DAC Entre-Deux-Eaux"

Instance: centre-de-sante
InstanceOf: PslOrganization
Usage: #example
Title: "Centre de santé"
Description: "Un centre de santé municipal."
* insert Finess(FINEG, 690001276)
* active = true
* type = $R66#124 "Centre de Santé"
* name = "Centre de santé des Écoles"

Instance: ehpad
InstanceOf: PslOrganization
Usage: #example
Title: "EHPAD"
Description: "Un EHPAD, avec le FINESS de son entité juridique et celui de son site."
* insert Finess(FINEG, 690001284)
* insert Finess(FINEJ, 690001292)
* active = true
* type = $R66#500 "Etablissement d'hébergement pour personnes âgées dépendantes"
* name = "Résidence du Pré-aux-Chênes"

Instance: ssiad
InstanceOf: PslOrganization
Usage: #example
Title: "SSIAD"
Description: "Un service de soins infirmiers à domicile."
* insert Finess(FINEG, 690001300)
* active = true
* type = $R66#354 "Service de Soins Infirmiers A Domicile (S.S.I.A.D)"
* name = "SSIAD des Trois-Rivières"

Instance: laboratoire
InstanceOf: PslOrganization
Usage: #example
Title: "Laboratoire"
Description: "Un laboratoire de biologie médicale."
* insert Finess(FINEG, 690001318)
* active = true
* type = $R66#611 "Laboratoire de Biologie Médicale"
* name = "Laboratoire de la Halle"

Instance: equipe-de-soins-primaires
InstanceOf: PslOrganization
Usage: #example
Title: "Équipe de soins primaires"
Description: "Une équipe de soins primaires : aucun code officiel."
* active = true
* type = PslCsStructure#esp "Équipe de soins primaires"
* name = "ESP du Canal"

Instance: cabinet
InstanceOf: PslOrganization
Usage: #example
Title: "Cabinet"
Description: "Un cabinet libéral connu par son rang RPPS."
* identifier[rppsRang].type = $fr-v2-0203#RPPSRG
* identifier[rppsRang].value = "1999900003701"
* active = true
* type = $R02#SA07 "Cabinet individuel"
* name = "Cabinet de Mme Garnière"
