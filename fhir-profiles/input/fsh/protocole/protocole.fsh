// CSP, articles L4011-1 to L4011-4-8 and D4011-4: what may pass from one profession to another.

Profile: PslProtocole
Parent: PlanDefinition
Id: psl-protocole
Title: "Protocole de coopération"
Description: "Un protocole de coopération, national ou local : qui délègue, à qui, quels actes et avec quelle autonomie, qui peut y être inclus et qui ne le peut pas. Un acte délégué et une inclusion le désignent par son URL."
* insert Publication
* obeys psl-protocole-professions and psl-protocole-actes and psl-protocole-criteres
* extension contains
    PslExtPortee named portee 1..1 and
    PslExtDelegant named delegant 0..* and
    PslExtDelegue named delegue 0..* and
    PslExtCritere named critere 0..*
* extension[portee] ^short = "National or local"
* extension[delegant] ^short = "Profession or specialty that delegates; required once active"
* extension[delegue] ^short = "Profession that carries out the acts; required once active"
* extension[critere] ^short = "Who can be included, and who cannot"
* url 1..
* url ^short = "What delegated acts and enrolments point at"
* identifier ^short = "Number of the protocol or of its declaration"
* title 1..
* type 1..
* type = $plan-definition-type#clinical-protocol
* publisher ^short = "Who wrote it; for a local protocol the structure where it is valid"
* approvalDate ^short = "Authorisation (national) or decision (local)"
* effectivePeriod ^short = "When it is in force; its end lets a retired protocol answer for what was done before"
* action ^short = "The acts"
* action.extension contains PslExtAutonomie named autonomie 1..1
* action.extension[autonomie] ^short = "Autonomy of the délégué in this act"
* action.title 1..
* action.title ^short = "The act"
* action.code ^short = "Code of the act, where there is one"
* action.description ^short = "What it comprises, and when the délégué calls the délégant"

Invariant: psl-protocole-professions
Description: "Un protocole en vigueur dit quelles professions délèguent et à quelles professions."
Severity: #error
Expression: "status = 'active' implies (extension.exists(url.endsWith('/psl-ext-delegant')) and extension.exists(url.endsWith('/psl-ext-delegue')))"

Invariant: psl-protocole-actes
Description: "Un protocole en vigueur énumère ses actes (action)."
Severity: #error
Expression: "status = 'active' implies action.exists()"

Invariant: psl-protocole-criteres
Description: "Un protocole en vigueur a au moins un critère d'inclusion."
Severity: #error
Expression: "status = 'active' implies extension.extension.where(url = 'sens').value.coding.exists(code = 'inclusion')"

Extension: PslExtPortee
Id: psl-ext-portee
Title: "Portée d'un protocole"
Description: "National : autorisé pour tout le territoire. Local : valable dans la structure qui l'a écrit."
Context: PlanDefinition
* insert Publication
* value[x] only CodeableConcept
* value[x] 1..
* valueCodeableConcept from PslVsPortee (required)

Extension: PslExtDelegant
Id: psl-ext-delegant
Title: "Profession délégante"
Description: "La profession, ou la spécialité, qui délègue les actes d'un protocole."
Context: PlanDefinition
* insert Publication
* value[x] only CodeableConcept
* value[x] 1..
* valueCodeableConcept from PslVsProfessionProtocole (required)

Extension: PslExtDelegue
Id: psl-ext-delegue
Title: "Profession déléguée"
Description: "La profession qui accomplit les actes d'un protocole."
Context: PlanDefinition
* insert Publication
* value[x] only CodeableConcept
* value[x] 1..
* valueCodeableConcept from PslVsProfessionProtocole (required)

Extension: PslExtCritere
Id: psl-ext-critere
Title: "Critère d'un protocole"
Description: "Un critère d'inclusion ou d'exclusion, avec le code par lequel une inclusion le cite."
Context: PlanDefinition
* insert Publication
* extension contains
    code 1..1 and
    sens 1..1 and
    texte 1..1
* extension[code] ^short = "By which an enrolment names it, unique in the protocol"
* extension[code].value[x] only code
* extension[code].value[x] 1..
* extension[sens] ^short = "inclusion | exclusion"
* extension[sens].value[x] only CodeableConcept
* extension[sens].value[x] 1..
* extension[sens].valueCodeableConcept from PslVsSensCritere (required)
* extension[texte].value[x] only string
* extension[texte].value[x] 1..

Extension: PslExtAutonomie
Id: psl-ext-autonomie
Title: "Autonomie"
Description: "L'autonomie de celui qui accomplit un acte."
Context: PlanDefinition.action
* insert Publication
* value[x] only CodeableConcept
* value[x] 1..
* valueCodeableConcept from PslVsAutonomie (required)

CodeSystem: PslCsProtocole
Id: psl-cs-protocole
Title: "Portée et critères d'un protocole"
Description: "Ce qui distingue les protocoles de coopération et leurs critères."
* insert Publication
* ^content = #complete
* ^caseSensitive = true
* ^experimental = false
* #national "Protocole national"
* #local "Protocole local"
* #inclusion "Critère d'inclusion"
* #exclusion "Critère d'exclusion"

ValueSet: PslVsPortee
Id: psl-vs-portee
Title: "Portée d'un protocole"
Description: "National ou local."
* insert Publication
* PslCsProtocole#national
* PslCsProtocole#local

ValueSet: PslVsSensCritere
Id: psl-vs-sens-critere
Title: "Sens d'un critère"
Description: "Inclusion ou exclusion."
* insert Publication
* PslCsProtocole#inclusion
* PslCsProtocole#exclusion

CodeSystem: PslCsAutonomie
Id: psl-cs-autonomie
Title: "Niveaux d'autonomie"
Description: "Avec quelle autonomie un professionnel accomplit un acte, du geste à la décision."
* insert Publication
* ^content = #complete
* ^caseSensitive = true
* ^experimental = false
* #geste-technique "Geste technique" "Sans décision : mesure, préparation, aide."
* #sur-prescription "Sur prescription" "Un autre professionnel a décidé l'acte pour cette personne."
* #delegue "Délégué" "Selon un protocole ; le délégant peut être appelé."
* #autonome "Autonome" "De sa propre décision, dans sa compétence."

ValueSet: PslVsAutonomie
Id: psl-vs-autonomie
Title: "Niveaux d'autonomie"
Description: "Avec quelle autonomie un professionnel accomplit un acte."
* insert Publication
* include codes from system PslCsAutonomie

// L4011-1 names the health professions; some of them are known by their role only (TRE_R85).
ValueSet: PslVsProfessionProtocole
Id: psl-vs-profession-protocole
Title: "Professions d'un protocole"
Description: "Professions de santé en vigueur, spécialités, et professions de santé connues par leur rôle : aide-soignant, ambulancier, auxiliaire de puériculture, préparateurs en pharmacie."
* insert Publication
* include codes from system $G15
* include codes from system $R38
* $R85#313
* $R85#314
* $R85#315
* $R85#316
* $R85#317
* exclude $G15#35
* exclude $G15#36
* exclude $G15#37
* exclude $G15#38
* exclude $G15#39
* exclude $G15#93
