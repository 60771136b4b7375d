// EpisodeOfCare and not CarePlan: enrolment is a link between a person and those who answer for the
// protocol, with a state and its history and a declared team. It has no goal and no activity of its
// own, and must not appear among the person's plans.

Profile: PslInclusionProtocole
Parent: EpisodeOfCare
Id: psl-inclusion-protocole
Title: "Inclusion dans un protocole"
Description: "L'inclusion d'une personne dans un protocole de coopération : les critères vérifiés, l'information donnée, l'équipe déclarée, les dates. Une inclusion préparée peut être enregistrée avant que tout soit vérifié."
* insert Publication
* obeys psl-inclusion-criteres and psl-inclusion-conforme and psl-inclusion-informee and psl-inclusion-debut and psl-inclusion-fin
* extension contains
    PslExtProtocoleApplique named protocole 1..1 and
    PslExtCritereVerifie named critere 0..* and
    PslExtInformationPersonne named information 0..*
* extension[protocole] ^short = "The protocol, by its URL"
* extension[critere] ^short = "Criteria that were checked; required once active"
* extension[information] ^short = "What the person was told; required once active"
* type 1..
* type = PslCsTypeEpisode#inclusion-protocole
* patient only Reference(Patient)
* team ^short = "The team declared for the protocol (it says the same protocol)"
* careManager ^short = "Who enrolled the person"

Extension: PslExtProtocoleApplique
Id: psl-ext-protocole-applique
Title: "Protocole appliqué"
Description: "Le protocole de coopération dans lequel une personne est incluse, ou pour lequel une équipe est déclarée."
Context: EpisodeOfCare, CareTeam
* insert Publication
* value[x] only canonical
* value[x] 1..
* valueCanonical only Canonical(PlanDefinition)

Extension: PslExtCritereVerifie
Id: psl-ext-critere-verifie
Title: "Critère vérifié"
Description: "Un critère du protocole, vérifié pour une personne. Conforme : le critère d'inclusion est rempli, le critère d'exclusion est absent."
Context: EpisodeOfCare
* insert Publication
* extension contains
    code 1..1 and
    conforme 1..1 and
    date 0..1
* extension[code] ^short = "Code of the criterion in the protocol"
* extension[code].value[x] only code
* extension[code].value[x] 1..
* extension[conforme] ^short = "Whether it allows the enrolment"
* extension[conforme].value[x] only boolean
* extension[conforme].value[x] 1..
* extension[date].value[x] only date

Extension: PslExtInformationPersonne
Id: psl-ext-information-personne
Title: "Information de la personne"
Description: "Quand, par qui et comment la personne a été informée."
Context: EpisodeOfCare, Consent
* insert Publication
* extension contains
    date 1..1 and
    par 0..1 and
    support 0..1
* extension[date].value[x] only date
* extension[date].value[x] 1..
* extension[par] ^short = "Who informed the person"
* extension[par].value[x] only Reference(Practitioner or PractitionerRole or Organization)
* extension[support] ^short = "How: in words, leaflet, document"
* extension[support].value[x] only string

Invariant: psl-inclusion-criteres
Description: "Une inclusion en cours ou terminée cite les critères vérifiés."
Severity: #error
Expression: "(status in ('active' | 'onhold' | 'finished')) implies extension.extension.exists(url = 'conforme')"

Invariant: psl-inclusion-conforme
Description: "Une personne qui ne remplit pas un critère du protocole n'y est pas incluse."
Severity: #error
Expression: "status = 'active' implies extension.extension.where(url = 'conforme').value.where($this = false).empty()"

Invariant: psl-inclusion-informee
Description: "Une inclusion en cours ou terminée dit quand la personne a été informée."
Severity: #error
Expression: "(status in ('active' | 'onhold' | 'finished')) implies extension.exists(url.endsWith('/psl-ext-information-personne'))"

Invariant: psl-inclusion-debut
Description: "Une inclusion en cours ou terminée a une date de début (period.start)."
Severity: #error
Expression: "(status in ('active' | 'onhold' | 'finished')) implies period.start.exists()"

Invariant: psl-inclusion-fin
Description: "Une inclusion terminée a une date de fin (period.end)."
Severity: #error
Expression: "status = 'finished' implies period.end.exists()"

CodeSystem: PslCsTypeEpisode
Id: psl-cs-type-episode
Title: "Types d'épisode"
Description: "Ce qui lie une personne à ceux qui la suivent."
* insert Publication
* ^content = #complete
* ^caseSensitive = true
* ^experimental = false
* #inclusion-protocole "Inclusion dans un protocole de coopération"
