Profile: PslCercleDeSoins
Parent: CareTeam
Id: psl-cercle-de-soins
Title: "Cercle de soins"
Description: "Le cercle de soins d'une personne : un seul en cours, la personne elle-même n'en est pas membre. Une ressource valide ici l'est aussi pour cds-ihe-careteam 2.0.1 (ANS)."
* insert Publication
* insert Membres
* identifier 1..1
* identifier ^short = "Business identifier of the circle"
* identifier.value 1..
* status 1..
* name 1..
* subject 1..
* subject only Reference(Patient)
* period 1..
* period.start 1..
* participant.role from PslVsRoleMembre (preferred)
* participant.role ^short = "Role held with this person"
* participant.member 1..
* participant.member only Reference(PractitionerRole or RelatedPerson or Organization)
* participant.member ^short = "Practitioner role, relative or organization; never the patient"
* participant.period ^short = "Time in the circle; a return is another entry"
* participant.period.start 1..
