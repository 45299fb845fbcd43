{
  "sagsgang": "1.0",
  "type": "profile",
  "name": "forventet",
  "sections": [
    {
      "section": "economic-consequences",
      "necessity": "expected"
    }
  ]
}
