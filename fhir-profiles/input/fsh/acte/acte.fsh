// The acts a role may own, for a further coding of Task.code. Which role does which act, and how
// much of it is its own, is data (input/actes/actes-par-role.csv), never a rule of a profile.

CodeSystem: PslCsActe
Id: psl-cs-acte
Title: "Actes par rôle"
Description: "Les actes que le fichier actes-par-role.csv partage entre les rôles. Un cabinet peut y ajouter les siens : la liste est un fragment."
* insert Publication
* ^content = #fragment
* ^caseSensitive = true
* ^experimental = false
* #rendez-vous "Prise et suivi des rendez-vous"
* #courrier "Frappe et envoi des courriers"
* #dossier-administratif "Tenue du dossier administratif"
* #constantes "Poids, taille, tension, température, saturation"
* #depistage-test "Test de dépistage ou questionnaire"
* #aide-geste "Aide à un geste technique du médecin"
* #dossier-a-jour "Mise à jour du dossier : dépistages, vaccins, habitudes"
* #lien-professionnels "Lien avec les autres professionnels et programmation du parcours"
* #evaluation-situation "Évaluation de la situation et des besoins"
* #preparation-plan "Préparation du plan de coordination et de sa revue"
* #hygiene-confort "Soins d'hygiène, de confort et de la vie quotidienne"
* #preparation-doses "Préparation des doses à administrer"
* #surveillance-plaie "Surveillance d'une plaie et pansement"
* #injection "Injection ou perfusion"
* #prelevement "Prélèvement biologique"
* #suivi-chronique "Suivi d'une maladie chronique"
* #renouvellement "Renouvellement ou adaptation d'une prescription médicale"
* #prescription-biologie "Prescription d'examens de biologie"
* #suivi-cancer "Suivi d'un traitement anticancéreux"
* #suivi-renal "Suivi d'une maladie rénale, d'une dialyse ou d'une greffe"
* #suivi-sante-mentale "Suivi en santé mentale"
* #prise-en-charge-urgences "Prise en charge aux urgences"
* #bilan-medication "Bilan partagé de médication"
* #reeducation "Rééducation"
* #suivi-grossesse "Suivi d'une grossesse physiologique"
* #bilan-bucco-dentaire "Bilan bucco-dentaire"

ValueSet: PslVsActe
Id: psl-vs-acte
Title: "Actes par rôle"
Description: "Un acte précis, à côté du code général d'une tâche."
* insert Publication
* include codes from system PslCsActe
