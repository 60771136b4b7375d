// From a profession to its category, its order and its regional union. Every active code of TRE_G15,
// TRE_R94 and TRE_R95 is mapped or said to be unmatched, with the reason: ConceptMapsTest.

CodeSystem: PslCsCategorieProfession
Id: psl-cs-categorie-profession
Title: "Catégories de professions"
Description: "Les catégories de la quatrième partie du code de la santé publique, et ce qui n'en relève pas."
* insert Publication
* ^content = #complete
* ^caseSensitive = true
* ^experimental = false
* #medicale "Profession médicale" "CSP, quatrième partie, livre Ier : médecin, chirurgien-dentiste, sage-femme."
* #pharmacie "Profession de la pharmacie" "CSP, quatrième partie, livre II."
* #auxiliaire-medical "Auxiliaire médical" "CSP, quatrième partie, livre III."
* #non-reglementee "Profession non réglementée par le code de la santé publique" "Son titre ou son exercice peut être réglé par un autre texte."

CodeSystem: PslCsOrdre
Id: psl-cs-ordre
Title: "Ordres professionnels"
Description: "Les sept ordres des professions de santé."
* insert Publication
* ^content = #complete
* ^caseSensitive = true
* ^experimental = false
* #medecins "Ordre des médecins"
* #chirurgiens-dentistes "Ordre des chirurgiens-dentistes"
* #sages-femmes "Ordre des sages-femmes"
* #pharmaciens "Ordre des pharmaciens"
* #infirmiers "Ordre des infirmiers"
* #masseurs-kinesitherapeutes "Ordre des masseurs-kinésithérapeutes"
* #pedicures-podologues "Ordre des pédicures-podologues"

CodeSystem: PslCsUrps
Id: psl-cs-urps
Title: "Unions régionales (URPS)"
Description: "Les unions régionales des professionnels de santé, qui représentent l'exercice libéral."
* insert Publication
* ^content = #complete
* ^caseSensitive = true
* ^experimental = false
* #medecins "URPS médecins"
* #chirurgiens-dentistes "URPS chirurgiens-dentistes"
* #sages-femmes "URPS sages-femmes"
* #pharmaciens "URPS pharmaciens"
* #biologistes "URPS biologistes"
* #infirmiers "URPS infirmiers"
* #masseurs-kinesitherapeutes "URPS masseurs-kinésithérapeutes"
* #pedicures-podologues "URPS pédicures-podologues"
* #orthophonistes "URPS orthophonistes"
* #orthoptistes "URPS orthoptistes"

ValueSet: PslVsCategorieProfession
Id: psl-vs-categorie-profession
Title: "Catégories de professions"
Description: "Où mène la correspondance d'une profession vers sa catégorie."
* insert Publication
* include codes from system PslCsCategorieProfession

ValueSet: PslVsOrdre
Id: psl-vs-ordre
Title: "Ordres professionnels"
Description: "Où mène la correspondance d'une profession vers son ordre."
* insert Publication
* include codes from system PslCsOrdre

ValueSet: PslVsUrps
Id: psl-vs-urps
Title: "Unions régionales (URPS)"
Description: "Où mène la correspondance d'une profession vers son union régionale."
* insert Publication
* include codes from system PslCsUrps

RuleSet: Correspondance(jeu)
* insert PublicationInstance
* sourceCanonical = Canonical(PslVsProfession)
* targetCanonical = Canonical({jeu})

RuleSet: PublicationInstance
* language = #fr
* status = #draft
* experimental = false
* publisher = "Passerelle"
* jurisdiction = urn:iso:std:iso:3166#FR

RuleSet: Groupe(source, cible)
* group[+].source = "{source}"
* group[=].target = Canonical({cible})

RuleSet: Vers(code, libelle, cible, sens)
* group[=].element[+].code = #{code}
* group[=].element[=].display = "{libelle}"
* group[=].element[=].target[0].code = #{cible}
* group[=].element[=].target[0].equivalence = #{sens}

RuleSet: Commentaire(texte)
* group[=].element[=].target[0].comment = "{texte}"

RuleSet: Aucun(code, libelle, raison)
* group[=].element[+].code = #{code}
* group[=].element[=].display = "{libelle}"
* group[=].element[=].target[0].equivalence = #unmatched
* group[=].element[=].target[0].comment = "{raison}"

Instance: psl-cm-profession-categorie
InstanceOf: ConceptMap
Usage: #definition
Title: "Profession vers catégorie"
Description: "De chaque profession en vigueur (TRE_G15, TRE_R94, TRE_R95) à sa catégorie : médicale, pharmacie, auxiliaire médical, non réglementée par le code de la santé publique. Un code sans correspondance est dit tel, avec la raison."
* name = "PslCmProfessionCategorie"
* title = "Profession vers catégorie"
* description = "De chaque profession en vigueur (TRE_G15, TRE_R94, TRE_R95) à sa catégorie : médicale, pharmacie, auxiliaire médical, non réglementée par le code de la santé publique. Un code sans correspondance est dit tel, avec la raison."
* insert Correspondance(PslVsCategorieProfession)
* insert Groupe(https://mos.esante.gouv.fr/NOS/TRE_G15-ProfessionSante/FHIR/TRE-G15-ProfessionSante, PslCsCategorieProfession)
* insert Vers(10, Médecin, medicale, wider)
* insert Vers(21, Pharmacien, pharmacie, wider)
* insert Vers(26, Audioprothésiste, auxiliaire-medical, wider)
* insert Vers(28, Opticien-Lunetier, auxiliaire-medical, wider)
* insert Aucun(31, Assistant dentaire, [[Profession du livre III, mais rangée à part des auxiliaires médicaux : elle seconde le chirurgien-dentiste.]])
* insert Aucun(32, Physicien médical, Le livre II règle la physique médicale à côté de la pharmacie : aucune des quatre catégories ne convient.)
* insert Vers(40, Chirurgien-Dentiste, medicale, wider)
* insert Vers(50, Sage-Femme, medicale, wider)
* insert Vers(60, Infirmier, auxiliaire-medical, wider)
* insert Vers(69, Infirmier psychiatrique, auxiliaire-medical, wider)
* insert Vers(70, Masseur-Kinésithérapeute, auxiliaire-medical, wider)
* insert Vers(80, Pédicure-Podologue, auxiliaire-medical, wider)
* insert Vers(81, Orthoprothésiste, auxiliaire-medical, wider)
* insert Vers(82, Podo-Orthésiste, auxiliaire-medical, wider)
* insert Vers(83, Orthopédiste-Orthésiste, auxiliaire-medical, wider)
* insert Vers(84, Oculariste, auxiliaire-medical, wider)
* insert Vers(85, Epithésiste, auxiliaire-medical, wider)
* insert Vers(86, Technicien de laboratoire médical, auxiliaire-medical, wider)
* insert Vers(91, Orthophoniste, auxiliaire-medical, wider)
* insert Vers(92, Orthoptiste, auxiliaire-medical, wider)
* insert Vers(94, Ergothérapeute, auxiliaire-medical, wider)
* insert Vers(95, Diététicien, auxiliaire-medical, wider)
* insert Vers(96, Psychomotricien, auxiliaire-medical, wider)
* insert Vers(98, Manipulateur ERM, auxiliaire-medical, wider)
* insert Groupe(https://mos.esante.gouv.fr/NOS/TRE_R94-ProfessionSocial/FHIR/TRE-R94-ProfessionSocial, PslCsCategorieProfession)
* insert Vers(41, Assistant de service social, non-reglementee, wider)
* insert Groupe(https://mos.esante.gouv.fr/NOS/TRE_R95-UsagerTitre/FHIR/TRE-R95-UsagerTitre, PslCsCategorieProfession)
* insert Vers(71, Ostéopathe, non-reglementee, wider)
* insert Vers(72, Psychothérapeute, non-reglementee, wider)
* insert Vers(73, Chiropracteur, non-reglementee, wider)
* insert Vers(93, Psychologue, non-reglementee, wider)

Instance: psl-cm-profession-ordre
InstanceOf: ConceptMap
Usage: #definition
Title: "Profession vers ordre"
Description: "De chaque profession en vigueur à son ordre, quand elle en a un. Un code sans correspondance est dit tel, avec la raison."
* name = "PslCmProfessionOrdre"
* title = "Profession vers ordre"
* description = "De chaque profession en vigueur à son ordre, quand elle en a un. Un code sans correspondance est dit tel, avec la raison."
* insert Correspondance(PslVsOrdre)
* insert Groupe(https://mos.esante.gouv.fr/NOS/TRE_G15-ProfessionSante/FHIR/TRE-G15-ProfessionSante, PslCsOrdre)
* insert Vers(10, Médecin, medecins, relatedto)
* insert Vers(21, Pharmacien, pharmaciens, relatedto)
* insert Aucun(26, Audioprothésiste, Cette profession n'a pas d'ordre.)
* insert Aucun(28, Opticien-Lunetier, Cette profession n'a pas d'ordre.)
* insert Aucun(31, Assistant dentaire, Cette profession n'a pas d'ordre.)
* insert Aucun(32, Physicien médical, Cette profession n'a pas d'ordre.)
* insert Vers(40, Chirurgien-Dentiste, chirurgiens-dentistes, relatedto)
* insert Vers(50, Sage-Femme, sages-femmes, relatedto)
* insert Vers(60, Infirmier, infirmiers, relatedto)
* insert Vers(69, Infirmier psychiatrique, infirmiers, relatedto)
* insert Commentaire([[Autorisé à exercer la profession d'infirmier, donc inscrit au même ordre.]])
* insert Vers(70, Masseur-Kinésithérapeute, masseurs-kinesitherapeutes, relatedto)
* insert Vers(80, Pédicure-Podologue, pedicures-podologues, relatedto)
* insert Aucun(81, Orthoprothésiste, Cette profession n'a pas d'ordre.)
* insert Aucun(82, Podo-Orthésiste, Cette profession n'a pas d'ordre.)
* insert Aucun(83, Orthopédiste-Orthésiste, Cette profession n'a pas d'ordre.)
* insert Aucun(84, Oculariste, Cette profession n'a pas d'ordre.)
* insert Aucun(85, Epithésiste, Cette profession n'a pas d'ordre.)
* insert Aucun(86, Technicien de laboratoire médical, Cette profession n'a pas d'ordre.)
* insert Aucun(91, Orthophoniste, Cette profession n'a pas d'ordre.)
* insert Aucun(92, Orthoptiste, Cette profession n'a pas d'ordre.)
* insert Aucun(94, Ergothérapeute, Cette profession n'a pas d'ordre.)
* insert Aucun(95, Diététicien, Cette profession n'a pas d'ordre.)
* insert Aucun(96, Psychomotricien, Cette profession n'a pas d'ordre.)
* insert Aucun(98, Manipulateur ERM, Cette profession n'a pas d'ordre.)
* insert Groupe(https://mos.esante.gouv.fr/NOS/TRE_R94-ProfessionSocial/FHIR/TRE-R94-ProfessionSocial, PslCsOrdre)
* insert Aucun(41, Assistant de service social, Cette profession n'a pas d'ordre.)
* insert Groupe(https://mos.esante.gouv.fr/NOS/TRE_R95-UsagerTitre/FHIR/TRE-R95-UsagerTitre, PslCsOrdre)
* insert Aucun(71, Ostéopathe, Cette profession n'a pas d'ordre.)
* insert Aucun(72, Psychothérapeute, Cette profession n'a pas d'ordre.)
* insert Aucun(73, Chiropracteur, Cette profession n'a pas d'ordre.)
* insert Aucun(93, Psychologue, Cette profession n'a pas d'ordre.)

Instance: psl-cm-profession-urps
InstanceOf: ConceptMap
Usage: #definition
Title: "Profession vers URPS"
Description: "De chaque profession en vigueur à l'union régionale qui représente son exercice libéral, quand il y en a une. Un code sans correspondance est dit tel, avec la raison."
* name = "PslCmProfessionUrps"
* title = "Profession vers URPS"
* description = "De chaque profession en vigueur à l'union régionale qui représente son exercice libéral, quand il y en a une. Un code sans correspondance est dit tel, avec la raison."
* insert Correspondance(PslVsUrps)
* insert Groupe(https://mos.esante.gouv.fr/NOS/TRE_G15-ProfessionSante/FHIR/TRE-G15-ProfessionSante, PslCsUrps)
* insert Vers(10, Médecin, medecins, relatedto)
* insert Commentaire(Exercice libéral ; un médecin biologiste relève de l'URPS biologistes.)
* group[=].element[=].target[1].code = #biologistes
* group[=].element[=].target[1].equivalence = #relatedto
* group[=].element[=].target[1].comment = "Biologistes responsables et coresponsables seulement."
* insert Vers(21, Pharmacien, pharmaciens, relatedto)
* insert Commentaire(Officine ; un pharmacien biologiste relève de l'URPS biologistes.)
* group[=].element[=].target[1].code = #biologistes
* group[=].element[=].target[1].equivalence = #relatedto
* group[=].element[=].target[1].comment = "Biologistes responsables et coresponsables seulement."
* insert Aucun(26, Audioprothésiste, Cette profession n'a pas d'URPS.)
* insert Aucun(28, Opticien-Lunetier, Cette profession n'a pas d'URPS.)
* insert Aucun(31, Assistant dentaire, Cette profession n'a pas d'URPS.)
* insert Aucun(32, Physicien médical, Cette profession n'a pas d'URPS.)
* insert Vers(40, Chirurgien-Dentiste, chirurgiens-dentistes, relatedto)
* insert Vers(50, Sage-Femme, sages-femmes, relatedto)
* insert Vers(60, Infirmier, infirmiers, relatedto)
* insert Aucun(69, Infirmier psychiatrique, Sans affectation sûre : ce diplôme ancien s'exerce surtout comme salarié.)
* insert Vers(70, Masseur-Kinésithérapeute, masseurs-kinesitherapeutes, relatedto)
* insert Vers(80, Pédicure-Podologue, pedicures-podologues, relatedto)
* insert Aucun(81, Orthoprothésiste, Cette profession n'a pas d'URPS.)
* insert Aucun(82, Podo-Orthésiste, Cette profession n'a pas d'URPS.)
* insert Aucun(83, Orthopédiste-Orthésiste, Cette profession n'a pas d'URPS.)
* insert Aucun(84, Oculariste, Cette profession n'a pas d'URPS.)
* insert Aucun(85, Epithésiste, Cette profession n'a pas d'URPS.)
* insert Aucun(86, Technicien de laboratoire médical, Cette profession n'a pas d'URPS.)
* insert Vers(91, Orthophoniste, orthophonistes, relatedto)
* insert Vers(92, Orthoptiste, orthoptistes, relatedto)
* insert Aucun(94, Ergothérapeute, Cette profession n'a pas d'URPS.)
* insert Aucun(95, Diététicien, Cette profession n'a pas d'URPS.)
* insert Aucun(96, Psychomotricien, Cette profession n'a pas d'URPS.)
* insert Aucun(98, Manipulateur ERM, Cette profession n'a pas d'URPS.)
* insert Groupe(https://mos.esante.gouv.fr/NOS/TRE_R94-ProfessionSocial/FHIR/TRE-R94-ProfessionSocial, PslCsUrps)
* insert Aucun(41, Assistant de service social, Cette profession n'a pas d'URPS.)
* insert Groupe(https://mos.esante.gouv.fr/NOS/TRE_R95-UsagerTitre/FHIR/TRE-R95-UsagerTitre, PslCsUrps)
* insert Aucun(71, Ostéopathe, Cette profession n'a pas d'URPS.)
* insert Aucun(72, Psychothérapeute, Cette profession n'a pas d'URPS.)
* insert Aucun(73, Chiropracteur, Cette profession n'a pas d'URPS.)
* insert Aucun(93, Psychologue, Cette profession n'a pas d'URPS.)
