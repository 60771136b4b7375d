RuleSet: RoleExerce(code, libelle)
* active = true
* code[+] = $R85#{code} "{libelle}"

Instance: psychologue
InstanceOf: PslPractitioner
Usage: #example
Title: "Psychologue"
Description: "Usager de titre (TRE_R95 93), avec l'identifiant national à préfixe."
* insert Rpps(19999000037)
* identifier[idnps].type = $fr-v2-0203#IDNPS
* identifier[idnps].value = "819999000037"
* name.family = "GARNIÈRE"
* name.given = "Solène"
* insert Profession($R95#93, Psychologue)

Instance: assistante-sociale
InstanceOf: PslPractitioner
Usage: #example
Title: "Assistante de service social"
Description: "Profession sociale encore dans sa nomenclature (TRE_R94 41)."
* insert Rpps(19999000045)
* name.family = "MÜLLER"
* name.given = "Inès"
* insert Profession($R94#41, Assistant de service social)

Instance: aide-soignante
InstanceOf: PslPractitioner
Usage: #example
Title: "Aide-soignante"
Description: "Profession 99 : c'est le rôle exercé (TRE_R85 313) qui dit ce qu'elle fait."
* insert Rpps(19999000052)
* name.family = "DIALLO"
* name.given = "Néné"
* insert Profession($R291#99, Acteur participant au système de santé caractérisé par rôle)

Instance: role-aide-soignante
InstanceOf: PslPractitionerRole
Usage: #example
Title: "Aide-soignante en SSIAD"
Description: "Salariée d'un service de soins infirmiers à domicile."
* practitioner = Reference(aide-soignante)
* organization = Reference(ssiad)
* insert RoleExerce(313, Aide-soignant)
* code[+] = $R23#S

Instance: role-coordonnatrice-de-parcours
InstanceOf: PslPractitionerRole
Usage: #example
Title: "Coordonnatrice de parcours"
Description: "Au dispositif d'appui à la coordination."
* practitioner.display = "Anaïs Lemoîne"
* organization = Reference(dac)
* insert RoleExerce(330, Coordonnateur de parcours)
* code[+] = $R22#GENR08 "Coordination et orientation"

Instance: role-secretaire
InstanceOf: PslPractitionerRole
Usage: #example
Title: "Secrétaire assistante médico-administrative"
Description: "À la maison de santé."
* practitioner.display = "Joëlle Castaing"
* organization = Reference(maison-de-sante)
* insert RoleExerce(331, Secrétaire assistante médico-administrative)
* code[+] = $R22#GENR13 "Activité médico-administrative"

Instance: role-etudiante-infirmiere
InstanceOf: PslPractitionerRole
Usage: #example
Title: "Étudiante infirmière"
Description: "En stage au SSIAD, encadrée."
* practitioner.display = "Chloé Béranger"
* organization = Reference(ssiad)
* insert RoleExerce(346, Etudiant - infirmier)
* period.start = "2026-02-02"
* period.end = "2026-04-10"

Instance: role-psychologue
InstanceOf: PslPractitionerRole
Usage: #example
Title: "Psychologue en cabinet"
Description: "Exercice libéral."
* active = true
* practitioner = Reference(psychologue)
* organization = Reference(cabinet)
* code[0] = $R22#GENR01
* code[1] = $R23#L
