// Fragments of the official NOS code systems (ANS): their canonical URL and version, the codes used.
// A code that a fragment lacks is a warning, never a fault. A retired code keeps its end date.


CodeSystem: TRE_G15_ProfessionSante
Id: TRE-G15-ProfessionSante
Title: "TRE G15-ProfessionSante (fragment)"
Description: "Fragment de la nomenclature NOS des professions de santé."
* ^url = "https://mos.esante.gouv.fr/NOS/TRE_G15-ProfessionSante/FHIR/TRE-G15-ProfessionSante"
* ^version = "20250328120000"
* insert Fragment
* insert DateDeRetrait
* #10 "Médecin"
* #21 "Pharmacien"
* #26 "Audioprothésiste"
* #28 "Opticien-Lunetier"
* #31 "Assistant dentaire"
* #32 "Physicien médical"
* #35 "Aide-soignant"
  * ^property[0].code = #dateFin
  * ^property[0].valueDateTime = "2024-12-13"
* #36 "Ambulancier"
  * ^property[0].code = #dateFin
  * ^property[0].valueDateTime = "2024-12-13"
* #37 "Auxiliaire de puériculture"
  * ^property[0].code = #dateFin
  * ^property[0].valueDateTime = "2024-12-13"
* #38 "Préparateur en pharmacie hospitalière"
  * ^property[0].code = #dateFin
  * ^property[0].valueDateTime = "2024-12-13"
* #39 "Préparateur en pharmacie (officine)"
  * ^property[0].code = #dateFin
  * ^property[0].valueDateTime = "2024-12-13"
* #40 "Chirurgien-Dentiste"
* #50 "Sage-Femme"
* #60 "Infirmier"
* #69 "Infirmier psychiatrique"
* #70 "Masseur-Kinésithérapeute"
* #80 "Pédicure-Podologue"
* #81 "Orthoprothésiste"
* #82 "Podo-Orthésiste"
* #83 "Orthopédiste-Orthésiste"
* #84 "Oculariste"
* #85 "Epithésiste"
* #86 "Technicien de laboratoire médical"
* #91 "Orthophoniste"
* #92 "Orthoptiste"
* #93 "Psychologue"
  * ^property[0].code = #dateFin
  * ^property[0].valueDateTime = "2021-12-17"
* #94 "Ergothérapeute"
* #95 "Diététicien"
* #96 "Psychomotricien"
* #98 "Manipulateur ERM"

CodeSystem: TRE_R04_TypeSavoirFaire
Id: TRE-R04-TypeSavoirFaire
Title: "TRE R04-TypeSavoirFaire (fragment)"
Description: "Fragment de la nomenclature NOS des types de savoir-faire."
* ^url = "https://mos.esante.gouv.fr/NOS/TRE_R04-TypeSavoirFaire/FHIR/TRE-R04-TypeSavoirFaire"
* ^version = "20251016120000"
* insert Fragment
* #C "Compétence de médecine"
* #CAPA "Capacité"
* #CEX "Compétence exclusive"
* #CM "Compétence métier"
* #DEC "Droit d'exercice complémentaire"
* #DNQ "DESC non qualifiant"
* #FQ "Fonction qualifiée"
* #OP "Orientation particulière"
* #PAC "Qualification PAC"
* #S "Spécialité ordinale"
* #SH "Spécialité de concours hospitalier"
* #SST "Surspécialité de Formation Spécialisée Transversale (FST)"

CodeSystem: TRE_R09_CategorieProfessionnelle
Id: TRE-R09-CategorieProfessionnelle
Title: "TRE R09-CategorieProfessionnelle (fragment)"
Description: "Fragment de la nomenclature NOS des catégories professionnelles."
* ^url = "https://mos.esante.gouv.fr/NOS/TRE_R09-CategorieProfessionnelle/FHIR/TRE-R09-CategorieProfessionnelle"
* ^version = "20260223120000"
* insert Fragment
* insert DateDeRetrait
* #C "Civil"
* #E "Etudiant"
* #F "Fonctionnaire d'Etat ou de collectivité locale"
  * ^property[0].code = #dateFin
  * ^property[0].valueDateTime = "2026-02-23"
* #M "Agent public"

CodeSystem: TRE_R22_GenreActivite
Id: TRE-R22-GenreActivite
Title: "TRE R22-GenreActivite (fragment)"
Description: "Fragment de la nomenclature NOS des genres d'activité."
* ^url = "https://mos.esante.gouv.fr/NOS/TRE_R22-GenreActivite/FHIR/TRE-R22-GenreActivite"
* ^version = "20240329120000"
* insert Fragment
* insert DateDeRetrait
* #GENR01 "Activité de soin et de pharmacie"
* #GENR02 "Activité de soins ou de pharmacien en tant que remplaçant"
* #GENR03 "Remplacement dans une activité de soins"
* #GENR04 "Activité non soignante"
* #GENR05 "Activité non médicale"
  * ^property[0].code = #dateFin
  * ^property[0].valueDateTime = "2020-06-26"
* #GENR06 "Délégation de responsabilité pour continuité de service"
* #GENR07 "Activité de soins en tant qu'intérimaire"
  * ^property[0].code = #dateFin
  * ^property[0].valueDateTime = "2020-06-26"
* #GENR08 "Coordination et orientation"
* #GENR09 "Administratif ou appui à l'organisation de l'accompagnement social/médico-social"
* #GENR10 "Accompagnement social/médico-social à la vie sociale, professionnelle, éducative"
* #GENR11 "Accompagnement social/médico-social au soin"
* #GENR12 "Encadrement et organisation de l'accompagnement social/médico-social"
* #GENR13 "Activité médico-administrative"
* #GENR99 "Autre activité"

CodeSystem: TRE_R23_ModeExercice
Id: TRE-R23-ModeExercice
Title: "TRE R23-ModeExercice (fragment)"
Description: "Fragment de la nomenclature NOS des modes d'exercice."
* ^url = "https://mos.esante.gouv.fr/NOS/TRE_R23-ModeExercice/FHIR/TRE-R23-ModeExercice"
* ^version = "20260202120000"
* insert Fragment
* #S "Salarié"
* #L "Libéral, indépendant, artisan, commerçant"
* #B "Bénévole"
* #I "Indirect"

CodeSystem: TRE_R38_SpecialiteOrdinale
Id: TRE-R38-SpecialiteOrdinale
Title: "TRE R38-SpecialiteOrdinale (fragment)"
Description: "Fragment de la nomenclature NOS des spécialités ordinales, dont les mentions des IPA."
* ^url = "https://mos.esante.gouv.fr/NOS/TRE_R38-SpecialiteOrdinale/FHIR/TRE-R38-SpecialiteOrdinale"
* ^version = "20240531120000"
* insert Fragment
* insert DateDeRetrait
* #SCD01 "Orthopédie dento-faciale (SCD)"
* #SCD02 "Chirurgie orale (SCD)"
* #SCD03 "Médecine bucco-dentaire (SCD)"
* #SI01 "Exercice infirmier en pratique avancée pathologies chroniques stabilisées (SI)"
* #SI02 "Exercice infirmier en pratique avancée oncologie et hémato-oncologie (SI)"
* #SI03 "Exercice infirmier en pratique avancée maladie rénale chronique (SI)"
* #SI04 "Exercice infirmier en pratique avancée santé mentale (SI)"
* #SI05 "Exercice infirmier en pratique avancée urgences (SI)"
* #SM01 "Anatomie et Cytologie pathologiques (SM)"
* #SM02 "Anesthésie-réanimation (SM)"
* #SM03 "Biologie médicale (SM)"
* #SM04 "Cardiologie et Maladies vasculaires (SM)"
* #SM05 "Chirurgie générale (SM)"
* #SM06 "Chirurgie maxillo-faciale (SM)"
* #SM07 "Chirurgie maxillo-faciale et Stomatologie (SM)"
* #SM08 "Chirurgie orthopédique et Traumatologie (SM)"
* #SM09 "Chirurgie infantile (SM)"
* #SM10 "Chirurgie plastique reconstructrice et esthétique (SM)"
* #SM11 "Chirurgie thoracique et cardio-vasculaire (SM)"
* #SM12 "Chirurgie urologique (SM)"
* #SM13 "Chirurgie vasculaire (SM)"
* #SM14 "Chirurgie viscérale et digestive (SM)"
* #SM15 "Dermatologie et Vénéréologie (SM)"
* #SM16 "Endocrinologie et Métabolisme (SM)"
* #SM17 "Génétique médicale (SM)"
* #SM18 "Gériatrie (SM)"
* #SM19 "Gynécologie médicale (SM)"
* #SM20 "Gynécologie-obstétrique (SM)"
* #SM21 "Hématologie (SM)"
* #SM22 "Hématologie, option Maladie du sang (SM)"
* #SM23 "Hématologie, option Onco-hématologie (SM)"
* #SM24 "Gastro-entérologie et Hépatologie (SM)"
* #SM25 "Médecine du travail (SM)"
* #SM26 "Qualifié en Médecine générale (SM)"
* #SM27 "Médecine interne (SM)"
* #SM28 "Médecine nucléaire (SM)"
* #SM29 "Médecine physique et de réadaptation (SM)"
* #SM30 "Néphrologie (SM)"
* #SM31 "Neuro-chirurgie (SM)"
* #SM32 "Neurologie (SM)"
* #SM33 "Neuro-psychiatrie (SM)"
* #SM34 "ORL et Chirurgie cervico-faciale (SM)"
* #SM35 "Oncologie, option Onco-hématologie (SM)"
* #SM36 "Oncologie, option médicale (SM)"
* #SM37 "Oncologie, option radiothérapie (SM)"
* #SM38 "Ophtalmologie (SM)"
* #SM39 "Oto-rhino-laryngologie (SM)"
* #SM40 "Pédiatrie (SM)"
* #SM41 "Pneumologie (SM)"
* #SM42 "Psychiatrie (SM)"
* #SM43 "Psychiatrie, option enfant et adolescent (SM)"
* #SM44 "Radio-diagnostic (SM)"
* #SM45 "Radio-thérapie (SM)"
* #SM46 "Médecine intensive-réanimation (SM)"
* #SM47 "Recherche médicale (SM)"
* #SM48 "Rhumatologie (SM)"
* #SM49 "Santé publique et Médecine sociale (SM)"
* #SM50 "Stomatologie (SM)"
* #SM51 "Gynéco-obstétrique et Gynéco-médicale, option Gynéco-obstétrique (SM)"
* #SM52 "Gynéco-obstétrique et Gynéco-médicale, option Gynéco-médicale (SM)"
* #SM53 "Spécialiste en Médecine générale (SM)"
* #SM54 "Médecine générale (SM)"
* #SM55 "Radio-diagnostic et Radio-thérapie (SM)"
* #SM56 "Chirurgie orale (SM)"
* #SM57 "Allergologie (SM)"
* #SM58 "Maladies infectieuses et tropicales (SM)"
* #SM59 "Médecine d'urgence (SM)"
* #SM60 "Médecine légale et expertises médicales (SM)"
* #SM61 "Médecine vasculaire (SM)"
* #SM62 "Endocrinologie, diabétologie, nutrition (SM)"
* #SM63 "Biologie médicale option biologie générale (SM)"
* #SM64 "Biologie médicale option médecine moléculaire, génétique et pharmacologie (SM)"
* #SM65 "Biologie médicale option hématologie et immunologie (SM)"
* #SM66 "Biologie médicale option agents infectieux (SM)"
* #SM67 "Biologie médicale option biologie de la reproduction (SM)"
* #SM68 "Chirurgie maxillo-faciale (réforme 2017) (SM)"
* #SM69 "Chirurgie pédiatrique option chirurgie viscérale pédiatrique (SM)"
* #SM70 "Chirurgie pédiatrique option orthopédie pédiatrique (SM)"
* #SM71 "Hématologie (réforme 2017) (SM)"
* #SM72 "Médecine interne et immunologie clinique (SM)"
* #SM73 "Médecine cardiovasculaire (SM)"
* #SM74 "Radiologie imagerie médicale (SM)"
* #SM75 "Santé publique (SM)"
* #SM76 "Anesthésie-réanimation opt anesthésie-pédiatrique (SM)"
* #SM77 "Chirurgie maxillo-faciale opt orthod dysmo max-fac (SM)"
* #SM78 "Chirurgie viscérale et digestive opt endo chir (SM)"
* #SM79 "Méd cardiovasculaire opt card interventionnelle (SM)"
* #SM80 "Méd cardiovasculaire opt imagerie cardio d'expert (SM)"
* #SM81 "Méd cardiovasculaire opt rythmo inter stimu card (SM)"
* #SM82 "Médecine intensive-réanimation opt réa pédiatrique (SM)"
* #SM83 "Néphrologie option soins intensifs néphrologiques (SM)"
* #SM84 "Neurologie opt trait interv ischémie céréb aigüe (SM)"
* #SM85 "Ophtalmologie opt chir ophtalmopéd strabologique (SM)"
* #SM86 "ORL - chir cervico-faciale opt audiophonologie (SM)"
* #SM87 "Pédiatrie option néonatologie (SM)"
* #SM88 "Pédiatrie option neuropédiatrie (SM)"
* #SM89 "Pédiatrie option pneumopédiatrie (SM)"
* #SM90 "Pédiatrie option réanimation pédiatrique (SM)"
* #SM91 "Pneumologie option soins intensifs respiratoires (SM)"
* #SM92 "Psychiatrie option enfant et adolescent (SM)"
* #SM93 "Psychiatrie option psychiatrie de la personne âgée (SM)"
* #SM94 "Radiologie et imagerie médicale opt radio inter av (SM)"
* #SM95 "Santé publique option administration de la santé (SM)"
* #SP01 "Radio-pharmacie (SP)"
  * ^property[0].code = #dateFin
  * ^property[0].valueDateTime = "2018-03-30"
* #SP02 "Hygiène (SP)"
  * ^property[0].code = #dateFin
  * ^property[0].valueDateTime = "2018-03-30"
* #SP03 "Pharmacovigilance (SP)"
  * ^property[0].code = #dateFin
  * ^property[0].valueDateTime = "2018-03-30"
* #SP04 "Hémovigilance (SP)"
  * ^property[0].code = #dateFin
  * ^property[0].valueDateTime = "2018-03-30"

CodeSystem: TRE_R85_RolePriseCharge
Id: TRE-R85-RolePriseCharge
Title: "TRE R85-RolePriseCharge (fragment)"
Description: "Fragment de la nomenclature NOS des rôles dans la prise en charge."
* ^url = "https://mos.esante.gouv.fr/NOS/TRE_R85-RolePriseCharge/FHIR/TRE-R85-RolePriseCharge"
* ^version = "20260202120000"
* insert Fragment
* insert DateDeRetrait
* #300 "Assistant de service social (PAERPA)"
* #301 "Coordination territoriale d'appui (PAERPA)"
* #302 "Aide et accompagnement à domicile (PAERPA)"
* #303 "Avocat participant aux processus de soins sans consentement (eSSS)"
* #304 "Assistant de service social (Expérimentation MAIA)"
* #305 "Psychologue (Expérimentation MAIA)"
* #306 "Psychothérapeute (Expérimentation MAIA)"
* #307 "Mandataire judiciaire à la protection des majeurs (MJPM)"
* #308 "Pilote MAIA"
* #309 "Gestionnaire de cas MAIA"
* #310 "Equipe médico-sociale APA"
* #311 "Autre acteur mettant en oeuvre la méthode MAIA"
* #312 "Autre professionnel"
* #313 "Aide-soignant"
* #314 "Ambulancier"
* #315 "Auxiliaire de puériculture"
* #316 "Préparateur en pharmacie hospitalière"
* #317 "Préparateur en pharmacie (officine)"
* #318 "Auxiliaire de vie sociale"
  * ^property[0].code = #dateFin
  * ^property[0].valueDateTime = "2025-12-22"
* #319 "Technicien de l'intervention sociale et familiale"
* #320 "Conseiller en économie sociale et familiale"
* #321 "Médiateur familial"
* #322 "Assistant familial"
* #323 "Aide médico-psychologique"
  * ^property[0].code = #dateFin
  * ^property[0].valueDateTime = "2025-12-22"
* #324 "Moniteur éducateur"
* #325 "Educateur de jeunes enfants"
* #326 "Educateur spécialisé"
* #327 "Educateur technique spécialisé"
* #328 "Accompagnant éducatif et social"
* #329 "Conseiller en génétique"
* #330 "Coordonnateur de parcours"
* #331 "Secrétaire assistante médico-administrative"
* #332 "Assistant médical"
* #333 "Responsable de secteur"
* #334 "Biologiste médical ni médecin ni pharmacien"
* #335 "Gestionnaire alertes et urgences sanitaires"
* #336 "Autre professionnel intervenant dans l'accueil et l'orientation des personnes"
* #337 "Autre professionnel intervenant dans la logistique"
* #338 "Autre professionnel intervenant dans l'hôtellerie et la restauration"
* #339 "Autre professionnel de la qualité, hygiène, sécurité et environnement"
* #340 "Autre professionnel intervenant dans la direction des systèmes d'information"
* #341 "Autre professionnel intervenant dans la direction des finances et comptabilité"
* #342 "Autre professionnel intervenant dans la direction de la communication"
* #343 "Autre professionnel intervenant dans la direction des ressources humaines"
* #344 "Autre professionnel intervenant dans la direction des affaires médicales"
* #345 "Autre professionnel intervenant dans le social, éducatif, psychologie et culturel"
* #346 "Etudiant - infirmier"
* #347 "Etudiant - aide-soignant"
* #348 "Etudiant - auxiliaire de puériculture"
* #349 "Etudiant - masseur-kinésithérapeute"
* #350 "Aide à domicile"
  * ^property[0].code = #dateFin
  * ^property[0].valueDateTime = "2025-03-28"
* #351 "Assistant(e) maternel(le)"
* #352 "Autre salarié de la structure sociale"
  * ^property[0].code = #dateFin
  * ^property[0].valueDateTime = "2019-04-26"
* #353 "Membre de l'équipe de soins"
* #354 "Externe en médecine"
* #355 "Externe en odontologie"
* #356 "Externe en maïeutique"
* #357 "Externe en pharmacie"
* #358 "Autre étudiant"
* #359 "Directeur d'établissement"
* #360 "Brancardier"
* #361 "Educateur en activité physique adaptée"
* #362 "Technicien d'informations médicales"
* #363 "Attaché de recherche clinique"
* #364 "Praticien A Diplôme Hors Union Européenne (PADHUE)"
* #365 "Gestionnaire admissions / frais de séjour / traitement externe"
* #366 "Archiviste"
* #367 "Surveillant de nuit"
* #368 "Animateur"
* #369 "Biologiste médical non-médecin"
  * ^property[0].code = #dateFin
  * ^property[0].valueDateTime = "2025-03-28"
* #370 "Opérateur de Soins Non Programmés (OSNP)"
* #371 "Aide à domicile qualifié(e)"
* #372 "Aide à domicile"
* #373 "Technicien d’études cliniques"
* #374 "Agent d'autorité d'enregistrement"

CodeSystem: TRE_R94_ProfessionSocial
Id: TRE-R94-ProfessionSocial
Title: "TRE R94-ProfessionSocial (fragment)"
Description: "Fragment de la nomenclature NOS des professions sociales."
* ^url = "https://mos.esante.gouv.fr/NOS/TRE_R94-ProfessionSocial/FHIR/TRE-R94-ProfessionSocial"
* ^version = "20241213120000"
* insert Fragment
* insert DateDeRetrait
* #200 "Assistant de service social"
  * ^property[0].code = #dateFin
  * ^property[0].valueDateTime = "2020-05-29"
* #201 "Auxiliaire de vie sociale"
  * ^property[0].code = #dateFin
  * ^property[0].valueDateTime = "2020-05-29"
* #202 "Technicien de l'intervention sociale et familiale"
  * ^property[0].code = #dateFin
  * ^property[0].valueDateTime = "2020-05-29"
* #203 "Conseiller en économie sociale et familiale"
  * ^property[0].code = #dateFin
  * ^property[0].valueDateTime = "2020-05-29"
* #204 "Médiateur familial"
  * ^property[0].code = #dateFin
  * ^property[0].valueDateTime = "2020-05-29"
* #205 "Assistant familial"
  * ^property[0].code = #dateFin
  * ^property[0].valueDateTime = "2020-05-29"
* #206 "Aide médico-psychologique"
  * ^property[0].code = #dateFin
  * ^property[0].valueDateTime = "2020-05-29"
* #207 "Moniteur éducateur"
  * ^property[0].code = #dateFin
  * ^property[0].valueDateTime = "2020-05-29"
* #208 "Educateur de jeunes enfants"
  * ^property[0].code = #dateFin
  * ^property[0].valueDateTime = "2020-05-29"
* #209 "Educateur spécialisé"
  * ^property[0].code = #dateFin
  * ^property[0].valueDateTime = "2020-05-29"
* #210 "Educateur technique spécialisé"
  * ^property[0].code = #dateFin
  * ^property[0].valueDateTime = "2020-05-29"
* #211 "Aide à domicile"
  * ^property[0].code = #dateFin
  * ^property[0].valueDateTime = "2019-03-29"
* #212 "Assistant(e) maternel(le)"
  * ^property[0].code = #dateFin
  * ^property[0].valueDateTime = "2019-03-29"
* #213 "Accompagnant éducatif et social"
  * ^property[0].code = #dateFin
  * ^property[0].valueDateTime = "2020-05-29"
* #41 "Assistant de service social"
* #42 "Auxiliaire de vie sociale"
  * ^property[0].code = #dateFin
  * ^property[0].valueDateTime = "2024-12-13"
* #43 "Technicien de l'intervention sociale et familiale"
  * ^property[0].code = #dateFin
  * ^property[0].valueDateTime = "2024-12-13"
* #44 "Conseiller en économie sociale et familiale"
  * ^property[0].code = #dateFin
  * ^property[0].valueDateTime = "2024-12-13"
* #45 "Médiateur familial"
  * ^property[0].code = #dateFin
  * ^property[0].valueDateTime = "2024-12-13"
* #46 "Assistant familial"
  * ^property[0].code = #dateFin
  * ^property[0].valueDateTime = "2024-12-13"
* #47 "Aide médico-psychologique"
  * ^property[0].code = #dateFin
  * ^property[0].valueDateTime = "2024-12-13"
* #48 "Moniteur éducateur"
  * ^property[0].code = #dateFin
  * ^property[0].valueDateTime = "2024-12-13"
* #49 "Educateur de jeunes enfants"
  * ^property[0].code = #dateFin
  * ^property[0].valueDateTime = "2024-12-13"
* #51 "Educateur spécialisé"
  * ^property[0].code = #dateFin
  * ^property[0].valueDateTime = "2024-12-13"
* #52 "Educateur technique spécialisé"
  * ^property[0].code = #dateFin
  * ^property[0].valueDateTime = "2024-12-13"
* #53 "Accompagnant éducatif et social"
  * ^property[0].code = #dateFin
  * ^property[0].valueDateTime = "2024-12-13"

CodeSystem: TRE_R95_UsagerTitre
Id: TRE-R95-UsagerTitre
Title: "TRE R95-UsagerTitre (fragment)"
Description: "Fragment de la nomenclature NOS des usagers de titre."
* ^url = "https://mos.esante.gouv.fr/NOS/TRE_R95-UsagerTitre/FHIR/TRE-R95-UsagerTitre"
* ^version = "20241213120000"
* insert Fragment
* insert DateDeRetrait
* #171 "Ostéopathe"
  * ^property[0].code = #dateFin
  * ^property[0].valueDateTime = "2020-05-29"
* #172 "Psychothérapeute"
  * ^property[0].code = #dateFin
  * ^property[0].valueDateTime = "2020-05-29"
* #173 "Chiropracteur"
  * ^property[0].code = #dateFin
  * ^property[0].valueDateTime = "2020-05-29"
* #193 "Psychologue"
  * ^property[0].code = #dateFin
  * ^property[0].valueDateTime = "2020-05-29"
* #194 "Conseiller en génétique"
  * ^property[0].code = #dateFin
  * ^property[0].valueDateTime = "2020-05-29"
* #71 "Ostéopathe"
* #72 "Psychothérapeute"
* #73 "Chiropracteur"
* #93 "Psychologue"
* #97 "Conseiller en génétique"
  * ^property[0].code = #dateFin
  * ^property[0].valueDateTime = "2024-12-13"

CodeSystem: TRE_R291_AutreProfession
Id: TRE-R291-AutreProfession
Title: "TRE R291-AutreProfession (fragment)"
Description: "Fragment de la nomenclature NOS des autres professions."
* ^url = "https://mos.esante.gouv.fr/NOS/TRE_R291-AutreProfession/FHIR/TRE-R291-AutreProfession"
* ^version = "20231215120000"
* insert Fragment
* insert DateDeRetrait
* #950 "Acteur caractérisé par son rôle"
  * ^property[0].code = #dateFin
  * ^property[0].valueDateTime = "2020-05-29"
* #99 "Acteur participant au système de santé caractérisé par rôle"

CodeSystem: TRE_R259_HL7ParticipationFunction
Id: TRE-R259-HL7ParticipationFunction
Title: "TRE R259-HL7ParticipationFunction (fragment)"
Description: "Fragment de la nomenclature NOS des fonctions auprès de la personne."
* ^url = "https://mos.esante.gouv.fr/NOS/TRE_R259-HL7ParticipationFunction/FHIR/TRE-R259-HL7ParticipationFunction"
* ^version = "20231215120000"
* insert Fragment
* #ADMPHYS "Responsable de l'admission"
* #ATTPHYS "Référent - Responsable du patient dans la structure de soins"
* #DISPHYS "Responsable de la sortie"
* #PCP "Médecin traitant"

CodeSystem: TRE_R260_HL7RoleClass
Id: TRE-R260-HL7RoleClass
Title: "TRE R260-HL7RoleClass (fragment)"
Description: "Fragment de la nomenclature NOS des rôles des proches."
* ^url = "https://mos.esante.gouv.fr/NOS/TRE_R260-HL7RoleClass/FHIR/TRE-R260-HL7RoleClass"
* ^version = "20240426120000"
* insert Fragment
* insert DateDeRetrait
* #ECON "personne à prévenir en cas d'urgence"
* #GUARD "Responsable légal"
* #QUAL "Personne de confiance"
  * ^property[0].code = #dateFin
  * ^property[0].valueDateTime = "2024-03-29"
* #POLHOLD "Assuré ouvrant droit"
* #CON "Informateur"
* #CAREGIVER "Aidant"
* #PAT "aidé"
* #PROV "Professionnel de santé"
* #AGNT "Professionnel caractérisé par son rôle"
* #NOK "personne de confiance"

CodeSystem: TRE_R216_HL7RoleCode
Id: TRE-R216-HL7RoleCode
Title: "TRE R216-HL7RoleCode (fragment)"
Description: "Fragment de la nomenclature NOS des liens de parenté et de proximité."
* ^url = "https://mos.esante.gouv.fr/NOS/TRE_R216-HL7RoleCode/FHIR/TRE-R216-HL7RoleCode"
* ^version = "20241213120000"
* insert Fragment
* #MTH "Mère"
* #FTH "Père"
* #DAU "Fille biologique"
* #SON "Fils biologique"
* #BRO "Frère"
* #SIS "Soeur"
* #HUSB "Epoux"
* #WIFE "Epouse"
* #DOMPART "Concubin(e) ou partenaire PACS"
* #GRMTH "Grand-mère"
* #GRFTH "Grand-père"
* #GRNDDAU "Petite-fille"
* #GRNDSO "Petit-fils"
* #UNCLE "Oncle"
* #AUNT "Tante"
* #NEPHEW "Neveu"
* #NIECE "Nièce"
* #COUSN "Cousin(e)"
* #FRND "Autre proche"
* #NBOR "Voisin(e)"
* #FAMMEMB "Autre membre de la famille"
* #CHILD "Enfant"
* #SIGOTHR "Conjoint"
* #DAUC "Fille"
* #SONC "Fils"
* #ROOM "Personne vivant sous le même toit"

CodeSystem: TRE_R256_TypeMessagerie
Id: TRE-R256-TypeMessagerie
Title: "TRE R256-TypeMessagerie (fragment)"
Description: "Fragment de la nomenclature NOS des types de messagerie."
* ^url = "https://mos.esante.gouv.fr/NOS/TRE_R256-TypeMessagerie/FHIR/TRE-R256-TypeMessagerie"
* ^version = "20231215120000"
* insert Fragment
* #MSSANTE "MSSANTE"
* #APICRYPT "APICRYPT"
* #OSM "OSM"
* #AutreMessagerie "Messagerie électronique rassemblant des acteurs légitimes à l'utiliser"

CodeSystem: TRE_R66_CategorieEtablissement
Id: TRE-R66-CategorieEtablissement
Title: "TRE R66-CategorieEtablissement (fragment)"
Description: "Fragment de la nomenclature NOS des catégories d'établissement de la coordination."
* ^url = "https://mos.esante.gouv.fr/NOS/TRE_R66-CategorieEtablissement/FHIR/TRE-R66-CategorieEtablissement"
* ^version = "20260223120000"
* insert Fragment
* #124 "Centre de Santé"
* #209 "Service autonomie aide et soins (SAAS)"
* #354 "Service de Soins Infirmiers A Domicile (S.S.I.A.D)"
* #463 "Centres Locaux Information Coordination P.A.(C.L.I.C.)"
* #500 "Etablissement d'hébergement pour personnes âgées dépendantes"
* #603 "Maison de santé (L.6223-3)"
* #604 "Communauté Professionnelle Territoriale de Santé (CPTS)"
* #606 "Dispositif d'appui à la coordination (DAC)"
* #607 "Groupement Régional d'Appui au Développement de la e-Santé (GRADeS)"
* #609 "Maison Départementale pour Personnes Handicapées (MDPH)"
* #611 "Laboratoire de Biologie Médicale"
* #620 "Pharmacie d'Officine"
* #700 "Maison sport-santé"

CodeSystem: TRE_R02_SecteurActivite
Id: TRE-R02-SecteurActivite
Title: "TRE R02-SecteurActivite (fragment)"
Description: "Fragment de la nomenclature NOS des secteurs d'activité de la coordination."
* ^url = "https://mos.esante.gouv.fr/NOS/TRE_R02-SecteurActivite/FHIR/TRE-R02-SecteurActivite"
* ^version = "20250523120000"
* insert Fragment
* #SA01 "Etablissement public de santé"
* #SA05 "Centre de santé"
* #SA07 "Cabinet individuel"
* #SA08 "Cabinet de groupe"
* #SA09 "Exercice en société"
* #SA17 "Etablissement pour personnes âgées"
* #SA25 "Laboratoire de biologie médicale"
* #SA33 "Pharmacie d'officine"
* #SA52 "Maison de santé ou Pôle de santé"
* #SA57 "Structure de coop avec mission coordination soins"
* #SA63 "Structures de coordination et d'orientation"
* #SA64 "Société de téléconsultation"
* #SA66 "Services de Prévention et de Santé au Travail (SPST)"
* #SA67 "Maisons médicales de garde (MMG)"

CodeSystem: TRE_R21_Fonction
Id: TRE-R21-Fonction
Title: "TRE R21-Fonction (fragment)"
Description: "Fragment de la nomenclature NOS des fonctions."
* ^url = "https://mos.esante.gouv.fr/NOS/TRE_R21-Fonction/FHIR/TRE-R21-Fonction"
* ^version = "20260223120000"
* insert Fragment
* #FON-01 "Titulaire de cabinet"
* #FON-03 "Titulaire d'officine"
* #FON-05 "Adjoint"
* #FON-17 "Collaborateur"
* #FON-22 "Remplaçant, intérimaire, intermittent"
* #FON-29 "Médecin du travail"
* #FON-32 "Régulateur libéral"
* #FON-43 "Cadre de santé"
* #FON-45 "Directeur des soins"
* #FON-48 "Interne"
* #FON-57 "Docteur junior"
* #FON-62 "Consultations de solidarité territoriale"
* #FON-63 "Coordonnateur en EHPAD"
* #FON-AU "Fonction non définie"
