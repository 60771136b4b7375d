CodeSystem: PslCsConformite
Id: psl-cs-conformite
Title: "Conformité au profil de base"
Description: "Ce que le serveur note dans meta.tag d'une ressource enregistrée sans tenir le profil de base de son type."
* insert Publication
* ^content = #complete
* ^caseSensitive = true
* ^experimental = false
* #non-conforme "Non conforme au profil de base" "Enregistrée quand même : les fautes ont été rendues comme avertissements, $validate les redonne. L'étiquette tombe quand une version les corrige."
