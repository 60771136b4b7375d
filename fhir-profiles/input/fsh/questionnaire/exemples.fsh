RuleSet: Niveau(rang, place, code, valeur, libelle)
* item[{rang}].item[{place}].linkId = "{code}"
* item[{rang}].item[{place}].answer.valueCoding = PslCsNiveauCollaboration#{valeur} "{libelle}"

RuleSet: Score(rang, place, code, valeur)
* item[{rang}].item[{place}].linkId = "{code}"
* item[{rang}].item[{place}].answer.valueDecimal = {valeur}

Instance: reponse-collaboration
InstanceOf: PslReponseCollaboration
Usage: #example
Title: "Réponse d'une équipe"
Description: "L'équipe de soins a répondu ensemble : elle se connaît et se fait confiance, mais n'a guère de règles écrites. 22 sur 30."
* questionnaire = Canonical(psl-questionnaire-collaboration)
* status = #completed
* subject = Reference(equipe-de-soins)
* authored = "2026-04-15T13:00:00+02:00"
* author = Reference(role-ipa)
* item[0].linkId = "buts"
* insert Niveau(0, 0, buts.1, 3, Active)
* insert Niveau(0, 1, buts.2, 3, Active)
* insert Score(0, 2, buts.score, 6)
* item[1].linkId = "interiorisation"
* insert Niveau(1, 0, interiorisation.1, 3, Active)
* insert Niveau(1, 1, interiorisation.2, 3, Active)
* insert Score(1, 2, interiorisation.score, 6)
* item[2].linkId = "formalisation"
* insert Niveau(2, 0, formalisation.1, 1, Latente)
* insert Niveau(2, 1, formalisation.2, 2, [[En développement]])
* insert Score(2, 2, formalisation.score, 3)
* item[3].linkId = "gouvernance"
* insert Niveau(3, 0, gouvernance.1, 1, Latente)
* insert Niveau(3, 1, gouvernance.2, 2, [[En développement]])
* insert Niveau(3, 2, gouvernance.3, 1, Latente)
* insert Niveau(3, 3, gouvernance.4, 3, Active)
* insert Score(3, 4, gouvernance.score, 7)
* item[4].linkId = "total"
* item[4].answer.valueDecimal = 22
* item[5].linkId = "commentaire"
* item[5].answer.valueString = "Écrire ensemble qui appelle qui quand une glycémie est basse."

Instance: reponse-collaboration-commencee
InstanceOf: PslReponseCollaboration
Usage: #example
Title: "Réponse commencée"
Description: "Une réponse anonyme, pas encore terminée."
* questionnaire = Canonical(psl-questionnaire-collaboration)
* status = #in-progress
* subject = Reference(maison-de-sante)
* authored = "2026-04-15"
* item[0].linkId = "buts"
* insert Niveau(0, 0, buts.1, 2, [[En développement]])

// The source of the fourth legal indicator of a protocol.
Instance: psl-questionnaire-satisfaction
InstanceOf: Questionnaire
Usage: #definition
Title: "Satisfaction d'une équipe de protocole"
Description: "Une seule note, de 0 à 10, pour l'indicateur légal de satisfaction des membres d'un protocole de coopération."
* language = #fr
* name = "PslQuestionnaireSatisfaction"
* version = "0.1.0"
* status = #active
* subjectType = #CareTeam
* item[0].linkId = "satisfaction"
* item[0].text = "De 0 à 10, êtes-vous satisfait de cette coopération ?"
* item[0].type = #decimal
* item[0].required = true
* item[0].extension[0].url = "http://hl7.org/fhir/StructureDefinition/minValue"
* item[0].extension[0].valueDecimal = 0
* item[0].extension[1].url = "http://hl7.org/fhir/StructureDefinition/maxValue"
* item[0].extension[1].valueDecimal = 10
* item[1].linkId = "commentaire"
* item[1].text = "Pourquoi ?"
* item[1].type = #text

Instance: reponse-satisfaction
InstanceOf: QuestionnaireResponse
Usage: #example
Title: "Réponse sur la satisfaction"
Description: "La note d'un membre de l'équipe d'un protocole."
* questionnaire = Canonical(psl-questionnaire-satisfaction)
* status = #completed
* subject = Reference(equipe-personnes-agees)
* authored = "2026-05-04"
* item[0].linkId = "satisfaction"
* item[0].answer.valueDecimal = 8
