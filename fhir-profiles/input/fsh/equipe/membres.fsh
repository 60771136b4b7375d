// What the members of a circle and of a team have in common.
RuleSet: Membres
* participant obeys psl-membre-encadre
* participant.extension contains
    PslExtEtatMembre named etat 0..1 and
    PslExtEncadrant named encadrant 0..1
* participant.extension[etat] ^short = "Proposed by a message, or confirmed by a person; confirmed when absent"
* participant.extension[encadrant] ^short = "Who supervises a student or an intern"

Invariant: psl-membre-encadre
Description: "Un étudiant ou un interne intervient sous la responsabilité d'un professionnel : dites lequel (encadrant)."
Severity: #warning
Expression: "role.coding.exists((system.endsWith('TRE-R85-RolePriseCharge') and code in ('346' | '347' | '348' | '349' | '354' | '355' | '356' | '357' | '358')) or (system.endsWith('TRE-R21-Fonction') and code = 'FON-48')) implies extension.exists(url.endsWith('/psl-ext-encadrant'))"

Extension: PslExtEncadrant
Id: psl-ext-encadrant
Title: "Encadrant"
Description: "Le professionnel sous la responsabilité duquel intervient un étudiant ou un interne."
* insert Publication
* ^context[0].type = #element
* ^context[0].expression = "CareTeam.participant"
* value[x] only Reference(PractitionerRole or Practitioner)
* valueReference 1..

Extension: PslExtEtatMembre
Id: psl-ext-etat-membre
Title: "État d'un membre"
Description: "Un membre trouvé dans un message est proposé : il ne compte, et n'ouvre aucun accès, qu'une fois confirmé par une personne."
* insert Publication
* ^context[0].type = #element
* ^context[0].expression = "CareTeam.participant"
* value[x] only CodeableConcept
* valueCodeableConcept 1..
* valueCodeableConcept from PslVsEtatMembre (required)

CodeSystem: PslCsEtatMembre
Id: psl-cs-etat-membre
Title: "États d'un membre"
Description: "Ce que l'on sait de l'appartenance d'un membre."
* insert Publication
* ^content = #complete
* ^caseSensitive = true
* ^experimental = false
* #propose "Proposé" "Trouvé dans un message, pas encore confirmé."
* #confirme "Confirmé" "Confirmé par une personne."
* #ecarte "Écarté" "Une personne a répondu que ce n'est pas un membre."

ValueSet: PslVsEtatMembre
Id: psl-vs-etat-membre
Title: "États d'un membre"
Description: "Ce que l'on sait de l'appartenance d'un membre."
* insert Publication
* include codes from system PslCsEtatMembre
