// D'Amour D, Goulet L, Labadie JF, San Martín-Rodriguez L, Pineault R. A model and typology of
// collaboration between professionals in healthcare organizations. BMC Health Services Research
// 2008, 8:188. Four dimensions, ten indicators, three levels. The sums are ours: the article
// classes each indicator and gives no total.

CodeSystem: PslCsNiveauCollaboration
Id: psl-cs-niveau-collaboration
Title: "Niveaux de collaboration"
Description: "Les trois niveaux de la typologie de D'Amour et al. (2008)."
* insert Publication
* ^content = #complete
* ^caseSensitive = true
* ^experimental = false
* #1 "Latente"
* #2 "En développement"
* #3 "Active"

ValueSet: PslVsNiveauCollaboration
Id: psl-vs-niveau-collaboration
Title: "Niveaux de collaboration"
Description: "Les trois niveaux de la typologie de D'Amour et al. (2008)."
* insert Publication
* include codes from system PslCsNiveauCollaboration

RuleSet: Dimension(rang, code, titre)
* item[{rang}].linkId = "{code}"
* item[{rang}].text = "{titre}"
* item[{rang}].type = #group

RuleSet: Indicateur10(rang, place, code, question)
* item[{rang}].item[{place}].linkId = "{code}"
* item[{rang}].item[{place}].text = "{question}"
* item[{rang}].item[{place}].type = #choice
* item[{rang}].item[{place}].answerValueSet = Canonical(PslVsNiveauCollaboration)

RuleSet: Somme(rang, place, code)
* item[{rang}].item[{place}].linkId = "{code}"
* item[{rang}].item[{place}].text = "Score de la dimension"
* item[{rang}].item[{place}].type = #decimal
* item[{rang}].item[{place}].readOnly = true

Instance: psl-questionnaire-collaboration
InstanceOf: Questionnaire
Usage: #definition
Title: "Qualité de la collaboration"
Description: "Où en est la collaboration d'une équipe, selon les quatre dimensions et les dix indicateurs de D'Amour et al. (2008). Chaque indicateur vaut 1 (latente), 2 (en développement) ou 3 (active) ; le score d'une dimension est la somme des siens, le score total va de 10 à 30. Les seuils restent à chaque équipe : l'article n'en donne pas."
* language = #fr
* name = "PslQuestionnaireCollaboration"
* version = "0.1.0"
* status = #active
* subjectType[0] = #CareTeam
* subjectType[1] = #Organization
* insert Dimension(0, buts, [[Buts et vision partagés]])
* insert Indicateur10(0, 0, buts.1, [[Nos buts. 1 : absents ou opposés ; 2 : quelques-uns, selon l'occasion ; 3 : communs et voulus par tous]])
* insert Indicateur10(0, 1, buts.2, [[Notre priorité. 1 : soi-même ; 2 : sa profession ou sa structure ; 3 : la personne soignée]])
* insert Somme(0, 2, buts.score)
* insert Dimension(1, interiorisation, [[Intériorisation]])
* insert Indicateur10(1, 0, interiorisation.1, [[Se connaître. 1 : aucune occasion de se voir ; 2 : peu ; 3 : souvent, avec des activités communes]])
* insert Indicateur10(1, 1, interiorisation.2, [[Se faire confiance. 1 : non ; 2 : sous condition ; 3 : oui, à l'expérience]])
* insert Somme(1, 2, interiorisation.score)
* insert Dimension(2, formalisation, [[Formalisation]])
* insert Indicateur10(2, 0, formalisation.1, [[Nos règles. 1 : aucune, ou non suivies ; 2 : en cours d'écriture, ou loin de la pratique ; 3 : écrites ensemble et suivies]])
* insert Indicateur10(2, 1, formalisation.2, [[L'échange d'informations. 1 : sans outil commun ; 2 : outil incomplet ou mal employé ; 3 : outil commun qui sert]])
* insert Somme(2, 2, formalisation.score)
* insert Dimension(3, gouvernance, [[Gouvernance]])
* insert Indicateur10(3, 0, gouvernance.1, [[Une instance qui oriente. 1 : aucune ; 2 : au rôle mal défini ; 3 : forte, qui fait naître l'accord]])
* insert Indicateur10(3, 1, gouvernance.2, [[La conduite. 1 : accaparée ; 2 : dispersée, sans effet ; 3 : partagée et acceptée]])
* insert Indicateur10(3, 2, gouvernance.3, [[L'appui au changement. 1 : aucun ; 2 : par à-coups ; 3 : des compétences au service de la collaboration]])
* insert Indicateur10(3, 3, gouvernance.4, [[Les lieux d'échange. 1 : presque aucun ; 2 : selon le problème ; 3 : nombreux, où chacun prend part]])
* insert Somme(3, 4, gouvernance.score)
* item[4].linkId = "total"
* item[4].text = "Score total, de 10 à 30"
* item[4].type = #decimal
* item[4].readOnly = true
* item[5].linkId = "commentaire"
* item[5].text = "Ce que nous voulons changer"
* item[5].type = #text

Profile: PslReponseCollaboration
Parent: QuestionnaireResponse
Id: psl-reponse-collaboration
Title: "Réponse sur la qualité de la collaboration"
Description: "Une réponse au questionnaire sur la qualité de la collaboration, d'un membre ou de toute l'équipe, avec ses scores. Elle porte sur une équipe ou une structure, jamais sur une personne prise en charge."
* insert Publication
* obeys psl-collaboration-questionnaire and psl-collaboration-complete and psl-collaboration-scores and psl-collaboration-total
* questionnaire 1..
* subject 1..
* subject only Reference(CareTeam or Organization)
* subject ^short = "The team or structure"
* authored 1..
* author ^short = "Who answers; absent where answers are anonymous"

// By its URL with or without a version.
Invariant: psl-collaboration-questionnaire
Description: "La réponse répond au questionnaire sur la qualité de la collaboration (psl-questionnaire-collaboration)."
Severity: #error
Expression: "questionnaire.exists() implies questionnaire.contains('/Questionnaire/psl-questionnaire-collaboration')"

Invariant: psl-collaboration-complete
Description: "Une réponse terminée a les dix indicateurs, les quatre scores et le total."
Severity: #error
Expression: "status = 'completed' implies (item.item.where(answer.value.ofType(Coding).exists()).count() = 10 and item.item.where(linkId.endsWith('.score') and answer.exists()).count() = 4 and item.exists(linkId = 'total' and answer.exists()))"

// The code of a level is its value.
Invariant: psl-collaboration-scores
Description: "Le score d'une dimension est la somme de ses indicateurs."
Severity: #error
Expression: "item.where(item.exists(linkId.endsWith('.score') and answer.exists())).all(item.where(linkId.endsWith('.score')).answer.value = item.answer.value.ofType(Coding).where(code = '1').count() + 2 * item.answer.value.ofType(Coding).where(code = '2').count() + 3 * item.answer.value.ofType(Coding).where(code = '3').count())"

Invariant: psl-collaboration-total
Description: "Le score total est la somme des dix indicateurs."
Severity: #error
Expression: "item.exists(linkId = 'total' and answer.exists()) implies item.where(linkId = 'total').answer.value = item.item.answer.value.ofType(Coding).where(code = '1').count() + 2 * item.item.answer.value.ofType(Coding).where(code = '2').count() + 3 * item.item.answer.value.ofType(Coding).where(code = '3').count()"
