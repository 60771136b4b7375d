// Search parameters R4 does not have: those of the ANS care circle, and ours.

RuleSet: Parametre(code, base, type, expression, texte, exemple)
* name = "{code}"
* status = #active
* code = #{code}
* base = #{base}
* type = #{type}
* expression = "{expression}"
* description = "{texte} Par exemple : {base}?{exemple}"

RuleSet: ParametreDeDate
* multipleOr = true
* multipleAnd = true
* comparator[+] = #eq
* comparator[+] = #ne
* comparator[+] = #gt
* comparator[+] = #lt
* comparator[+] = #ge
* comparator[+] = #le
* comparator[+] = #sa
* comparator[+] = #eb
* comparator[+] = #ap

RuleSet: DuCercleDeSoins(id)
* derivedFrom = "https://interop.esante.gouv.fr/ig/fhir/cds/SearchParameter/{id}"

Instance: psl-careteam-start
InstanceOf: SearchParameter
Usage: #definition
* insert Parametre(start, CareTeam, date, CareTeam.period.start, [[Début du cercle ou de l'équipe.]], [[patient=Patient/1&start=ge2026-01-01]])
* insert ParametreDeDate
* insert DuCercleDeSoins(cds-careteam-start)

Instance: psl-careteam-end
InstanceOf: SearchParameter
Usage: #definition
* insert Parametre(end, CareTeam, date, CareTeam.period.end, [[Fin du cercle ou de l'équipe.]], [[end=lt2026-07-01]])
* insert ParametreDeDate
* insert DuCercleDeSoins(cds-careteam-end)

Instance: psl-careteam-participant-start
InstanceOf: SearchParameter
Usage: #definition
* insert Parametre(participant-start, CareTeam, date, CareTeam.participant.period.start, [[Entrée d'un membre.]], [[participant-start=ge2026-01-01]])
* insert ParametreDeDate
* insert DuCercleDeSoins(cds-careteam-participant-start)

Instance: psl-careteam-participant-end
InstanceOf: SearchParameter
Usage: #definition
* insert Parametre(participant-end, CareTeam, date, CareTeam.participant.period.end, [[Sortie d'un membre.]], [[participant-end=lt2026-06-01]])
* insert ParametreDeDate
* insert DuCercleDeSoins(cds-careteam-participant-end)

Instance: psl-careteam-managing-organization
InstanceOf: SearchParameter
Usage: #definition
* insert Parametre(managingOrganization, CareTeam, reference, CareTeam.managingOrganization, [[Structure qui gère le cercle ou l'équipe.]], [[managingOrganization=Organization/1]])
* target = #Organization
* insert DuCercleDeSoins(cds-careteam-managing-organization)

Instance: psl-careteam-participant-role
InstanceOf: SearchParameter
Usage: #definition
* insert Parametre(participant-role, CareTeam, token, CareTeam.participant.role, [[Rôle exercé par un membre.]], [[participant-role=PCP]])

Instance: psl-patient-birthplace
InstanceOf: SearchParameter
Usage: #definition
* insert Parametre(birthplace, Patient, string, [[Patient.extension('http://hl7.org/fhir/StructureDefinition/patient-birthPlace').value.as(Address)]], [[Lieu de naissance, commune ou pays.]], [[birthplace=Rennes]])
* insert DuCercleDeSoins(cds-patient-birthplace)

Instance: psl-practitioner-profession
InstanceOf: SearchParameter
Usage: #definition
* insert Parametre(profession, Practitioner, token, Practitioner.qualification.code, [[Profession ou savoir-faire d'un professionnel.]], [[profession=60]])

Instance: psl-careplan-referent
InstanceOf: SearchParameter
Usage: #definition
* insert Parametre(referent, CarePlan, reference, [[CarePlan.extension.where(url.endsWith('/psl-ext-referent')).value.as(Reference)]], [[Référent d'un plan.]], [[referent=PractitionerRole/1]])
* target[+] = #Practitioner
* target[+] = #PractitionerRole
* target[+] = #Organization

Instance: psl-episode-protocol
InstanceOf: SearchParameter
Usage: #definition
* insert Parametre(protocol, EpisodeOfCare, uri, [[EpisodeOfCare.extension.where(url.endsWith('/psl-ext-protocole-applique')).value.as(canonical)]], [[Protocole dans lequel une personne est incluse.]], [[protocol=https://protocoles.example/diabete]])

Instance: psl-careteam-protocol
InstanceOf: SearchParameter
Usage: #definition
* insert Parametre(protocol, CareTeam, uri, [[CareTeam.extension.where(url.endsWith('/psl-ext-protocole-applique')).value.as(canonical)]], [[Protocole pour lequel une équipe est déclarée.]], [[protocol=https://protocoles.example/diabete]])
