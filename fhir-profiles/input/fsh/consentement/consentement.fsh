// CSP, L1110-4 III: inside the care team sharing is deemed authorised, outside it the person agrees
// beforehand, once informed; the agreement can be withdrawn at any time.

Profile: PslConsentementPartage
Parent: Consent
Id: psl-consentement-partage
Title: "Consentement au partage hors de l'équipe de soins"
Description: "L'accord de la personne, préalable et révocable, au partage de ses informations avec des professionnels qui ne sont pas de son équipe de soins : avec qui, pour quoi, jusqu'à quand. Dans l'équipe de soins il n'est pas nécessaire."
* insert Publication
* obeys psl-consentement-destinataires and psl-consentement-informe and psl-consentement-retrait
* extension contains
    PslExtInformationPersonne named information 0..* and
    PslExtRecueilliPar named recueilliPar 0..1
* extension[information] ^short = "What the person was told before; required once active"
* extension[recueilliPar] ^short = "Who collected it, for themselves or for another"
* scope = $consent-scope#patient-privacy
* category ^slicing.discriminator.type = #pattern
* category ^slicing.discriminator.path = "$this"
* category ^slicing.rules = #open
* category contains partage 1..1
* category[partage] = $v3-ActCode#IDSCL
* category[partage] ^short = "Disclosure of information"
* patient 1..
* patient only Reference(Patient)
* dateTime 1..
* dateTime ^short = "When the person decided"
* performer 1..
* performer only Reference(Patient or RelatedPerson)
* performer ^short = "The person, or the legal representative"
* organization ^short = "Structure that keeps the proof"
* source[x] ^short = "The signed document, where there is one"
* provision.period ^short = "Valid from and until; ended by a withdrawal"
* provision.actor ^short = "With whom: professionals, structures, team"
* provision.class ^short = "Which kinds of information; all where absent"
* provision.purpose ^short = "What for"

Extension: PslExtRecueilliPar
Id: psl-ext-recueilli-par
Title: "Recueilli par"
Description: "Le professionnel qui a recueilli le consentement, pour lui-même ou pour un autre."
Context: Consent
* insert Publication
* value[x] only Reference(Practitioner or PractitionerRole or Organization)
* value[x] 1..

Invariant: psl-consentement-destinataires
Description: "Un consentement en vigueur dit ce qu'il permet ou refuse (provision.type), et avec qui (provision.actor)."
Severity: #error
Expression: "status = 'active' implies (provision.type.exists() and provision.actor.exists())"

Invariant: psl-consentement-informe
Description: "Un consentement en vigueur dit quand la personne a été informée."
Severity: #error
Expression: "status = 'active' implies extension.exists(url.endsWith('/psl-ext-information-personne'))"

Invariant: psl-consentement-retrait
Description: "Un consentement retiré (inactive) dit quand il a pris fin (provision.period.end)."
Severity: #error
Expression: "status = 'inactive' implies provision.period.end.exists()"

Instance: consentement-partage
InstanceOf: PslConsentementPartage
Usage: #example
Title: "Consentement en vigueur"
Description: "La personne accepte que son plan soit partagé avec un dispositif d'appui hors de son équipe de soins."
* extension[information].extension[date].valueDate = "2026-01-12"
* extension[information].extension[par].valueReference = Reference(role-ipa)
* extension[information].extension[support].valueString = "Notice remise et expliquée"
* extension[recueilliPar].valueReference = Reference(role-ipa)
* status = #active
* scope = $consent-scope#patient-privacy "Privacy Consent"
* category[partage] = $v3-ActCode#IDSCL
* patient = Reference(patient-qualifie)
* dateTime = "2026-01-12T11:00:00+01:00"
* performer = Reference(patient-qualifie)
* organization = Reference(maison-de-sante)
* policyRule.text = "CSP, article L1110-4, III"
* provision.type = #permit
* provision.period.start = "2026-01-12"
* provision.period.end = "2027-01-11"
* provision.actor.role = $v3-ParticipationType#IRCP
* provision.actor.reference.display = "Dispositif d'appui à la coordination du Val-de-Loue"
* provision.actor.reference.type = "Organization"

Instance: consentement-retire
InstanceOf: PslConsentementPartage
Usage: #example
Title: "Consentement retiré"
Description: "Un consentement donné par une représentante légale, puis retiré."
* status = #inactive
* scope = $consent-scope#patient-privacy "Privacy Consent"
* category[partage] = $v3-ActCode#IDSCL
* patient = Reference(patient-provisoire)
* dateTime = "2025-03-03T15:00:00+01:00"
* performer.display = "Mme Oumou Noël, tutrice"
* performer.type = "RelatedPerson"
* policyRule.text = "CSP, article L1110-4, III"
* provision.type = #permit
* provision.period.start = "2025-03-03"
* provision.period.end = "2025-10-20"
* provision.actor.role = $v3-ParticipationType#IRCP
* provision.actor.reference.display = "Service d'aide à domicile Les Tilleuls"
* provision.actor.reference.type = "Organization"
