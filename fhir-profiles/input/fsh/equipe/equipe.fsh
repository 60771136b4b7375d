Profile: PslEquipe
Parent: CareTeam
Id: psl-equipe
Title: "Équipe"
Description: "Toute équipe qui n'est pas le cercle de soins : équipe de soins d'une personne, équipe d'une réunion de concertation (RCP), équipe d'un protocole de coopération (délégants et délégués), équipe d'une structure. La catégorie est requise."
* insert Publication
* insert Membres
* obeys psl-equipe-personne and psl-equipe-protocole-membres and psl-equipe-protocole-declaration and psl-equipe-protocole-designe
* extension contains
    PslExtDeclarationEquipe named declaration 0..1 and
    PslExtProtocoleApplique named protocole 0..1
* extension[declaration] ^short = "Day the team of a cooperation protocol was declared"
* extension[protocole] ^short = "The cooperation protocol a team is declared for, by its URL"
* status 1..
* category 1..
* category from PslVsCategorieEquipe (required)
* category ^short = "Kind of team"
* name 1..
* subject only Reference(Patient)
* participant.role 1..
* participant.role from PslVsRoleMembre (preferred)
* participant.role ^short = "Role held in the team; délégant or délégué in that of a protocol"
* participant.member 1..
* participant.period ^short = "Time in the team; a return is another entry"

Invariant: psl-equipe-personne
Description: "L'équipe de soins est celle d'une personne ; l'équipe d'un protocole ou d'une structure n'est celle d'aucune personne en particulier."
Severity: #error
Expression: "(category.coding.exists(code = 'equipe-de-soins') implies subject.exists()) and (category.coding.exists(code = 'equipe-protocole' or code = 'equipe-structure') implies subject.empty())"

Invariant: psl-equipe-protocole-membres
Description: "L'équipe d'un protocole dit qui est délégant et qui est délégué, et depuis quand chacun en est."
Severity: #warning
Expression: "(status = 'active' and category.coding.exists(code = 'equipe-protocole')) implies (participant.exists(role.coding.exists(code = 'delegant')) and participant.exists(role.coding.exists(code = 'delegue')) and participant.all(period.start.exists()))"

Invariant: psl-equipe-protocole-declaration
Description: "L'équipe d'un protocole porte la date à laquelle elle a été déclarée."
Severity: #warning
Expression: "(status = 'active' and category.coding.exists(code = 'equipe-protocole')) implies extension.exists(url.endsWith('/psl-ext-declaration-equipe'))"

// Without it the server finds the team only through the enrolments that name it.
Invariant: psl-equipe-protocole-designe
Description: "L'équipe d'un protocole dit lequel, par son URL (psl-ext-protocole-applique)."
Severity: #warning
Expression: "(status = 'active' and category.coding.exists(code = 'equipe-protocole')) implies extension.exists(url.endsWith('/psl-ext-protocole-applique'))"

Extension: PslExtDeclarationEquipe
Id: psl-ext-declaration-equipe
Title: "Date de déclaration"
Description: "Jour où l'équipe d'un protocole de coopération a été déclarée (CSP, article D4011-4-1)."
* insert Publication
* ^context[0].type = #element
* ^context[0].expression = "CareTeam"
* value[x] only date
* valueDate 1..

CodeSystem: PslCsCategorieEquipe
Id: psl-cs-categorie-equipe
Title: "Catégories d'équipe"
Description: "Ce qui réunit les membres d'une équipe."
* insert Publication
* ^content = #complete
* ^caseSensitive = true
* ^experimental = false
* #equipe-de-soins "Équipe de soins" "Les professionnels qui prennent en charge une même personne (CSP, article L1110-12)."
* #equipe-rcp "Équipe d'une réunion de concertation" "Les professionnels qui se réunissent pour rendre un avis."
* #equipe-protocole "Équipe d'un protocole de coopération" "Délégants et délégués d'un protocole déclaré ; aucune personne prise en charge en particulier."
* #equipe-structure "Équipe d'une structure" "Les professionnels d'une structure ; aucune personne prise en charge en particulier."

ValueSet: PslVsCategorieEquipe
Id: psl-vs-categorie-equipe
Title: "Catégories d'équipe"
Description: "Ce qui réunit les membres d'une équipe."
* insert Publication
* include codes from system PslCsCategorieEquipe
