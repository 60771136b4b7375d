// The same for results: HL7 v2 (OBX, OBR), and HPRIM Médecin, whose letters have no official URL.

Instance: psl-cm-v2-0085-resultat
InstanceOf: ConceptMap
Usage: #definition
* insert DeTableHL7(0085, PslCmV20085Resultat, [[État d'un résultat (OBX-11)]], [[De l'état d'une ligne de résultat d'un message HL7 v2 (table 0085) à celui d'Observation.]], http://hl7.org/fhir/ValueSet/observation-status)
* insert GroupeHL7(0085, http://hl7.org/fhir/observation-status)
* insert Vers(F, [[Final results]], final, equivalent)
* insert Vers(U, [[Results status change to final without retransmitting results already sent as 'preliminary.' E.g., radiology changes status from preliminary to final]], final, wider)
* insert Commentaire([[Devenu définitif sans être renvoyé.]])
* insert Vers(P, [[Preliminary results]], preliminary, equivalent)
* insert Vers(R, [[Results entered -- not verified]], preliminary, wider)
* insert Commentaire([[Saisi, non vérifié.]])
* insert Vers(S, [[Partial results. Deprecated. Retained only for backward compatibility as of V2.6.]], preliminary, wider)
* insert Commentaire([[Résultat partiel.]])
* insert Vers(C, [[Record coming over is a correction and thus replaces a final result]], corrected, equivalent)
* insert Vers(I, [[Specimen in lab; results pending]], registered, wider)
* insert Commentaire([[Prélèvement au laboratoire, résultat attendu.]])
* insert Vers(O, [[Order detail description only (no result)]], registered, wider)
* insert Commentaire([[La demande seule.]])
* insert Vers(X, [[Results cannot be obtained for this observation]], cancelled, equivalent)
* insert Vers(N, [[Not asked; used to affirmatively document that the observation identified in the OBX was not sought when the universal service ID in OBR-4 implies that it would be sought.]], cancelled, inexact)
* insert Commentaire([[Non demandé : il n'y aura pas de résultat.]])
* insert Vers(D, [[Deletes the OBX record]], entered-in-error, relatedto)
* insert Commentaire([[La ligne est retirée, non effacée.]])
* insert Vers(W, [[Post original as wrong, e.g., transmitted for wrong patient]], entered-in-error, equivalent)
* insert Aucun(A, [[Amended based on adjustments provided by the Placer (Physician) regarding patient demographics (such as age and/or gender or other patient specific information]], [[Code plus récent que la version 2.5 : l'état du compte rendu décide.]])
* insert Aucun(B, [[Appended Report - Final results reviewed and further information provided for clarity without change to the original result values.]], [[Code plus récent que la version 2.5 : l'état du compte rendu décide.]])
* insert Aucun(V, [[Verified - Final results reviewed and confirmed to be correct, no change to result value, normal range or abnormal flag]], [[Code plus récent que la version 2.5 : l'état du compte rendu décide.]])

Instance: psl-cm-v2-0085-document
InstanceOf: ConceptMap
Usage: #definition
* insert DeTableHL7(0085, PslCmV20085Document, [[État d'un document (OBX-11)]], [[De l'état d'un document transmis par un message HL7 v2 (table 0085) aux deux états de DocumentReference : celui du document, celui de la référence.]], http://hl7.org/fhir/ValueSet/composition-status)
* insert GroupeHL7(0085, http://hl7.org/fhir/composition-status)
* insert Vers(F, [[Final results]], final, equivalent)
* insert Vers(C, [[Record coming over is a correction and thus replaces a final result]], amended, relatedto)
* insert Commentaire([[Remplace l'envoi précédent.]])
* insert Vers(P, [[Preliminary results]], preliminary, equivalent)
* insert Vers(R, [[Results entered -- not verified]], preliminary, wider)
* insert Commentaire([[Saisi, non vérifié.]])
* insert Vers(S, [[Partial results. Deprecated. Retained only for backward compatibility as of V2.6.]], preliminary, wider)
* insert Commentaire([[Partiel.]])
* insert Vers(D, [[Deletes the OBX record]], entered-in-error, relatedto)
* insert Commentaire([[Suppression demandée.]])
* insert Vers(W, [[Post original as wrong, e.g., transmitted for wrong patient]], entered-in-error, equivalent)
* insert Vers(X, [[Results cannot be obtained for this observation]], entered-in-error, relatedto)
* insert Commentaire([[Ne peut être obtenu.]])
* insert Aucun(A, [[Amended based on adjustments provided by the Placer (Physician) regarding patient demographics (such as age and/or gender or other patient specific information]], [[DocumentReference ne dit pas l'état : rien n'est écrit.]])
* insert Aucun(B, [[Appended Report - Final results reviewed and further information provided for clarity without change to the original result values.]], [[DocumentReference ne dit pas l'état : rien n'est écrit.]])
* insert Aucun(I, [[Specimen in lab; results pending]], [[DocumentReference ne dit pas l'état : rien n'est écrit.]])
* insert Aucun(N, [[Not asked; used to affirmatively document that the observation identified in the OBX was not sought when the universal service ID in OBR-4 implies that it would be sought.]], [[DocumentReference ne dit pas l'état : rien n'est écrit.]])
* insert Aucun(O, [[Order detail description only (no result)]], [[DocumentReference ne dit pas l'état : rien n'est écrit.]])
* insert Aucun(U, [[Results status change to final without retransmitting results already sent as 'preliminary.' E.g., radiology changes status from preliminary to final]], [[DocumentReference ne dit pas l'état : rien n'est écrit.]])
* insert Aucun(V, [[Verified - Final results reviewed and confirmed to be correct, no change to result value, normal range or abnormal flag]], [[DocumentReference ne dit pas l'état : rien n'est écrit.]])
* insert GroupeHL7(0085, http://hl7.org/fhir/document-reference-status)
* insert Vers(D, [[Deletes the OBX record]], entered-in-error, relatedto)
* insert Commentaire([[La référence est retirée, non effacée.]])
* insert Vers(W, [[Post original as wrong, e.g., transmitted for wrong patient]], entered-in-error, relatedto)
* insert Commentaire([[La référence est retirée, non effacée.]])
* insert Vers(X, [[Results cannot be obtained for this observation]], entered-in-error, relatedto)
* insert Commentaire([[La référence est retirée, non effacée.]])
* insert Vers(F, [[Final results]], current, relatedto)
* insert Commentaire([[La référence est en cours.]])
* insert Vers(C, [[Record coming over is a correction and thus replaces a final result]], current, relatedto)
* insert Commentaire([[La référence est en cours.]])
* insert Vers(P, [[Preliminary results]], current, relatedto)
* insert Commentaire([[La référence est en cours.]])
* insert Vers(R, [[Results entered -- not verified]], current, relatedto)
* insert Commentaire([[La référence est en cours.]])
* insert Vers(S, [[Partial results. Deprecated. Retained only for backward compatibility as of V2.6.]], current, relatedto)
* insert Commentaire([[La référence est en cours.]])
* insert Vers(A, [[Amended based on adjustments provided by the Placer (Physician) regarding patient demographics (such as age and/or gender or other patient specific information]], current, relatedto)
* insert Commentaire([[La référence est en cours.]])
* insert Vers(B, [[Appended Report - Final results reviewed and further information provided for clarity without change to the original result values.]], current, relatedto)
* insert Commentaire([[La référence est en cours.]])
* insert Vers(I, [[Specimen in lab; results pending]], current, relatedto)
* insert Commentaire([[La référence est en cours.]])
* insert Vers(N, [[Not asked; used to affirmatively document that the observation identified in the OBX was not sought when the universal service ID in OBR-4 implies that it would be sought.]], current, relatedto)
* insert Commentaire([[La référence est en cours.]])
* insert Vers(O, [[Order detail description only (no result)]], current, relatedto)
* insert Commentaire([[La référence est en cours.]])
* insert Vers(U, [[Results status change to final without retransmitting results already sent as 'preliminary.' E.g., radiology changes status from preliminary to final]], current, relatedto)
* insert Commentaire([[La référence est en cours.]])
* insert Vers(V, [[Verified - Final results reviewed and confirmed to be correct, no change to result value, normal range or abnormal flag]], current, relatedto)
* insert Commentaire([[La référence est en cours.]])

Instance: psl-cm-v2-0123-compte-rendu
InstanceOf: ConceptMap
Usage: #definition
* insert DeTableHL7(0123, PslCmV20123CompteRendu, [[État d'un compte rendu (OBR-25)]], [[De l'état d'un compte rendu d'un message HL7 v2 (table 0123) à celui de DiagnosticReport. Sans OBR-25 l'état commun des lignes (table 0085) en tient lieu.]], http://hl7.org/fhir/ValueSet/diagnostic-report-status)
* insert GroupeHL7(0123, http://hl7.org/fhir/diagnostic-report-status)
* insert Vers(O, [[Order received; specimen not yet received]], registered, wider)
* insert Commentaire([[Demande reçue.]])
* insert Vers(I, [[No results available; specimen received, procedure incomplete]], registered, wider)
* insert Commentaire([[Prélèvement reçu.]])
* insert Vers(S, [[No results available; procedure scheduled, but not done]], registered, wider)
* insert Commentaire([[Examen prévu.]])
* insert Vers(A, [[Some, but not all, results available]], partial, equivalent)
* insert Vers(P, [[Preliminary]], preliminary, equivalent)
* insert Vers(R, [[Results stored; not yet verified]], preliminary, wider)
* insert Commentaire([[Saisi, non vérifié.]])
* insert Vers(F, [[Final results]], final, equivalent)
* insert Vers(C, [[Corrected, final]], corrected, equivalent)
* insert Vers(X, [[No results available; Order canceled]], cancelled, equivalent)
* insert Aucun(M, [[Corrected, not final]], [[DiagnosticReport n'a pas cet état : il est dit inconnu.]])
* insert Aucun(N, [[Procedure completed, results pending]], [[DiagnosticReport n'a pas cet état : il est dit inconnu.]])
* insert Aucun(Y, [[No order on record for this test]], [[DiagnosticReport n'a pas cet état : il est dit inconnu.]])
* insert Aucun(Z, [[No record of this patient]], [[DiagnosticReport n'a pas cet état : il est dit inconnu.]])
* insert GroupeHL7(0085, http://hl7.org/fhir/diagnostic-report-status)
* insert Vers(D, [[Deletes the OBX record]], entered-in-error, relatedto)
* insert Commentaire([[Lu aussi dans OBR-25 : le compte rendu est retiré, non effacé.]])
* insert Vers(W, [[Post original as wrong, e.g., transmitted for wrong patient]], entered-in-error, relatedto)
* insert Commentaire([[Lu aussi dans OBR-25 : le compte rendu est retiré, non effacé.]])

Instance: psl-cm-v2-0078-interpretation
InstanceOf: ConceptMap
Usage: #definition
* insert DeTableHL7(0078, PslCmV20078Interpretation, [[Anomalie d'un résultat (OBX-8)]], [[De l'anomalie d'une ligne de résultat d'un message HL7 v2 (table 0078) à l'interprétation d'Observation. Un code sans correspondance est gardé comme texte.]], http://hl7.org/fhir/ValueSet/observation-interpretation)
* insert GroupeHL7(0078, http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation)
* insert Vers(L, [[Low]], L, equivalent)
* insert Vers(H, [[High]], H, equivalent)
* insert Vers(LL, [[Critically low]], LL, equivalent)
* insert Vers(HH, [[Critically high]], HH, equivalent)
* insert Vers(<, [[Off scale low]], <, equivalent)
* insert Vers(>, [[Off scale high]], >, equivalent)
* insert Vers(N, [[Normal]], N, equivalent)
* insert Vers(A, [[Abnormal]], A, equivalent)
* insert Vers(AA, [[Critically abnormal]], AA, equivalent)
* insert Vers(U, [[Significant change up]], U, equivalent)
* insert Vers(D, [[Significant change down]], D, equivalent)
* insert Vers(B, [[Better]], B, equivalent)
* insert Vers(W, [[Worse]], W, equivalent)
* insert Vers(S, [[Susceptible]], S, equivalent)
* insert Vers(R, [[Resistant]], R, equivalent)
* insert Vers(I, [[Intermediate]], I, equivalent)
* insert Aucun(AC, [[Anti-complementary substances present]], [[Code que le traducteur ne reprend pas : gardé comme texte.]])
* insert Aucun(DET, [[Detected]], [[Code que le traducteur ne reprend pas : gardé comme texte.]])
* insert Aucun(HM, [[Hold for Medical Review]], [[Code que le traducteur ne reprend pas : gardé comme texte.]])
* insert Aucun(HU, [[Very high]], [[Code que le traducteur ne reprend pas : gardé comme texte.]])
* insert Aucun(IE, [[Insufficient evidence]], [[Code que le traducteur ne reprend pas : gardé comme texte.]])
* insert Aucun(IND, [[Indeterminate]], [[Code que le traducteur ne reprend pas : gardé comme texte.]])
* insert Aucun(LU, [[Very low]], [[Code que le traducteur ne reprend pas : gardé comme texte.]])
* insert Aucun(MS, [[Moderately susceptible. Indicates for microbiology susceptibilities only.]], [[Code que le traducteur ne reprend pas : gardé comme texte.]])
* insert Aucun(ND, [[Not Detected]], [[Code que le traducteur ne reprend pas : gardé comme texte.]])
* insert Aucun(NEG, [[Negative]], [[Code que le traducteur ne reprend pas : gardé comme texte.]])
* insert Aucun(NR, [[Non-reactive]], [[Code que le traducteur ne reprend pas : gardé comme texte.]])
* insert Aucun(NS, [[Non-susceptible]], [[Code que le traducteur ne reprend pas : gardé comme texte.]])
* insert Aucun(null, [[No range defined, or normal ranges don't apply]], [[Code que le traducteur ne reprend pas : gardé comme texte.]])
* insert Aucun(OBX, [[Interpretation qualifiers in separate OBX segments]], [[Code que le traducteur ne reprend pas : gardé comme texte.]])
* insert Aucun(POS, [[Positive]], [[Code que le traducteur ne reprend pas : gardé comme texte.]])
* insert Aucun(QCF, [[Quality Control Failure]], [[Code que le traducteur ne reprend pas : gardé comme texte.]])
* insert Aucun(RR, [[Reactive]], [[Code que le traducteur ne reprend pas : gardé comme texte.]])
* insert Aucun(SDD, [[Susceptible-dose dependent]], [[Code que le traducteur ne reprend pas : gardé comme texte.]])
* insert Aucun(SYN-R, [[Synergy - resistant]], [[Code que le traducteur ne reprend pas : gardé comme texte.]])
* insert Aucun(SYN-S, [[Synergy - susceptible]], [[Code que le traducteur ne reprend pas : gardé comme texte.]])
* insert Aucun(TOX, [[Cytotoxic substance present]], [[Code que le traducteur ne reprend pas : gardé comme texte.]])
* insert Aucun(VS, [[Very susceptible. Indicates for microbiology susceptibilities only.]], [[Code que le traducteur ne reprend pas : gardé comme texte.]])
* insert Aucun(WR, [[Weakly reactive]], [[Code que le traducteur ne reprend pas : gardé comme texte.]])

CodeSystem: PslCsHprimStatut
Id: psl-cs-hprim-statut
Title: "État d'un résultat HPRIM Médecin"
Description: "Le champ 9 d'une ligne RES (H.PR.I.M. Médecins 3.0), qui n'a pas d'adresse officielle."
* insert Publication
* ^content = #complete
* ^caseSensitive = false
* ^experimental = false
* #P "Résultat partiel ou provisoire"
* #C "Résultat corrigé"
* #F "Résultat définitif"
* #X "Résultat annulé"

CodeSystem: PslCsHprimAnormalite
Id: psl-cs-hprim-anormalite
Title: "Anomalie d'un résultat HPRIM Médecin"
Description: "Le champ 8 d'une ligne RES (H.PR.I.M. Médecins 3.0), qui n'a pas d'adresse officielle."
* insert Publication
* ^content = #complete
* ^caseSensitive = true
* ^experimental = false
* #N "Normal"
* #L "Bas"
* #H "Haut"
* #LL "Très bas"
* #HH "Très haut"
* #A "Anormal"
* #AA "Très anormal"

ValueSet: PslVsHprimStatut
Id: psl-vs-hprim-statut
Title: "État d'un résultat HPRIM Médecin"
Description: "Le champ 9 d'une ligne RES."
* insert Publication
* include codes from system PslCsHprimStatut

ValueSet: PslVsHprimAnormalite
Id: psl-vs-hprim-anormalite
Title: "Anomalie d'un résultat HPRIM Médecin"
Description: "Le champ 8 d'une ligne RES."
* insert Publication
* include codes from system PslCsHprimAnormalite

RuleSet: DeHprim(jeu, nom, titre, texte, cible)
* insert PublicationInstance
* name = "{nom}"
* title = "{titre}"
* description = "{texte}"
* sourceCanonical = Canonical({jeu})
* targetCanonical = "{cible}"

RuleSet: GroupeHprim(systeme, cible)
* group[+].source = Canonical({systeme})
* group[=].target = "{cible}"

Instance: psl-cm-hprim-statut
InstanceOf: ConceptMap
Usage: #definition
* insert DeHprim(PslVsHprimStatut, PslCmHprimStatut, [[État d'un résultat HPRIM (RES 9)]], [[De l'état d'une ligne RES à celui d'Observation, et du compte rendu dont toutes les lignes ont cet état.]], http://hl7.org/fhir/ValueSet/observation-status)
* insert GroupeHprim(PslCsHprimStatut, http://hl7.org/fhir/observation-status)
* insert Vers(P, [[Résultat partiel ou provisoire]], preliminary, equivalent)
* insert Vers(C, [[Résultat corrigé]], corrected, equivalent)
* insert Vers(F, [[Résultat définitif]], final, equivalent)
* insert Vers(X, [[Résultat annulé]], cancelled, equivalent)
* insert GroupeHprim(PslCsHprimStatut, http://hl7.org/fhir/diagnostic-report-status)
* insert Vers(P, [[Résultat partiel ou provisoire]], partial, relatedto)
* insert Commentaire([[Une seule ligne provisoire suffit.]])
* insert Vers(C, [[Résultat corrigé]], corrected, relatedto)
* insert Vers(F, [[Résultat définitif]], final, relatedto)
* insert Vers(X, [[Résultat annulé]], cancelled, relatedto)

Instance: psl-cm-hprim-anormalite
InstanceOf: ConceptMap
Usage: #definition
* insert DeHprim(PslVsHprimAnormalite, PslCmHprimAnormalite, [[Anomalie d'un résultat HPRIM (RES 8)]], [[De l'anomalie d'une ligne RES à l'interprétation d'Observation. Un autre code est gardé comme texte.]], http://hl7.org/fhir/ValueSet/observation-interpretation)
* insert GroupeHprim(PslCsHprimAnormalite, http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation)
* insert Vers(N, Normal, N, equivalent)
* insert Vers(L, Bas, L, equivalent)
* insert Vers(H, Haut, H, equivalent)
* insert Vers(LL, Très bas, LL, equivalent)
* insert Vers(HH, Très haut, HH, equivalent)
* insert Vers(A, Anormal, A, equivalent)
* insert Vers(AA, Très anormal, AA, equivalent)
