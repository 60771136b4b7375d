RuleSet: Critere(rang, code, sens, texte)
* extension[critere][{rang}].extension[code].valueCode = #{code}
* extension[critere][{rang}].extension[sens].valueCodeableConcept = PslCsProtocole#{sens}
* extension[critere][{rang}].extension[texte].valueString = "{texte}"

RuleSet: Acte(rang, autonomie, libelle, titre, texte)
* action[{rang}].extension[autonomie].valueCodeableConcept = PslCsAutonomie#{autonomie} "{libelle}"
* action[{rang}].title = "{titre}"
* action[{rang}].description = "{texte}"

RuleSet: Verifie(rang, code, date)
* extension[critere][{rang}].extension[code].valueCode = #{code}
* extension[critere][{rang}].extension[conforme].valueBoolean = true
* extension[critere][{rang}].extension[date].valueDate = "{date}"

Instance: protocole-soins-bucco-dentaires
InstanceOf: PslProtocole
Usage: #example
Title: "Protocole national : soins bucco-dentaires"
Description: "Exemple inventé d'un protocole national : bilan et prévention bucco-dentaires des personnes aidées."
* extension[portee].valueCodeableConcept = PslCsProtocole#national "Protocole national"
* extension[delegant].valueCodeableConcept = $G15#40 "Chirurgien-Dentiste"
* extension[delegue][0].valueCodeableConcept = $G15#31 "Assistant dentaire"
* extension[delegue][1].valueCodeableConcept = $G15#60 "Infirmier"
* insert Critere(0, aide, inclusion, [[Vit en établissement, ou aidée à domicile pour la toilette]])
* insert Critere(1, refus, exclusion, [[Refus de la personne ou de son représentant]])
* insert Critere(2, urgence, exclusion, [[Douleur, fièvre ou gonflement : adresser au chirurgien-dentiste sans délai]])
* url = "https://protocoles.example/soins-bucco-dentaires"
* identifier.system = "https://protocoles.example/numeros"
* identifier.value = "PN-014"
* version = "2"
* title = "Bilan et prévention bucco-dentaires des personnes aidées"
* type = $plan-definition-type#clinical-protocol
* status = #active
* approvalDate = "2025-06-02"
* insert Acte(0, geste-technique, [[Geste technique]], [[Photographies de la bouche]], [[Six vues, transmises au chirurgien-dentiste pour avis à distance.]])
* insert Acte(1, delegue, [[Délégué]], [[Bilan bucco-dentaire]], [[Grille du protocole. Lésion de plus de quinze jours : appeler le délégant.]])
* insert Acte(2, delegue, [[Délégué]], [[Plan d'hygiène]], [[Conseils à la personne et à ceux qui l'aident.]])

Instance: protocole-personnes-agees
InstanceOf: PslProtocole
Usage: #example
Title: "Protocole local : personnes âgées"
Description: "Exemple inventé d'un protocole local d'une maison de santé : visite de suivi à domicile."
* extension[portee].valueCodeableConcept = PslCsProtocole#local "Protocole local"
* extension[delegant].valueCodeableConcept = $R38#SM54 "Médecine générale (SM)"
* extension[delegue].valueCodeableConcept = $G15#60 "Infirmier"
* insert Critere(0, age, inclusion, [[65 ans ou plus, au moins deux maladies chroniques]])
* insert Critere(1, domicile, inclusion, [[Ne se déplace plus au cabinet]])
* insert Critere(2, aigu, exclusion, [[Décompensation dans le mois qui précède]])
* url = "https://trois-rivieres.example/protocoles/personnes-agees"
* title = "Visite de suivi de la personne âgée à domicile"
* type = $plan-definition-type#clinical-protocol
* status = #active
* publisher = "Maison de santé des Trois-Rivières"
* approvalDate = "2025-11-03"
* insert Acte(0, delegue, [[Délégué]], [[Visite de suivi]], [[Poids, marche, mémoire, humeur, médicaments pris. Chute récente : appeler le délégant.]])
* insert Acte(1, delegue, [[Délégué]], [[Prescription de la biologie de suivi]], [[Liste du protocole seulement.]])
* insert Acte(2, sur-prescription, [[Sur prescription]], [[Vaccination]], [[Selon le calendrier, contre-indications vérifiées.]])

Instance: protocole-diabete
InstanceOf: PslProtocole
Usage: #example
Title: "Protocole local : diabète de type 2"
Description: "Exemple inventé d'un protocole local : adaptation des doses d'insuline lente."
* extension[portee].valueCodeableConcept = PslCsProtocole#local "Protocole local"
* extension[delegant].valueCodeableConcept = $G15#10 "Médecin"
* extension[delegue].valueCodeableConcept = $G15#60 "Infirmier"
* insert Critere(0, insuline, inclusion, [[Diabète de type 2 traité par insuline lente]])
* insert Critere(1, grossesse, exclusion, [[Grossesse]])
* url = "https://trois-rivieres.example/protocoles/diabete-type-2"
* title = "Suivi du diabète de type 2"
* type = $plan-definition-type#clinical-protocol
* status = #active
* publisher = "Maison de santé des Trois-Rivières"
* insert Acte(0, delegue, [[Délégué]], [[Adaptation des doses d'insuline lente]], [[Quatre unités d'écart au plus. Glycémie inférieure à 0,60 g/L : appeler le délégant.]])

Instance: protocole-en-preparation
InstanceOf: PslProtocole
Usage: #example
Title: "Protocole en préparation"
Description: "Un brouillon : ni professions, ni actes, ni critères encore."
* extension[portee].valueCodeableConcept = PslCsProtocole#local "Protocole local"
* url = "https://trois-rivieres.example/protocoles/plaies"
* title = "Suivi des plaies chroniques"
* type = $plan-definition-type#clinical-protocol
* status = #draft

Instance: equipe-personnes-agees
InstanceOf: PslEquipe
Usage: #example
Title: "Équipe déclarée d'un protocole local"
Description: "L'équipe du protocole des personnes âgées, délégante et déléguée."
* extension[declaration].valueDate = "2025-11-10"
* extension[protocole].valueCanonical = "https://trois-rivieres.example/protocoles/personnes-agees"
* status = #active
* category = PslCsCategorieEquipe#equipe-protocole "Équipe d'un protocole de coopération"
* name = "Protocole local : personnes âgées"
* period.start = "2025-11-17"
* participant[0].role[0] = PslCsRole#delegant "Délégant"
* participant[0].role[1] = $G15#10 "Médecin"
* participant[0].member = Reference(role-medecin-traitant)
* participant[0].period.start = "2025-11-17"
* participant[1].role[0] = PslCsRole#delegue "Délégué"
* participant[1].role[1] = $G15#60 "Infirmier"
* participant[1].member = Reference(role-ipa)
* participant[1].period.start = "2025-11-17"

Instance: inclusion-en-cours
InstanceOf: PslInclusionProtocole
Usage: #example
Title: "Inclusion en cours"
Description: "Une personne incluse dans le protocole des personnes âgées."
* extension[protocole].valueCanonical = "https://trois-rivieres.example/protocoles/personnes-agees"
* insert Verifie(0, age, 2026-02-02)
* insert Verifie(1, domicile, 2026-02-02)
* insert Verifie(2, aigu, 2026-02-02)
* extension[information].extension[date].valueDate = "2026-02-02"
* extension[information].extension[par].valueReference = Reference(role-ipa)
* extension[information].extension[support].valueString = "De vive voix, en présence de son fils, et notice remise"
* status = #active
* type = PslCsTypeEpisode#inclusion-protocole
* patient = Reference(patient-qualifie)
* managingOrganization = Reference(maison-de-sante)
* period.start = "2026-02-02"
* careManager = Reference(role-ipa)
* team = Reference(equipe-personnes-agees)

Instance: inclusion-diabete
InstanceOf: PslInclusionProtocole
Usage: #example
Title: "Inclusion dans le protocole du diabète"
Description: "La même personne, incluse dans un second protocole."
* extension[protocole].valueCanonical = "https://trois-rivieres.example/protocoles/diabete-type-2"
* insert Verifie(0, insuline, 2026-01-20)
* insert Verifie(1, grossesse, 2026-01-20)
* extension[information].extension[date].valueDate = "2026-01-20"
* status = #active
* type = PslCsTypeEpisode#inclusion-protocole
* patient = Reference(patient-qualifie)
* period.start = "2026-01-20"
* team = Reference(equipe-protocole)

Instance: inclusion-preparee
InstanceOf: PslInclusionProtocole
Usage: #example
Title: "Inclusion préparée"
Description: "Une inclusion à venir : un critère n'est pas rempli encore, la personne n'est pas informée encore."
* extension[protocole].valueCanonical = "https://trois-rivieres.example/protocoles/personnes-agees"
* extension[critere].extension[code].valueCode = #age
* extension[critere].extension[conforme].valueBoolean = false
* status = #planned
* type = PslCsTypeEpisode#inclusion-protocole
* patient = Reference(patient-provisoire)

Instance: inclusion-terminee
InstanceOf: PslInclusionProtocole
Usage: #example
Title: "Inclusion terminée"
Description: "Une inclusion dans le protocole bucco-dentaire, terminée."
* extension[protocole].valueCanonical = "https://protocoles.example/soins-bucco-dentaires"
* insert Verifie(0, aide, 2026-02-24)
* insert Verifie(1, refus, 2026-02-24)
* insert Verifie(2, urgence, 2026-02-24)
* extension[information].extension[date].valueDate = "2026-02-24"
* status = #finished
* type = PslCsTypeEpisode#inclusion-protocole
* patient = Reference(patient-provisoire)
* period.start = "2026-02-24"
* period.end = "2026-06-30"
