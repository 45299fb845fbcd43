{
  "sagsgang": "1.0",
  "type": "profile",
  "name": "alle",
  "sections": [
    {
      "section": "economic-consequences",
      "caseTypes": [
        "information"
      ]
    }
  ]
}
