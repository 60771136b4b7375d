// From the codes of messages to those of FHIR. The maps say what the translators of hl7v2 and hprim
// do: MessageMapsTest sends each code through them. Displays are those of the official tables.

RuleSet: DeTableHL7(table, nom, titre, texte, cible)
* insert PublicationInstance
* name = "{nom}"
* title = "{titre}"
* description = "{texte}"
* sourceCanonical = "http://terminology.hl7.org/ValueSet/v2-{table}"
* targetCanonical = "{cible}"

RuleSet: GroupeHL7(table, cible)
* group[+].source = "http://terminology.hl7.org/CodeSystem/v2-{table}"
* group[=].target = "{cible}"

Instance: psl-cm-v2-0001-sexe
InstanceOf: ConceptMap
Usage: #definition
* insert DeTableHL7(0001, PslCmV20001Sexe, [[Sexe (PID-8)]], [[Du sexe d'un message HL7 v2 (table 0001) à celui de FHIR.]], http://hl7.org/fhir/ValueSet/administrative-gender)
* insert GroupeHL7(0001, http://hl7.org/fhir/administrative-gender)
* insert Vers(M, [[Male]], male, equivalent)
* insert Vers(F, [[Female]], female, equivalent)
* insert Vers(O, [[Other]], other, equivalent)
* insert Vers(U, [[Unknown]], unknown, equivalent)
* insert Vers(A, [[Ambiguous]], other, wider)
* insert Commentaire([[Ambigu : FHIR ne dit pas plus que « autre ».]])
* insert Vers(N, [[Not applicable]], unknown, inexact)
* insert Commentaire([[Sans objet : pour une personne, rien n'est su.]])

Instance: psl-cm-v2-0002-situation
InstanceOf: ConceptMap
Usage: #definition
* insert DeTableHL7(0002, PslCmV20002Situation, [[Situation matrimoniale (PID-16)]], [[De la situation matrimoniale d'un message HL7 v2 (table 0002) à celle de FHIR, là où c'est la même notion. Un code sans correspondance est gardé dans sa propre table.]], http://hl7.org/fhir/ValueSet/marital-status)
* insert GroupeHL7(0002, http://terminology.hl7.org/CodeSystem/v3-MaritalStatus)
* insert Vers(S, [[Single]], S, equivalent)
* insert Vers(M, [[Married]], M, equivalent)
* insert Vers(D, [[Divorced]], D, equivalent)
* insert Vers(W, [[Widowed]], W, equivalent)
* insert Vers(A, [[Separated]], L, relatedto)
* insert Commentaire([[Séparé : FHIR ne connaît que la séparation légale.]])
* insert Aucun(B, [[Unmarried]], [[Pas la même notion dans FHIR : gardé dans la table 0002.]])
* insert Aucun(C, [[Common law]], [[Pas la même notion dans FHIR : gardé dans la table 0002.]])
* insert Aucun(E, [[Legally Separated]], [[Pas la même notion dans FHIR : gardé dans la table 0002.]])
* insert Aucun(G, [[Living together]], [[Pas la même notion dans FHIR : gardé dans la table 0002.]])
* insert Aucun(I, [[Interlocutory]], [[Pas la même notion dans FHIR : gardé dans la table 0002.]])
* insert Aucun(N, [[Annulled]], [[Pas la même notion dans FHIR : gardé dans la table 0002.]])
* insert Aucun(O, [[Other]], [[Pas la même notion dans FHIR : gardé dans la table 0002.]])
* insert Aucun(P, [[Domestic partner]], [[Pas la même notion dans FHIR : gardé dans la table 0002.]])
* insert Aucun(R, [[Registered domestic partner]], [[Pas la même notion dans FHIR : gardé dans la table 0002.]])
* insert Aucun(T, [[Unreported]], [[Pas la même notion dans FHIR : gardé dans la table 0002.]])
* insert Aucun(U, [[Unknown]], [[Pas la même notion dans FHIR : gardé dans la table 0002.]])

Instance: psl-cm-v2-0200-nom
InstanceOf: ConceptMap
Usage: #definition
* insert DeTableHL7(0200, PslCmV20200Nom, [[Type de nom (PID-5, XPN.7)]], [[Du type d'un nom d'un message HL7 v2 (table 0200) à son usage en FHIR. En France L est le nom de naissance, D le nom utilisé.]], http://hl7.org/fhir/ValueSet/name-use)
* insert GroupeHL7(0200, http://hl7.org/fhir/name-use)
* insert Vers(L, [[Official Registry Name]], official, equivalent)
* insert Vers(B, [[Birth name]], official, relatedto)
* insert Commentaire([[Le nom de naissance est le nom officiel en France.]])
* insert Vers(D, [[Customary Name]], usual, equivalent)
* insert Vers(S, [[Pseudonym]], usual, inexact)
* insert Commentaire([[Un pseudonyme est gardé comme nom d'usage.]])
* insert Vers(M, [[Maiden Name]], maiden, equivalent)
* insert Vers(N, [[Nickname]], nickname, equivalent)
* insert Aucun(A, [[Assigned]], [[FHIR n'a pas cet usage : le nom est gardé sans usage.]])
* insert Aucun(BAD, [[Bad Name]], [[FHIR n'a pas cet usage : le nom est gardé sans usage.]])
* insert Aucun(C, [[Adopted Name]], [[FHIR n'a pas cet usage : le nom est gardé sans usage.]])
* insert Aucun(F, [[Fathers Name]], [[FHIR n'a pas cet usage : le nom est gardé sans usage.]])
* insert Aucun(I, [[Licensing Name]], [[FHIR n'a pas cet usage : le nom est gardé sans usage.]])
* insert Aucun(K, [[Business name]], [[FHIR n'a pas cet usage : le nom est gardé sans usage.]])
* insert Aucun(MSK, [[Masked]], [[FHIR n'a pas cet usage : le nom est gardé sans usage.]])
* insert Aucun(NAV, [[Temporarily Unavailable]], [[FHIR n'a pas cet usage : le nom est gardé sans usage.]])
* insert Aucun(NB, [[Newborn Name]], [[FHIR n'a pas cet usage : le nom est gardé sans usage.]])
* insert Aucun(NOUSE, [[No Longer To Be Used]], [[FHIR n'a pas cet usage : le nom est gardé sans usage.]])
* insert Aucun(O, [[Other]], [[FHIR n'a pas cet usage : le nom est gardé sans usage.]])
* insert Aucun(P, [[Name of Partner/Spouse]], [[FHIR n'a pas cet usage : le nom est gardé sans usage.]])
* insert Aucun(R, [[Registered Name]], [[FHIR n'a pas cet usage : le nom est gardé sans usage.]])
* insert Aucun(REL, [[Religious]], [[FHIR n'a pas cet usage : le nom est gardé sans usage.]])
* insert Aucun(T, [[Indigenous/Tribal]], [[FHIR n'a pas cet usage : le nom est gardé sans usage.]])
* insert Aucun(TEMP, [[Temporary Name]], [[FHIR n'a pas cet usage : le nom est gardé sans usage.]])
* insert Aucun(U, [[Unknown]], [[FHIR n'a pas cet usage : le nom est gardé sans usage.]])
* insert Aucun(..., [[No suggested values defined]], [[FHIR n'a pas cet usage : le nom est gardé sans usage.]])

Instance: psl-cm-v2-0190-adresse
InstanceOf: ConceptMap
Usage: #definition
* insert DeTableHL7(0190, PslCmV20190Adresse, [[Type d'adresse (PID-11, XAD.7)]], [[Du type d'une adresse d'un message HL7 v2 (table 0190) à son usage, ou à sa sorte, en FHIR.]], http://hl7.org/fhir/ValueSet/address-use)
* insert GroupeHL7(0190, http://hl7.org/fhir/address-use)
* insert Vers(H, [[Home]], home, equivalent)
* insert Vers(L, [[Legal Address]], home, inexact)
* insert Commentaire([[L'adresse légale est tenue pour le domicile.]])
* insert Vers(P, [[Permanent]], home, inexact)
* insert Commentaire([[L'adresse permanente est tenue pour le domicile.]])
* insert Vers(O, [[Office/Business]], work, equivalent)
* insert Vers(B, [[Firm/Business]], work, equivalent)
* insert Vers(C, [[Current Or Temporary]], temp, equivalent)
* insert Vers(BA, [[Bad address]], old, inexact)
* insert Commentaire([[Une mauvaise adresse est gardée comme ancienne.]])
* insert Aucun(BDL, [[Birth delivery location (address where birth occurred)]], [[Lieu de naissance : il devient l'extension patient-birthPlace, non une adresse.]])
* insert Aucun(BR, [[Residence at birth (home address at time of birth)]], [[Lieu de naissance : il devient l'extension patient-birthPlace, non une adresse.]])
* insert Aucun(N, [[Birth (nee) (birth address, not otherwise specified)]], [[Lieu de naissance : il devient l'extension patient-birthPlace, non une adresse.]])
* insert Aucun(BI, [[Billing Address]], [[FHIR n'a pas cet usage : l'adresse est gardée sans usage.]])
* insert Aucun(F, [[Country Of Origin]], [[FHIR n'a pas cet usage : l'adresse est gardée sans usage.]])
* insert Aucun(RH, [[Registry home. Refers to the information system, typically managed by a public health agency, that stores patient information such as immunization histories or cancer data, regardless of where the patient obtains services.]], [[FHIR n'a pas cet usage : l'adresse est gardée sans usage.]])
* insert Aucun(S, [[Service Location]], [[FHIR n'a pas cet usage : l'adresse est gardée sans usage.]])
* insert Aucun(SH, [[Shipping Address]], [[FHIR n'a pas cet usage : l'adresse est gardée sans usage.]])
* insert Aucun(TM, [[Tube Address]], [[FHIR n'a pas cet usage : l'adresse est gardée sans usage.]])
* insert Aucun(V, [[Vacation]], [[FHIR n'a pas cet usage : l'adresse est gardée sans usage.]])
* insert GroupeHL7(0190, http://hl7.org/fhir/address-type)
* insert Vers(M, [[Mailing]], postal, equivalent)

Instance: psl-cm-v2-0201-telecom
InstanceOf: ConceptMap
Usage: #definition
* insert DeTableHL7(0201, PslCmV20201Telecom, [[Usage d'un télécom (XTN.2)]], [[De l'usage d'un numéro ou d'une adresse électronique d'un message HL7 v2 (table 0201) à celui de FHIR. Sans code, le champ décide : PID-13 domicile, PID-14 travail.]], http://hl7.org/fhir/ValueSet/contact-point-use)
* insert GroupeHL7(0201, http://hl7.org/fhir/contact-point-use)
* insert Vers(PRN, [[Primary Residence Number]], home, equivalent)
* insert Vers(VHN, [[Vacation Home Number]], home, inexact)
* insert Commentaire([[Une résidence de vacances est gardée comme domicile.]])
* insert Vers(WPN, [[Work Number]], work, equivalent)
* insert Aucun(ASN, [[Answering Service Number]], [[FHIR n'a pas cet usage : celui du champ vaut.]])
* insert Aucun(BPN, [[Beeper Number]], [[FHIR n'a pas cet usage : celui du champ vaut.]])
* insert Aucun(EMR, [[Emergency Number]], [[FHIR n'a pas cet usage : celui du champ vaut.]])
* insert Aucun(ORN, [[Other Residence Number]], [[FHIR n'a pas cet usage : celui du champ vaut.]])
* insert Aucun(PRS, [[Personal]], [[FHIR n'a pas cet usage : celui du champ vaut.]])
* insert GroupeHL7(0201, http://hl7.org/fhir/contact-point-system)
* insert Vers(NET, [[Network (email) Address]], email, equivalent)

Instance: psl-cm-v2-0202-telecom
InstanceOf: ConceptMap
Usage: #definition
* insert DeTableHL7(0202, PslCmV20202Telecom, [[Équipement d'un télécom (XTN.3)]], [[De l'équipement d'un numéro d'un message HL7 v2 (table 0202) au système, et pour un mobile à l'usage, de FHIR.]], http://hl7.org/fhir/ValueSet/contact-point-system)
* insert GroupeHL7(0202, http://hl7.org/fhir/contact-point-system)
* insert Vers(PH, [[Telephone]], phone, equivalent)
* insert Vers(CP, [[Cellular or Mobile Phone]], phone, wider)
* insert Commentaire([[L'usage dit que c'est un mobile.]])
* insert Vers(FX, [[Fax]], fax, equivalent)
* insert Vers(BP, [[Beeper]], pager, equivalent)
* insert Vers(Internet, [[Internet Address]], email, equivalent)
* insert Vers(X.400, [[X.400 email address]], email, wider)
* insert Commentaire([[FHIR ne distingue pas X.400.]])
* insert Vers(SAT, [[Satellite Phone]], phone, wider)
* insert Commentaire([[Un téléphone par satellite est un téléphone.]])
* insert Vers(TDD, [[Telecommunications Device for the Deaf]], phone, wider)
* insert Commentaire([[Un appareil pour personnes sourdes est gardé comme téléphone.]])
* insert Vers(TTY, [[Teletypewriter]], phone, wider)
* insert Commentaire([[Un téléscripteur est gardé comme téléphone.]])
* insert Vers(MD, [[Modem]], phone, inexact)
* insert Commentaire([[Le numéro d'un modem est gardé comme téléphone.]])
* insert GroupeHL7(0202, http://hl7.org/fhir/contact-point-use)
* insert Vers(CP, [[Cellular or Mobile Phone]], mobile, relatedto)
* insert Commentaire([[L'usage, s'ajoute au système.]])

Instance: psl-cm-v2-0004-venue
InstanceOf: ConceptMap
Usage: #definition
* insert DeTableHL7(0004, PslCmV20004Venue, [[Classe de venue (PV1-2)]], [[De la classe d'une venue d'un message HL7 v2 (table 0004) à celle d'Encounter.]], http://terminology.hl7.org/ValueSet/v3-ActEncounterCode)
* insert GroupeHL7(0004, http://terminology.hl7.org/CodeSystem/v3-ActCode)
* insert Vers(I, [[Inpatient]], IMP, equivalent)
* insert Vers(B, [[Obstetrics]], IMP, wider)
* insert Commentaire([[L'obstétrique est une hospitalisation.]])
* insert Vers(O, [[Outpatient]], AMB, equivalent)
* insert Vers(R, [[Recurring patient]], AMB, wider)
* insert Commentaire([[Des séances sont gardées comme soins externes.]])
* insert Vers(E, [[Emergency]], EMER, equivalent)
* insert Vers(P, [[Preadmit]], PRENC, equivalent)
* insert GroupeHL7(0004, http://terminology.hl7.org/CodeSystem/v3-NullFlavor)
* insert Vers(U, [[Unknown]], UNK, equivalent)
* insert Vers(C, [[Commercial Account]], UNK, inexact)
* insert Commentaire([[Encounter exige une classe : celle-ci n'en est pas une.]])
* insert Vers(N, [[Not Applicable]], UNK, inexact)
* insert Commentaire([[Encounter exige une classe : celle-ci n'en est pas une.]])

RuleSet: Garde(code)
* group[=].element[+].code = #{code}
* group[=].element[=].target[0].code = #{code}
* group[=].element[=].target[0].equivalence = #equal

Instance: psl-cm-v2-0445-fiabilite
InstanceOf: ConceptMap
Usage: #definition
* insert DeTableHL7(0445, PslCmV20445Fiabilite, [[Fiabilité de l'identité (PID-32)]], [[De la fiabilité d'une identité d'un message HL7 v2 (table 0445) à celle de FR Core. Les codes français de la table sont gardés ; ceux de la table internationale disent autre chose.]], https://hl7.fr/ig/fhir/core/ValueSet/fr-core-vs-identity-reliability)
* insert GroupeHL7(0445, https://hl7.fr/ig/fhir/core/CodeSystem/fr-core-cs-v2-0445)
* insert Aucun(AL, [[Patient/Person Name is an Alias]], Dit du nom et non de l'identité : une remarque le signale.)
* insert Aucun(UA, [[Unknown/Default Address]], Dit de l'adresse et non de l'identité : une remarque le signale.)
* insert Aucun(UD, [[Unknown/Default Date of Birth]], Dit de la date de naissance et non de l'identité : une remarque le signale.)
* insert Aucun(US, [[Unknown/Default Social Security Number]], Dit du numéro et non de l'identité : une remarque le signale.)
* insert Garde(VIDE)
* insert Garde(PROV)
* insert Garde(VALI)
* insert Garde(DOUB)
* insert Garde(DESA)
* insert Garde(DPOT)
* insert Garde(DOUA)
* insert Garde(COLP)
* insert Garde(COLV)
* insert Garde(FILI)
* insert Garde(CACH)
* insert Garde(ANOM)
* insert Garde(IDVER)
* insert Garde(RECD)
* insert Garde(IDRA)
* insert Garde(USUR)
* insert Garde(HOMD)
* insert Garde(HOMA)
* insert Garde(INVA)
* insert Garde(FICT)
* insert Garde(DOUT)
