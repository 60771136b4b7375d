Instance: cercle-de-soins
InstanceOf: PslCercleDeSoins
Usage: #example
Title: "Cercle de soins en cours"
Description: "Médecin traitante, IPA, fils aidant, officine."
* identifier.system = "https://trois-rivieres.example/cercles"
* identifier.value = "C-00001"
* status = #active
* name = "Cercle de soins de Mme Lefèvre-Étienne"
* subject = Reference(patient-qualifie)
* period.start = "2024-01-08"
* participant[0].role = $R259#PCP "Médecin traitant"
* participant[0].member = Reference(role-medecin-traitant)
* participant[0].period.start = "2024-01-08"
* participant[1].role = $R38#SI01
* participant[1].member = Reference(role-ipa)
* participant[1].period.start = "2024-03-04"
* participant[2].role = $R260#CAREGIVER "Aidant"
* participant[2].member = Reference(aidant)
* participant[2].period.start = "2024-01-08"
* participant[3].role[0] = $J47#CORRE "Correspondant"
* participant[3].role[1] = $G15#21 "Pharmacien"
* participant[3].member = Reference(officine)
* participant[3].period.start = "2024-01-08"
* participant[4].extension[etat].valueCodeableConcept = PslCsEtatMembre#propose "Proposé"
* participant[4].role = $R95#93 "Psychologue"
* participant[4].member = Reference(role-psychologue)
* participant[4].period.start = "2026-02-16"
* managingOrganization = Reference(maison-de-sante)

Instance: cercle-de-soins-clos
InstanceOf: PslCercleDeSoins
Usage: #example
Title: "Cercle de soins clos"
Description: "Un cercle terminé, dont un membre est sorti puis revenu."
* identifier.system = "https://trois-rivieres.example/cercles"
* identifier.value = "C-00002"
* status = #inactive
* name = "Cercle de soins de Mme Noël"
* subject = Reference(patient-provisoire)
* period.start = "2022-02-01"
* period.end = "2025-06-30"
* participant[0].role = $R259#PCP "Médecin traitant"
* participant[0].member = Reference(role-medecin-traitant)
* participant[0].period.start = "2022-02-01"
* participant[0].period.end = "2023-12-31"
* participant[1].role = $R259#PCP "Médecin traitant"
* participant[1].member = Reference(role-medecin-traitant)
* participant[1].period.start = "2024-05-01"

Instance: equipe-de-soins
InstanceOf: PslEquipe
Usage: #example
Title: "Équipe de soins"
Description: "Une équipe de soins avec un assistant médical et une référente du plan."
* status = #active
* category = PslCsCategorieEquipe#equipe-de-soins "Équipe de soins"
* name = "Équipe de soins de Mme Lefèvre-Étienne"
* subject = Reference(patient-qualifie)
* participant[0].role[0] = $G15#10 "Médecin"
* participant[0].member = Reference(role-medecin-traitant)
* participant[1].role[0] = $R38#SI01
* participant[1].role[1] = PslCsRole#referent-plan "Référent du plan"
* participant[1].member = Reference(role-ipa)
* participant[2].role[0] = $R85#332 "Assistant médical"
* participant[2].member = Reference(role-assistant-medical)
* participant[3].role[0] = $R85#346 "Etudiant - infirmier"
* participant[3].extension[encadrant].valueReference = Reference(role-ipa)
* participant[3].member = Reference(role-etudiante-infirmiere)
* participant[4].role[0] = $R85#330 "Coordonnateur de parcours"
* participant[4].member = Reference(role-coordonnatrice-de-parcours)

Instance: equipe-protocole
InstanceOf: PslEquipe
Usage: #example
Title: "Équipe d'un protocole"
Description: "Une équipe déclarée d'un protocole de coopération, sans personne prise en charge."
* status = #active
* extension[declaration].valueDate = "2025-01-20"
* extension[protocole].valueCanonical = "https://trois-rivieres.example/protocoles/diabete-type-2"
* category = PslCsCategorieEquipe#equipe-protocole "Équipe d'un protocole de coopération"
* name = "Protocole local : suivi du diabète de type 2"
* period.start = "2025-02-01"
* participant[0].role[0] = PslCsRole#delegant "Délégant"
* participant[0].role[1] = $G15#10 "Médecin"
* participant[0].member = Reference(role-medecin-traitant)
* participant[0].period.start = "2025-02-01"
* participant[1].role[0] = PslCsRole#delegue "Délégué"
* participant[1].role[1] = $G15#60 "Infirmier"
* participant[1].member = Reference(role-ipa)
* participant[1].period.start = "2025-02-01"

Instance: equipe-rcp
InstanceOf: PslEquipe
Usage: #example
Title: "Équipe d'une réunion de concertation"
Description: "Les membres habituels d'une réunion de concertation, sans personne prise en charge."
* status = #active
* category = PslCsCategorieEquipe#equipe-rcp "Équipe d'une réunion de concertation"
* name = "RCP plaies complexes"
* period.start = "2025-09-01"
* participant[0].role = $G15#10 "Médecin"
* participant[0].member = Reference(role-medecin-traitant)
* participant[1].role = $R38#SI01
* participant[1].member = Reference(role-ipa)
* managingOrganization = Reference(cpts)

Instance: equipe-structure
InstanceOf: PslEquipe
Usage: #example
Title: "Équipe d'une structure"
Description: "Les professionnels d'un service de soins infirmiers à domicile."
* status = #active
* category = PslCsCategorieEquipe#equipe-structure "Équipe d'une structure"
* name = "Équipe du SSIAD des Trois-Rivières"
* participant[0].role = $R85#313 "Aide-soignant"
* participant[0].member = Reference(role-aide-soignante)
* managingOrganization = Reference(ssiad)

Instance: equipe-proposee
InstanceOf: PslEquipe
Usage: #example
Title: "Équipe proposée"
Description: "Une équipe de soins trouvée dans un message, à confirmer par une personne."
* status = #proposed
* category = PslCsCategorieEquipe#equipe-de-soins "Équipe de soins"
* name = "Équipe de soins de Mme Noël"
* subject = Reference(patient-provisoire)
* participant[0].extension[etat].valueCodeableConcept = PslCsEtatMembre#propose "Proposé"
* participant[0].role = $R259#PCP "Médecin traitant"
* participant[0].member = Reference(role-medecin-traitant)
