// What several profiles share.

RuleSet: Publication
* ^language = #fr
* ^status = #draft
* ^publisher = "Passerelle"
* ^jurisdiction = urn:iso:std:iso:3166#FR

RuleSet: Fragment
* ^language = #fr
* ^status = #active
* ^experimental = false
* ^content = #fragment
* ^caseSensitive = true

RuleSet: DateDeRetrait
* ^property[0].code = #dateFin
* ^property[0].description = "Date de fin de validité du code"
* ^property[0].type = #dateTime

// FR Core, contact point: a kind and a value.
RuleSet: Telecom
* telecom.system 1..
* telecom.value 1..

// FR Core, human name: one civility at most.
RuleSet: NomFrCore
* name.prefix ..1

RuleSet: Identifiants
* identifier.system 1..
* identifier.value 1..
* identifier.type from PslVsTypeIdentifiant (extensible)

// A slice does not inherit the binding of the list it belongs to.
RuleSet: Type(codage)
* type 1..
* type from PslVsTypeIdentifiant (extensible)
* type = {codage}

RuleSet: MessagerieSecurisee(adresse)
* telecom[+].extension[0].url = $email-type
* telecom[=].extension[0].valueCoding = $R256#MSSANTE "MSSANTE"
* telecom[=].system = #email
* telecom[=].value = "{adresse}"
