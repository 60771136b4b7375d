CodeSystem: PslCsRoleSuisse
Id: psl-cs-role-suisse
Title: "Rôles suisses de la médecine de famille"
Description: "Rôles des cabinets suisses de médecine de famille, pour les rapprocher des rôles français."
* insert Publication
* ^content = #complete
* ^caseSensitive = true
* ^experimental = false
* #assistant-medical "Assistant·e médical·e (CFC)" "Accueil, administration, gestes techniques, laboratoire et radiologie du cabinet, sous la responsabilité du médecin."
* #cma-clinique "Coordinateur·trice en médecine ambulatoire, orientation clinique" "Brevet fédéral : suit au cabinet des personnes malades chroniques, sur délégation du médecin."
* #cma-gestion "Coordinateur·trice en médecine ambulatoire, orientation gestion" "Brevet fédéral : conduit l'équipe et l'organisation du cabinet."
* #imf "Infirmier·ère en médecine de famille (IMF)" "Infirmier d'un cabinet de médecine de famille : suivi, coordination, visites."
* #ips "Infirmier·ère praticien·ne spécialisé·e (IPS)" "Master et autorisation cantonale : actes médicaux dans un cadre fixé par le canton."

RuleSet: Rapproche(rang, code, libelle, cible, nom, sens, texte)
* group[{rang}].element[+].code = #{code}
* group[{rang}].element[=].display = "{libelle}"
* group[{rang}].element[=].target[0].code = #{cible}
* group[{rang}].element[=].target[0].display = "{nom}"
* group[{rang}].element[=].target[0].equivalence = #{sens}
* group[{rang}].element[=].target[0].comment = "{texte}"

Instance: psl-cm-role-suisse
InstanceOf: ConceptMap
Usage: #definition
Title: "Rôle suisse vers rôle français"
Description: "Du rôle suisse au rôle français le plus proche. Ils ne sont jamais égaux : la différence est dite. Un rôle rapproché n'ouvre aucun droit."
* name = "PslCmRoleSuisse"
* title = "Rôle suisse vers rôle français"
* description = "Du rôle suisse au rôle français le plus proche. Ils ne sont jamais égaux : la différence est dite. Un rôle rapproché n'ouvre aucun droit."
* insert PublicationInstance
* sourceCanonical = Canonical(PslVsRoleSuisse)
* group[0].source = Canonical(PslCsRoleSuisse)
* group[0].target = $R85
* insert Rapproche(0, assistant-medical, [[Assistant·e médical·e (CFC)]], 332, Assistant médical, inexact, [[Le CFC est un métier de trois ans, avec laboratoire, radiologie et prélèvements du cabinet ; en France l'assistant médical est un rôle, tenu par un infirmier, un aide-soignant ou une personne formée, sans acte propre.]])
* insert Rapproche(0, cma-clinique, [[Coordinateur·trice en médecine ambulatoire, orientation clinique]], 330, Coordonnateur de parcours, inexact, [[Le rôle suisse suit des personnes au cabinet sur délégation du médecin ; le coordonnateur français organise le parcours, souvent dans un dispositif territorial, et ne fait pas d'acte de soin.]])
* insert Rapproche(0, cma-gestion, [[Coordinateur·trice en médecine ambulatoire, orientation gestion]], 331, Secrétaire assistante médico-administrative, inexact, [[Le rôle suisse dirige l'équipe et la gestion du cabinet ; en France aucun rôle de soins ne le dit, la secrétaire ne dirige pas.]])
* group[1].source = Canonical(PslCsRoleSuisse)
* group[1].target = $G15
* insert Rapproche(1, imf, [[Infirmier·ère en médecine de famille (IMF)]], 60, Infirmier, wider, [[La France n'a pas de code pour l'infirmier d'un cabinet de médecine de famille ; les actes délégués y passent par un protocole de coopération.]])
* group[2].source = Canonical(PslCsRoleSuisse)
* group[2].target = $R38
* insert Rapproche(2, ips, [[Infirmier·ère praticien·ne spécialisé·e (IPS)]], SI01, [[Exercice infirmier en pratique avancée pathologies chroniques stabilisées (SI)]], inexact, [[L'IPS est autorisé par son canton, sans mention nationale ; l'IPA français exerce dans l'une de cinq mentions, SI01 étant la plus proche de la médecine de famille, avec d'autres droits de prescription.]])

ValueSet: PslVsRoleSuisse
Id: psl-vs-role-suisse
Title: "Rôles suisses de la médecine de famille"
Description: "Rôles des cabinets suisses de médecine de famille."
* insert Publication
* include codes from system PslCsRoleSuisse
