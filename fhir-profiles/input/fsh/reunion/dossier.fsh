Profile: PslDossierReunion
Parent: PslTask
Id: psl-dossier-reunion
Title: "Dossier présenté en réunion"
Description: "Le dossier d'une personne présenté à une séance (psl-reunion) : la question posée, les pièces, l'avis rendu sous forme de document (la FRCP en cancérologie) et le plan décidé. L'identifiant de la séance réunit les dossiers sans les montrer les uns aux autres."
* insert Publication
* obeys psl-dossier-question and psl-dossier-avis
* code = PslCsTache#reunion
* groupIdentifier 1..
* groupIdentifier ^short = "Identifier of the session"
* groupIdentifier.system 1..
* groupIdentifier.value 1..
* owner ^short = "Who coordinates the session, or its team"
* input ^slicing.discriminator.type = #pattern
* input ^slicing.discriminator.path = "type"
* input ^slicing.rules = #open
* input contains question 0..1 and piece 0..*
* input[question] ^short = "What is asked of the meeting"
* input[question].type = PslCsElementReunion#question
* input[question].value[x] only string
* input[piece] ^short = "Document or result presented"
* input[piece].type = PslCsElementReunion#piece
* input[piece].value[x] only Reference
* output ^slicing.discriminator.type = #pattern
* output ^slicing.discriminator.path = "type"
* output ^slicing.rules = #open
* output contains avis 0..* and plan 0..*
* output[avis] ^short = "The opinion, as a document (FRCP)"
* output[avis].type = PslCsElementReunion#avis
* output[avis].value[x] only Reference(DocumentReference)
* output[plan] ^short = "The plan decided"
* output[plan].type = PslCsElementReunion#plan
* output[plan].value[x] only Reference(CarePlan)

Invariant: psl-dossier-question
Description: "Un dossier présenté à une réunion pose une question ; seul un brouillon peut ne pas l'avoir encore."
Severity: #error
Expression: "(status in ('draft' | 'entered-in-error')) or input.exists(type.coding.exists(code = 'question'))"

Invariant: psl-dossier-avis
Description: "Un dossier traité a un avis, sous forme de document (output)."
Severity: #error
Expression: "status = 'completed' implies output.exists(type.coding.exists(code = 'avis'))"

CodeSystem: PslCsElementReunion
Id: psl-cs-element-reunion
Title: "Éléments d'un dossier de réunion"
Description: "Ce qui entre dans un dossier présenté en réunion, et ce qui en sort."
* insert Publication
* ^content = #complete
* ^caseSensitive = true
* ^experimental = false
* #question "Question posée"
* #piece "Pièce du dossier"
* #avis "Avis rendu"
* #plan "Plan décidé"
