Profile: PslDossierReunion
Parent: PslTask
Id: psl-dossier-reunion
Title: "Dossier présenté en réunion"
Description: "Le dossier d'une personne présenté à une séance (psl-reunion) : la question posée, les pièces, l'avis rendu sous forme de document (la FRCP en cancérologie) et le plan décidé. L'identifiant de la séance réunit les dossiers sans les montrer les uns aux autres."
* insert Publication
* insert EntreesEtSorties
* obeys psl-dossier-question and psl-dossier-avis
* code = PslCsTache#reunion
* groupIdentifier 1..
* groupIdentifier ^short = "Identifier of the session"
* groupIdentifier.system 1..
* groupIdentifier.value 1..
* owner ^short = "Who coordinates the session, or its team"
* input contains question 0..1 and document 0..*
* insert Echange(input[question], question, "What is asked of the meeting")
* input[question].value[x] only string
* insert Echange(input[document], document, "Document or result presented")
* input[document].value[x] only Reference
* output contains avis 0..* and plan 0..*
* insert Echange(output[avis], avis, "The document that carries the opinion")
* output[avis].value[x] only Reference(DocumentReference)
* insert Echange(output[plan], plan, "The plan decided")
* output[plan].value[x] only Reference(CarePlan)

Invariant: psl-dossier-question
Description: "Un dossier présenté à une réunion pose une question ; seul un brouillon peut ne pas l'avoir encore."
Severity: #error
Expression: "(status in ('draft' | 'entered-in-error')) or input.exists(type.coding.exists(code = 'question'))"

Invariant: psl-dossier-avis
Description: "Un dossier traité a un avis, sous forme de document (output)."
Severity: #error
Expression: "status = 'completed' implies output.exists(type.coding.exists(code = 'avis'))"
