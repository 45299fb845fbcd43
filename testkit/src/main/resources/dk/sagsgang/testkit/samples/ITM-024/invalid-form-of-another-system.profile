{
  "sagsgang": "1.0",
  "type": "profile",
  "name": "kle",
  "caseNumberSchemes": [
    "kle-facet"
  ]
}
