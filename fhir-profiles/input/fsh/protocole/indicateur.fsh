// D4011-4 wants four indicators of every protocol. Criteria are FHIRPath, asked of each resource of
// the period, with %protocole (URL of the protocol) and %inclusions (its enrolments).

Profile: PslIndicateurProtocole
Parent: Measure
Id: psl-indicateur-protocole
Title: "Indicateur d'un protocole"
Description: "Un indicateur de suivi d'un protocole de coopération, dit par son sujet et calculé par des critères."
* insert Publication
* obeys psl-indicateur-taux
* url 1..
* title 1..
* description 1..
* topic 1..1
* topic from PslVsIndicateurProtocole (required)
* topic ^short = "Which of the four legal indicators"
* scoring 1..
* group 1..1
* group.population 1..
* group.population.code 1..

Invariant: psl-indicateur-taux
Description: "Le taux de reprise est un rapport : il a un numérateur (actes repris) et un dénominateur (actes du délégué)."
Severity: #error
Expression: "topic.coding.exists(code = 'taux-de-reprise') implies (group.population.exists(code.coding.exists(code = 'numerator')) and group.population.exists(code.coding.exists(code = 'denominator')))"

CodeSystem: PslCsIndicateurProtocole
Id: psl-cs-indicateur-protocole
Title: "Indicateurs d'un protocole"
Description: "Les quatre indicateurs de suivi d'un protocole de coopération (CSP, D4011-4)."
* insert Publication
* ^content = #complete
* ^caseSensitive = true
* ^experimental = false
* #patients "Nombre de patients pris en charge"
* #taux-de-reprise "Taux de reprise" "Actes faits par le délégant à l'appel du délégué, sur actes du délégué."
* #evenements-indesirables "Événements indésirables"
* #satisfaction "Satisfaction des membres de l'équipe"

ValueSet: PslVsIndicateurProtocole
Id: psl-vs-indicateur-protocole
Title: "Indicateurs d'un protocole"
Description: "Les quatre indicateurs de suivi d'un protocole de coopération."
* insert Publication
* include codes from system PslCsIndicateurProtocole

RuleSet: Indicateur(nom, code, libelle, calcul)
* name = "{nom}"
* status = #active
* topic = PslCsIndicateurProtocole#{code} "{libelle}"
* scoring = $measure-scoring#{calcul}

RuleSet: Population(rang, code, texte, critere)
* group.population[{rang}].code = $measure-population#{code}
* group.population[{rang}].description = "{texte}"
* group.population[{rang}].criteria.language = #text/fhirpath
* group.population[{rang}].criteria.expression = "{critere}"

Instance: psl-indicateur-patients
InstanceOf: PslIndicateurProtocole
Usage: #definition
Title: "Nombre de patients d'un protocole"
Description: "Les personnes incluses dans le protocole pendant la période."
* insert Indicateur(PslIndicateurPatients, patients, [[Nombre de patients pris en charge]], cohort)
* insert Population(0, initial-population, [[Personnes incluses]], [[EpisodeOfCare.where(status in ('active' | 'onhold' | 'finished') and extension.value = %protocole).exists()]])

Instance: psl-indicateur-taux-de-reprise
InstanceOf: PslIndicateurProtocole
Usage: #definition
Title: "Taux de reprise d'un protocole"
Description: "Les actes faits par le délégant à l'appel du délégué, sur les actes du délégué. Un taux élevé dit que le protocole est mal borné ou le délégué peu assuré ; un taux nul, que l'appel manque peut-être."
* insert Indicateur(PslIndicateurTauxDeReprise, taux-de-reprise, [[Taux de reprise]], proportion)
* improvementNotation = http://terminology.hl7.org/CodeSystem/measure-improvement-notation#decrease
* insert Population(0, initial-population, [[Actes du protocole]], [[Task.where(instantiatesCanonical = %protocole or basedOn.resolve().ofType(PlanDefinition).url = %protocole).exists()]])
* insert Population(1, denominator, [[Actes accomplis par le délégué]], [[Task.where(instantiatesCanonical = %protocole or basedOn.resolve().ofType(PlanDefinition).url = %protocole).exists(status in ('completed' | 'failed'))]])
* insert Population(2, numerator, [[Actes repris par le délégant à l'appel du délégué]], [[Task.where(instantiatesCanonical = %protocole or basedOn.resolve().ofType(PlanDefinition).url = %protocole).exists((status in ('completed' | 'failed')) and businessStatus.coding.exists(code = 'reprise'))]])

Instance: psl-indicateur-evenements-indesirables
InstanceOf: PslIndicateurProtocole
Usage: #definition
Title: "Événements indésirables d'un protocole"
Description: "Les événements indésirables survenus chez les personnes incluses pendant la période."
* insert Indicateur(PslIndicateurEvenementsIndesirables, evenements-indesirables, [[Événements indésirables]], cohort)
* improvementNotation = http://terminology.hl7.org/CodeSystem/measure-improvement-notation#decrease
* insert Population(0, initial-population, [[Événements chez les personnes incluses]], [[AdverseEvent.where(actuality = 'actual').subject.reference in %inclusions.patient.reference]])

Instance: psl-indicateur-satisfaction
InstanceOf: PslIndicateurProtocole
Usage: #definition
Title: "Satisfaction de l'équipe d'un protocole"
Description: "La note, de 0 à 10, que les membres de l'équipe donnent à leur coopération."
* insert Indicateur(PslIndicateurSatisfaction, satisfaction, [[Satisfaction des membres de l'équipe]], continuous-variable)
* improvementNotation = http://terminology.hl7.org/CodeSystem/measure-improvement-notation#increase
* insert Population(0, initial-population, [[Réponses des membres]], [[QuestionnaireResponse.where(status = 'completed').item.exists(linkId = 'satisfaction')]])
* insert Population(1, measure-observation, [[Note de 0 à 10]], [[QuestionnaireResponse.item.where(linkId = 'satisfaction').answer.value]])
