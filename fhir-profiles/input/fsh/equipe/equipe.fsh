Profile: PslEquipe
Parent: CareTeam
Id: psl-equipe
Title: "Équipe"
Description: "Toute équipe qui n'est pas le cercle de soins : équipe de soins d'une personne, équipe d'une réunion de concertation, équipe d'un protocole de coopération, équipe d'une structure. La catégorie est requise."
* insert Publication
* obeys psl-equipe-personne
* status 1..
* category 1..
* category from PslVsCategorieEquipe (required)
* category ^short = "Kind of team"
* name 1..
* subject only Reference(Patient)
* participant.role 1..
* participant.role from PslVsRoleMembre (preferred)
* participant.member 1..

Invariant: psl-equipe-personne
Description: "L'équipe de soins est celle d'une personne ; l'équipe d'un protocole ou d'une structure n'est celle d'aucune personne en particulier."
Severity: #error
Expression: "(category.coding.exists(code = 'equipe-de-soins') implies subject.exists()) and (category.coding.exists(code = 'equipe-protocole' or code = 'equipe-structure') implies subject.empty())"

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
